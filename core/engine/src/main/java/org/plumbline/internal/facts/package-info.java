/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.facts;

import org.jspecify.annotations.NullMarked;
