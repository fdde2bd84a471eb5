/** Not API: may change in any version. What a local pack may say, held against what it says, before it is compiled. */
@NullMarked
package org.plumbline.internal.pack.check;

import org.jspecify.annotations.NullMarked;
