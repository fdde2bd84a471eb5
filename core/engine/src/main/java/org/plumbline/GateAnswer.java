package org.plumbline;

import java.util.List;
import java.util.SortedSet;
import org.plumbline.pack.PackFailure;

/** What the rules say of a proposal. Advice: people decide, and answer for it. */
public interface GateAnswer {
    /** The three answers. */
    enum Kind {
        /** No rule that guards such an action has anything against it. */
        PERMITTED,
        /** At least one of them would be breached. */
        REFUSED,
        /**
         * None would be breached as far as is known; but evidence or a standard is missing, no rule guards such an action, or
         * a local pack failed.
         */
        UNDECIDED
    }

    /**
     * One reason against it.
     *
     * @param finding what the rule would find; unlike in an assessment, an unknown for want of a feed and a standard without a
     *     value are findings about the matter itself
     * @param remedy what would take this reason away
     */
    record Reason(Finding finding, Remedy remedy) {}

    /** {@return what was proposed} */
    List<Change> proposed();

    /** {@return which of the three} */
    Kind kind();

    /** {@return whether it is {@link Kind#PERMITTED}} */
    default boolean permitted() {
        return kind() == Kind.PERMITTED;
    }

    /** {@return what speaks against it, the gravest first; empty when permitted} */
    List<Reason> reasons();

    /**
     * {@return breaches that a waiver covers at the time of the matter, the gravest first: they do not speak against it, and
     * whoever goes on should know of them}
     */
    List<Finding> waived();

    /** {@return the rules that judged something about it that is not there without it, whatever they found} */
    SortedSet<RuleCode> asked();

    /** {@return the actions that no loaded rule guards; then nobody has looked, and it is undecided at best} */
    SortedSet<Action> unguarded();

    /** {@return the local packs that failed when they were asked, usually none} */
    List<PackFailure> failures();
}
