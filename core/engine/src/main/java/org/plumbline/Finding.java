package org.plumbline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Authority;

/** One judgement. The head is the same for every finding; what was seen and asked is the {@link Detail}. */
public interface Finding {
    /**
     * The rule that made the judgement.
     *
     * @return its code
     */
    RuleCode rule();

    /**
     * The pack of the rule.
     *
     * @return name and version: {@code core 1.0.0}
     */
    String pack();

    /**
     * What the rule asks, in words.
     *
     * @return the rule's title
     */
    String title();

    /**
     * How grave a breach of the rule is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Breach, unknown or not configured.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Whom or what it is about.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * Where it happened or stands: the site of the fact that starts the matter.
     *
     * @return the site; absent where the whole network or a partner is the subject
     */
    Optional<String> site();

    /**
     * The team that held the matter when it started.
     *
     * @return the team, if that is known
     */
    Optional<String> team();

    /**
     * The last instant at which it was still in time.
     *
     * @return when it fell due; absent where nothing fell due: a mismatch, a prohibited state
     */
    Optional<Instant> dueAt();

    /**
     * What was seen against what is asked.
     *
     * @return one of nine kinds; {@link Detail.Undecided} exactly when unknown or not configured
     */
    Detail detail();

    /**
     * The standard that was in force at the event, and its source.
     *
     * @return the authority of a breach; absent where the rule reads no standard, and where nothing was judged by it
     */
    Optional<Authority> authority();

    /**
     * The facts that the judgement rests on, the one that starts the matter first.
     *
     * @return their ids
     */
    List<FactId> evidence();

    /**
     * Groups findings that one act would mend: one missing tier, one unset standard, one row that was left out.
     *
     * @return the key of the cause; absent where the finding is its own cause
     */
    Optional<String> cause();

    /**
     * Judgements that could not be made because of what this finding says: the subjects behind a standard without a
     * value, the judgements behind a feed that did not arrive.
     *
     * @return their number by rule, usually none
     */
    SortedMap<RuleCode, Long> heldUp();

    /**
     * Names the matter from night to night: made from rule, subject and anchor (the fact or period that starts the
     * matter), never from values, versions or as-of.
     *
     * @return 32 hex digits
     */
    String fingerprint();
}
