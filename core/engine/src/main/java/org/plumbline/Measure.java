package org.plumbline;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * Every judgement of one rule in one scope and month, counted once, so that all but {@code notApplicable} add up to
 * {@link #applicable}.
 *
 * @param key which rule, where, when
 * @param met kept
 * @param late done, after the limit
 * @param overdue not done, and the limit has passed
 * @param otherBreach any other breach
 * @param unknown evidence that would decide is missing
 * @param notConfigured the standard that would decide has no value
 * @param waived not kept, in the time of a waiver
 * @param notYetDue the limit has not passed
 * @param notApplicable the clock had stopped, or the rule did not apply for a stated reason
 */
public record Measure(
        Key key,
        long met,
        long late,
        long overdue,
        long otherBreach,
        long unknown,
        long notConfigured,
        long waived,
        long notYetDue,
        long notApplicable) {
    /**
     * Without waivers.
     *
     * @param key which rule, where, when
     * @param met kept
     * @param late done, after the limit
     * @param overdue not done, and the limit has passed
     * @param otherBreach any other breach
     * @param unknown evidence that would decide is missing
     * @param notConfigured the standard that would decide has no value
     * @param notYetDue the limit has not passed
     * @param notApplicable the clock had stopped, or the rule did not apply for a stated reason
     */
    public Measure(
            Key key,
            long met,
            long late,
            long overdue,
            long otherBreach,
            long unknown,
            long notConfigured,
            long notYetDue,
            long notApplicable) {
        this(key, met, late, overdue, otherBreach, unknown, notConfigured, 0, notYetDue, notApplicable);
    }

    /**
     * Which rule, where, when.
     *
     * @param rule the rule
     * @param scope a team, a site, a partner or the network
     * @param month the month, in the zone of the site, of the fact or period that starts the matter; for a state, of as-of
     */
    public record Key(RuleCode rule, Subject scope, YearMonth month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRule = rule.compareTo(other.rule);
            int byScope = byRule != 0 ? byRule : scope.compareTo(other.scope);
            return byScope != 0 ? byScope : month.compareTo(other.month);
        }
    }

    /**
     * Everybody to whom the rule applied.
     *
     * @return all but the not applicable
     */
    public long applicable() {
        return judged() + unknown + notConfigured + waived + notYetDue;
    }

    /**
     * Everything that was decided.
     *
     * @return met and breached
     */
    public long judged() {
        return met + late + overdue + otherBreach;
    }

    /**
     * Met over met and breached; what is not yet due, unknown, not configured or waived is in neither.
     *
     * @return between 0 and 1; empty where nothing was decided
     */
    public OptionalDouble rate() {
        return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / judged());
    }
}
