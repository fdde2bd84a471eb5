/** The rules of the catalogue's group: rota. */
@NullMarked
package org.plumbline.rules.reference.rota;

import org.jspecify.annotations.NullMarked;
