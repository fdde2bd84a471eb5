package org.plumbline.internal.pack;

/**
 * A rule file.
 *
 * @param name as problems name it: {@code acme-pack/rules/late-visit.drl}
 */
public record RuleText(String name, String text) {}
