/** Who runs the service, where, in which teams. */
@NullMarked
package org.plumbline.fact.organisation;

import org.jspecify.annotations.NullMarked;
