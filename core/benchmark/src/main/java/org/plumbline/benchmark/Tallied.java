package org.plumbline.benchmark;

/**
 * Judgements by state for a rule, scope and month.
 *
 * @param rule the code
 * @param scope {@code network}, or type and id: {@code site s0001}, {@code team s0001-t2}, {@code partner p1}
 * @param month {@code 2026-02}, at the site of the matter
 */
public record Tallied(
        String rule,
        String scope,
        String month,
        long met,
        long late,
        long overdue,
        long otherBreach,
        long unknown,
        long notConfigured,
        long notYetDue,
        long notApplicable) {}
