/** The rules of the catalogue's group: supervision. */
@NullMarked
package org.plumbline.rules.reference.supervision;

import org.jspecify.annotations.NullMarked;
