/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal;

import org.jspecify.annotations.NullMarked;
