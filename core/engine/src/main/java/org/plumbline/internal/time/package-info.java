/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.time;

import org.jspecify.annotations.NullMarked;
