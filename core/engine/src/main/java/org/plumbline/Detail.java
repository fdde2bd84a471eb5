package org.plumbline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

/**
 * What was seen against what is asked. Nine kinds hold every rule of the catalogue; the family is closed for a major
 * version. Nested, because the class path (an unnamed module) allows no permitted type in another package. On Java 21 use
 * a switch without default; on 17 {@link #accept} is checked by the compiler for the same completeness.
 */
public sealed interface Detail {

    /**
     * B within D after A. Late when done, overdue when not.
     *
     * @param what what is waited for: {@code intake}, {@code follow-up}
     * @param from when the clock started
     * @param due the last instant that is in time
     * @param done when it was done; null while it is not
     * @param limit the time allowed
     */
    record Late(
            String what,
            Instant from,
            Instant due,
            @Nullable Instant done,
            TimeLimit limit) implements Detail {
        /**
         * Whether it is still to be done.
         *
         * @return false when it was done, but late
         */
        public boolean overdue() {
            return done == null;
        }

        /**
         * How late it was done.
         *
         * @return the time from due to done; empty while overdue: ask {@code Duration.between(due, asOf)}
         */
        public Optional<Duration> by() {
            return Optional.ofNullable(done).map(at -> Duration.between(due, at));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.late(this);
        }
    }

    /**
     * An activity due each period.
     *
     * @param what what is due: {@code spot-check of wound-care}
     * @param from the first date of the period, local to the site
     * @param to the first date after the period, local to the site
     * @param asked how often it is due in the period
     * @param done how often it was done
     */
    record Missed(String what, LocalDate from, LocalDate to, int asked, int done) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missed(this);
        }
    }

    /**
     * Required parts, records or links that are not there.
     *
     * @param asked all that is required
     * @param missing those of them that are not there
     */
    record Missing(SortedSet<String> asked, SortedSet<String> missing) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /**
     * A sign-off, cover or route that does not hold for all of the time for which it is needed.
     *
     * @param asked what should hold
     * @param needed for when it is needed
     * @param gaps when it does not hold, in order
     */
    record Uncovered(String asked, Interval needed, List<Interval> gaps) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uncovered(this);
        }
    }

    /**
     * A count, ratio, share, rate or difference beyond a limit. An amount over zero is a value, not an error.
     *
     * @param seen the amount
     * @param limit the limit that was in force
     */
    record OutsideLimit(Amount seen, Limit limit) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.outsideLimit(this);
        }
    }

    /**
     * A statistical signal in a series or across a group.
     *
     * @param measure which series
     * @param test the name of the test that signals
     * @param seen the value
     * @param centre the centre line
     * @param lower the lower limit
     * @param upper the upper limit
     * @param since the first date of the signal
     */
    record Signal(
            Measure.Key measure,
            String test,
            BigDecimal seen,
            BigDecimal centre,
            BigDecimal lower,
            BigDecimal upper,
            LocalDate since)
            implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signal(this);
        }
    }

    /**
     * A value or version that differs from the one that holds everywhere.
     *
     * @param element what has to be the same
     * @param asked the value or version of the network
     * @param seen the value or version in use
     */
    record Differs(String element, String asked, String seen) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.differs(this);
        }
    }

    /**
     * A state or act that must not be.
     *
     * @param act what was done
     * @param by the facts that show it
     * @param during when it was prohibited, if that has bounds; an open end is {@link Instant#MAX}
     */
    record Prohibited(String act, List<FactId> by, @Nullable Interval during) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prohibited(this);
        }
    }

    /**
     * Not judged: evidence that would decide is missing (unknown), or standards have no value (not configured).
     *
     * @param evidence what is missing, in words
     * @param standards which standards have no value
     */
    record Undecided(SortedSet<String> evidence, SortedSet<StandardId> standards) implements Detail {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.undecided(this);
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
         * B within D after A.
         *
         * @param late what was seen
         * @return the caller's answer
         */
        R late(Late late);

        /**
         * An activity due each period.
         *
         * @param missed what was seen
         * @return the caller's answer
         */
        R missed(Missed missed);

        /**
         * Parts that are not there.
         *
         * @param missing what was seen
         * @return the caller's answer
         */
        R missing(Missing missing);

        /**
         * Something that does not hold for all of the time.
         *
         * @param uncovered what was seen
         * @return the caller's answer
         */
        R uncovered(Uncovered uncovered);

        /**
         * An amount beyond a limit.
         *
         * @param outside what was seen
         * @return the caller's answer
         */
        R outsideLimit(OutsideLimit outside);

        /**
         * A statistical signal.
         *
         * @param signal what was seen
         * @return the caller's answer
         */
        R signal(Signal signal);

        /**
         * A value that differs from the network's.
         *
         * @param differs what was seen
         * @return the caller's answer
         */
        R differs(Differs differs);

        /**
         * A state or act that must not be.
         *
         * @param prohibited what was seen
         * @return the caller's answer
         */
        R prohibited(Prohibited prohibited);

        /**
         * Not judged.
         *
         * @param undecided what is missing
         * @return the caller's answer
         */
        R undecided(Undecided undecided);
    }
}
