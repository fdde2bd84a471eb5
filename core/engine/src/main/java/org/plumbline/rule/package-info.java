/**
 * The words of a rule file. A rule finds its population in {@code when}: dossiers, and facts {@code from} them; and judges
 * each member of it in {@code then}, with one call of {@link org.plumbline.rule.Findings#judge}. Nothing else stands in a
 * consequence. Names of standards are texts; no number stands in a rule file.
 */
@NullMarked
package org.plumbline.rule;

import org.jspecify.annotations.NullMarked;
