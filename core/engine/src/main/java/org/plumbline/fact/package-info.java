/**
 * What happened or stands: {@link org.plumbline.fact.Fact}s of {@link org.plumbline.fact.FactType}s, and what can be
 * wrong with them. The records themselves stand in the packages below, by subject.
 */
@NullMarked
package org.plumbline.fact;

import org.jspecify.annotations.NullMarked;
