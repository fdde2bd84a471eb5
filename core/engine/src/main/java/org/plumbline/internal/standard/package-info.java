/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.standard;

import org.jspecify.annotations.NullMarked;
