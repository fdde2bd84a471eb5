/** The rules of the catalogue's group: escalation. */
@NullMarked
package org.plumbline.rules.reference.escalation;

import org.jspecify.annotations.NullMarked;
