/** The rules of the catalogue's group: adaptation. */
@NullMarked
package org.plumbline.rules.reference.adaptation;

import org.jspecify.annotations.NullMarked;
