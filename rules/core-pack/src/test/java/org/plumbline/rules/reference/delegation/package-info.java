/** The rules of the catalogue's group: delegation. */
@NullMarked
package org.plumbline.rules.reference.delegation;

import org.jspecify.annotations.NullMarked;
