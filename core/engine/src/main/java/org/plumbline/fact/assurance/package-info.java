/** What was audited, and how far the feeds are complete. */
@NullMarked
package org.plumbline.fact.assurance;

import org.jspecify.annotations.NullMarked;
