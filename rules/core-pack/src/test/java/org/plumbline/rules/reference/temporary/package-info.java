/** The rules of the catalogue's group: temporary. */
@NullMarked
package org.plumbline.rules.reference.temporary;

import org.jspecify.annotations.NullMarked;
