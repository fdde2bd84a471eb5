/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.yaml;

import org.jspecify.annotations.NullMarked;
