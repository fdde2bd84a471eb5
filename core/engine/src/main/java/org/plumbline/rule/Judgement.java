package org.plumbline.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was seen against what is asked, at one instant, for one matter. Made by a {@link Dossier}. */
public interface Judgement {
    /** What the judgement says. */
    enum State {
        /** The standard was kept. */
        MET,
        /** It was not. */
        BREACHED,
        /** The limit has not passed. */
        NOT_YET_DUE,
        /** Evidence that would decide is missing. */
        UNKNOWN,
        /** The standard that would decide has no value. */
        NOT_CONFIGURED,
        /** The clock had stopped, or the rule does not apply for a stated reason. */
        NOT_APPLICABLE
    }

    /** {@return what the judgement says} */
    State state();

    /**
     * The same judgement, but a breach only if what decides whether the rule applies is known; else unknown, or not
     * configured. What was met is met whatever is not known, and what is not yet due may still be met.
     *
     * @param given what has to be known
     * @return this judgement or one that says what is missing
     */
    Judgement unknownUnless(Given given);

    /**
     * The same judgement of a matter that was over at an instant: it is reported for the look-back from then, no longer.
     *
     * @param instant the instant; null while it is open
     * @return the judgement
     */
    Judgement over(@Nullable Instant instant);

    /**
     * The same judgement, or not applicable.
     *
     * @param exempt whether the rule does not apply
     * @param reason why, in words
     * @return this judgement or one that says why there is none
     */
    Judgement notApplicableWhen(boolean exempt, String reason);

    /**
     * Both of two judgements of one matter. A breach of either is a breach; else what is unknown of either is unknown, and
     * what is not configured is not configured.
     *
     * @param other the other judgement; where both are alike, this one is reported, on the facts of both
     * @return one judgement
     */
    Judgement and(Judgement other);
}
