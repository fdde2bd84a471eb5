@NullMarked
package org.plumbline.example.sepsis;

import org.jspecify.annotations.NullMarked;
