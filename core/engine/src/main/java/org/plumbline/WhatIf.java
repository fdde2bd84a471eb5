package org.plumbline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.internal.run.Comparing;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.ValueChange;

/**
 * What would be found, night by night, if another configuration were in force: what would no longer be seen, what later and by
 * how long, what sooner, what besides. Made for whoever decides on an adaptation, other standards, or another version of a pack.
 *
 * @param nights what is different on each night, in order
 * @param effects each matter that differs on some night: the gravest kind of effect first, then as findings are ordered
 * @param values which standards have other values
 * @param begun adaptations that only the proposal has, by id, and whether they would take effect
 * @param ended adaptations that only the configuration in force has, by id
 * @param failures local packs that were stopped on some night; nothing of theirs is compared
 * @param inForce versions, standards and facts of the configuration in force
 * @param proposed those of the proposal
 */
public record WhatIf(
        List<Night> nights,
        List<Effect> effects,
        List<ValueChange> values,
        List<Begun> begun,
        List<Adaptation> ended,
        List<PackFailure> failures,
        Basis inForce,
        Basis proposed) {
    /**
     * Judges the same facts by two configurations.
     *
     * @param inForce the configuration in force
     * @param proposed the one that is proposed
     * @param facts the facts
     * @param nights the instants at which to look, at least one, in order
     * @return what is different; nothing where both are the same
     * @throws IllegalArgumentException if there is no night, or one is not after the one before
     */
    public static WhatIf compare(Plumbline inForce, Plumbline proposed, Facts facts, List<Instant> nights) {
        return Comparing.compare(inForce, proposed, facts, nights);
    }

    /**
     * Keeps the lists as they are.
     *
     * @param nights what is different on each night
     * @param effects each matter that differs on some night
     * @param values which standards have other values
     * @param begun adaptations that only the proposal has
     * @param ended adaptations that only the configuration in force has
     * @param failures local packs that were stopped on some night
     * @param inForce versions, standards and facts of the configuration in force
     * @param proposed those of the proposal
     */
    public WhatIf {
        nights = List.copyOf(nights);
        effects = List.copyOf(effects);
        values = List.copyOf(values);
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
        failures = List.copyOf(failures);
    }

    /**
     * One night.
     *
     * @param asOf as at when
     * @param inForce how many breaches are found now
     * @param proposed how many would be found
     * @param difference what differs
     */
    public record Night(Instant asOf, long inForce, long proposed, Difference difference) {}

    /**
     * An adaptation of the proposal.
     *
     * @param adaptation what it says
     * @param withoutEffect why the value that it sets would not count; empty where it would, or where it sets none
     */
    public record Begun(Adaptation adaptation, Optional<String> withoutEffect) {}

    /**
     * What the proposal would change for one matter.
     *
     * @param kind what kind of change
     * @param firstNight the first night on which it differs
     * @param lastNight the last one
     * @param inForce what is found on the first of these nights; empty where nothing is
     * @param proposed what would be found on that night; empty where nothing would be
     * @param by how much later or sooner: by when it falls due, or by the nights on which it is first seen where it does not
     *     fall due; empty for the other kinds
     */
    public record Effect(
            Kind kind,
            Instant firstNight,
            Instant lastNight,
            Optional<Finding> inForce,
            Optional<Finding> proposed,
            Optional<Duration> by) {
        /**
         * The matter, as the configuration in force finds it, else as the proposal does.
         *
         * @return the finding that says what it is about
         */
        public Finding finding() {
            return inForce.or(() -> proposed).orElseThrow();
        }
    }

    /** What becomes of a matter, the gravest first. */
    public enum Kind {
        /** A breach that would not be one, on some night: not found, waived, or not judged any more. */
        UNSEEN,
        /** A breach that would be one later. */
        LATER,
        /** A breach that would be one sooner. */
        SOONER,
        /** A breach that is none now. */
        NEW,
        /** Another difference: another limit or authority, something unknown that comes or goes. */
        OTHERWISE
    }

    /**
     * Those of one kind.
     *
     * @param kind which kind
     * @return the effects of that kind, in order
     */
    public List<Effect> effects(Kind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).toList();
    }

    /**
     * Whether nothing would be different.
     *
     * @return true where both ask for the same and find the same
     */
    public boolean isEmpty() {
        return effects.isEmpty() && values.isEmpty() && begun.isEmpty() && ended.isEmpty();
    }
}
