package org.plumbline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.internal.facts.FactsCollector;

/** An immutable, validated snapshot of what happened and stands. Made once, used by any number of {@link Plumbline}s. */
public interface Facts {
    /**
     * Facts that have to be right.
     *
     * @param facts any facts, in any order
     * @return the snapshot
     * @throws FactsException with every problem at once
     */
    static Facts of(Collection<? extends Fact> facts) {
        Builder builder = builder();
        facts.forEach(builder::add);
        return builder.strict();
    }

    /**
     * Facts that come one by one.
     *
     * @return a builder that may be used once
     */
    static Builder builder() {
        return new FactsCollector();
    }

    /**
     * Only what had been recorded by then, so that an earlier night can be repeated as known then. A fact that does not
     * say when it was recorded is left out, and what depends on it is unknown; facts that are kept by hand (sites, teams,
     * posts and the like) stay.
     *
     * @param instant the earlier night
     * @return those facts, in the form that held then
     */
    Facts knownAt(Instant instant);

    /**
     * The same facts, said to be complete for all that happened before an instant. It counts for the types of fact of
     * which no {@code FeedCoverage} speaks: for those, what is absent before the instant did not happen.
     *
     * @param instant until when, itself excluded
     * @return the facts with that statement
     */
    Facts completeUntil(Instant instant);

    /**
     * The same facts, said to be complete in the same way for the types of fact that came. Of a type that never came, and of
     * which no {@code FeedCoverage} speaks, nothing is said: it may be truly empty, or nobody may have sent it. What depends
     * on its absence is unknown.
     *
     * @param instant until when, itself excluded
     * @param came the names of the types that came, if without a row: {@code shift}
     * @return the facts with that statement, in place of an earlier one
     * @throws IllegalArgumentException if there is no type of that name
     */
    Facts completeUntil(Instant instant, Set<String> came);

    /**
     * Until when the facts were said to be complete.
     *
     * @return the instant given to {@link #completeUntil(Instant)} or its sibling, if any
     */
    Optional<Instant> completeUntil();

    /**
     * The facts of one type, in the form that holds: the latest version of each, without those that were withdrawn.
     *
     * @param type the record class of the type
     * @param <F> the record class of the type
     * @return the facts by id
     */
    <F extends Fact> List<F> all(Class<F> type);

    /**
     * What was wrong with the input. A row that could not be used is left out, and whatever could depend on it is unknown.
     *
     * @return the problems in the order of the input; empty when strict
     */
    List<Problem> problems();

    /**
     * How many facts there are, corrections counted once and withdrawn facts not at all.
     *
     * @return the number of facts
     */
    int size();

    /**
     * Names the content: the same for the same facts in any order.
     *
     * @return SHA-256 over the canonical form, in hex
     */
    String digest();

    /** Takes facts one by one and says what is wrong with them all at once. Not safe for several threads. */
    interface Builder {
        /**
         * Adds a fact that comes from no file.
         *
         * @param fact the fact
         * @return this builder
         */
        Builder add(Fact fact);

        /**
         * Adds a fact of a file.
         *
         * @param fact the fact
         * @param where file and line, for problems that only show beside other facts
         * @return this builder
         */
        Builder add(Fact fact, String where);

        /**
         * Says that a row could not be read. What depends on it becomes unknown.
         *
         * @param leftOut what could be read of it
         * @return this builder
         */
        Builder leaveOut(LeftOut leftOut);

        /**
         * Says that something is wrong with the input that leaves nothing out, such as a column that nobody knows.
         *
         * @param problem what is wrong
         * @return this builder
         */
        Builder report(Problem problem);

        /**
         * What is wrong so far, rows that were left out included.
         *
         * @return the problems in the order of the input
         */
        List<Problem> problems();

        /**
         * The facts without those that are wrong; these are listed in {@link Facts#problems}, and what depends on them is
         * unknown.
         *
         * @return the snapshot
         */
        Facts lenient();

        /**
         * All facts, or none.
         *
         * @return the snapshot
         * @throws FactsException with every problem at once
         */
        Facts strict();
    }
}
