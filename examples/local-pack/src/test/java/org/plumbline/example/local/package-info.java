@NullMarked
package org.plumbline.example.local;

import org.jspecify.annotations.NullMarked;
