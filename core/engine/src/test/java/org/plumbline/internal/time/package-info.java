@NullMarked
package org.plumbline.internal.time;

import org.jspecify.annotations.NullMarked;
