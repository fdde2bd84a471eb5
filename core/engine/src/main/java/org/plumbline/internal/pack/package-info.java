/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.pack;

import org.jspecify.annotations.NullMarked;
