/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.run;

import org.jspecify.annotations.NullMarked;
