package org.plumbline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may ask for ahead, by {@link View#gate}. A rule says which of them it guards. A proposal is told by its
 * fact: whether a shift is one as duty lead, the rules for duty leads say.
 */
public enum Action {
    /** A task is delegated: a {@code Delegation}. It stands for the deliveries at its beginning and its end. */
    DELEGATION,
    /** A case is given to a caseload: an {@code Allocation}. */
    ALLOCATION,
    /** A visit is booked: an {@code Allocation} of that kind, or a {@code TaskRecord} of what is to be done at it. */
    VISIT,
    /** A shift is planned: a {@code Shift}. */
    SHIFT,
    /** A shift as duty lead is planned: a {@code Shift}. */
    DUTY_LEAD,
    /** Late cover is planned: a {@code Shift}. */
    LATE_COVER,
    /** Somebody is to practise alone: a {@code CompetencySignOff}, or a {@code TaskRecord} that is not supervised. */
    INDEPENDENT_PRACTICE,
    /** A site or a partner goes live: a {@code Launch} with a time. */
    GO_LIVE,
    /** A case is closed: a {@code Case} with the time of its closing. */
    CLOSURE,
    /** A paused delegation is lifted: a {@code DelegationPause} with the time of its lifting. */
    LIFTING;

    /** {@return as rule files and pages name it: {@code duty-lead}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The action of that name.
     *
     * @param code as rule files name it: {@code duty-lead}
     * @return the action, if there is one
     */
    public static Optional<Action> named(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }
}
