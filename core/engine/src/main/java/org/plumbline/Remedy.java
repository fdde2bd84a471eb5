package org.plumbline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;

/** What would take a reason against a proposal away. Several reasons need all of their remedies. */
public sealed interface Remedy {
    /**
     * Something holds for longer: a sign-off, a pairing, cover.
     *
     * @param what what has to hold: {@code sign-off for wound-care}
     * @param needed for when it is needed; one that ends where it starts is that instant
     * @param during when it does not hold yet, in order
     * @param by what counts, by the standards in force then: the stages of a sign-off
     */
    record Hold(String what, Interval needed, List<Interval> during, List<Authority> by) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hold(this);
        }
    }

    /**
     * Parts that are open are completed.
     *
     * @param parts their codes
     */
    record Complete(SortedSet<String> parts) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.complete(this);
        }
    }

    /**
     * An amount stays inside its limit.
     *
     * @param seen what it would be
     * @param limit the limit in force
     */
    record StayWithin(Amount seen, Limit limit) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stayWithin(this);
        }
    }

    /**
     * What stands against it comes to an end first.
     *
     * @param what the act, and during what: {@code delivery during a pause}
     * @param during when it is prohibited, if that has bounds; an open end is {@link Instant#MAX}
     */
    record End(String what, Optional<Interval> during) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.end(this);
        }
    }

    /**
     * Something is done.
     *
     * @param what what is to be done
     * @param by the last instant that is in time, if there is one
     */
    record Do(String what, Optional<Instant> by) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.act(this);
        }
    }

    /**
     * A value is the one that holds everywhere.
     *
     * @param element what has to be the same
     * @param value the value or version of the network
     */
    record Match(String element, String value) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.match(this);
        }
    }

    /**
     * Evidence that would decide is recorded.
     *
     * @param missing what it is, in words
     */
    record Evidence(SortedSet<String> missing) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.evidence(this);
        }
    }

    /**
     * Somebody sets a value for a standard.
     *
     * @param standards those without a value
     */
    record Configure(SortedSet<StandardId> standards) implements Remedy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.configure(this);
        }
    }

    /**
     * Calls the method for this kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        /**
         * Something holds for longer.
         *
         * @param hold what, and when
         * @return the caller's answer
         */
        R hold(Hold hold);

        /**
         * Parts are completed.
         *
         * @param complete which
         * @return the caller's answer
         */
        R complete(Complete complete);

        /**
         * An amount stays inside its limit.
         *
         * @param within the amount and the limit
         * @return the caller's answer
         */
        R stayWithin(StayWithin within);

        /**
         * What stands against it comes to an end.
         *
         * @param end what
         * @return the caller's answer
         */
        R end(End end);

        /**
         * Something is done.
         *
         * @param act what
         * @return the caller's answer
         */
        R act(Do act);

        /**
         * A value is the network's.
         *
         * @param match which
         * @return the caller's answer
         */
        R match(Match match);

        /**
         * Evidence is recorded.
         *
         * @param evidence which
         * @return the caller's answer
         */
        R evidence(Evidence evidence);

        /**
         * A standard gets a value.
         *
         * @param configure which
         * @return the caller's answer
         */
        R configure(Configure configure);
    }
}
