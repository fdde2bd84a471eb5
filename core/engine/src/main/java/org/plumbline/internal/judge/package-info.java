/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.judge;

import org.jspecify.annotations.NullMarked;
