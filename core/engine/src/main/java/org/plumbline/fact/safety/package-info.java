/** Escalations, and what is delegated to whom. */
@NullMarked
package org.plumbline.fact.safety;

import org.jspecify.annotations.NullMarked;
