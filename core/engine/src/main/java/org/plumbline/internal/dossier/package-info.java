/** Not API: may change in any version. */
@NullMarked
package org.plumbline.internal.dossier;

import org.jspecify.annotations.NullMarked;
