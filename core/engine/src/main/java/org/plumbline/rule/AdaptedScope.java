package org.plumbline.rule;

/**
 * A site, a partner or a contract that does something otherwise.
 *
 * @param anchor the scope, as it stands at the assessment
 * @param count how many adaptations are in force there
 */
public record AdaptedScope(Anchor anchor, Count count) {}
