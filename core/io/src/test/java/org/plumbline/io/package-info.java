@NullMarked
package org.plumbline.io;

import org.jspecify.annotations.NullMarked;
