/** The rules of the catalogue's group: assurance. */
@NullMarked
package org.plumbline.rules.reference.assurance;

import org.jspecify.annotations.NullMarked;
