package org.plumbline.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A named value: its unit, dated values, class and stricter direction. Rules read the value in force at the event. */
public interface Standard {
    /** What may be done with it locally. */
    enum Element {
        /** The same throughout the network: its owner sets the value, everybody else can only tighten it. */
        CORE,
        /** May vary locally, on record. */
        ADAPTABLE
    }

    /** Which of two values asks for more. */
    enum Stricter {
        /** The lower one: less time, fewer people to each supervisor. */
        LOWER,
        /** The higher one: a higher share in time. */
        HIGHER,
        /** The set that holds all of the other and more. */
        MORE_PARTS,
        /** The set that holds less of the other: fewer things that count. */
        FEWER_PARTS,
        /** Neither: a choice between named readings. */
        NEITHER
    }

    /** How a value is written and what it counts. */
    enum Unit {
        /** Time on the clock: {@code PT48H}. */
        ELAPSED_TIME("PT48H"),
        /** Dates of the site: {@code P28D}, {@code P1M}. */
        DATES("P28D or P1M"),
        /** Days on which the service is open, by its calendar: {@code 2 operating days}. */
        OPERATING_DAYS("2 operating days"),
        /** A whole number: {@code 3}. */
        COUNT("3"),
        /** So much to each one: {@code 8}, {@code 7.5}. */
        RATIO("8 or 7.5"),
        /** A part of the whole, in per cent: {@code 90 %}. */
        SHARE("90 %"),
        /** A set of codes: {@code [reason, outcome]}. */
        PARTS("[reason, outcome]"),
        /**
         * How often: {@code daily}, {@code weekly} (from Monday), {@code monthly}, {@code quarterly}, {@code yearly} by the
         * calendar of the site, or {@code every P28D}, period after period from the first date on.
         */
        CADENCE("monthly or every P28D"),
        /** One of the named readings. */
        CHOICE("one of its options"),
        /** A value for each tier, role or code, all of one other unit: <code>{ high: PT24H, low: PT72H }</code>. */
        TABLE("{ high: PT24H, low: PT72H }");

        private final String example;

        Unit(String example) {
            this.example = example;
        }

        /** {@return how a value is written} */
        public String example() {
            return example;
        }
    }

    /** {@return its name} */
    StandardId id();

    /** {@return what it is, in words} */
    String title();

    /** {@return how its values are written} */
    Unit unit();

    /** {@return core or adaptable} */
    Element element();

    /** {@return which of two values asks for more} */
    Stricter stricter();

    /** {@return the named readings of a choice, or the only codes that parts or the keys of a table may have; empty: any} */
    List<String> options();

    /** {@return the unit of the values in a table; empty for every other unit} */
    Optional<Unit> of();

    /** {@return what the keys of a table are, in words: {@code the tier}; empty for every other unit} */
    Optional<String> keyedBy();

    /** {@return the code of the function whose service calendar counts: always for operating days, maybe for a cadence} */
    Optional<String> calendar();

    /** {@return between which values its values lie; empty: anything that the unit allows} */
    Optional<Bounds> bounds();

    /** {@return what public bodies have published for it, for whoever sets a value; never in force by itself} */
    List<Published> published();

    /**
     * The values that hold everywhere, each from its date on; {@link LocalDate#MIN} stands for the beginning.
     *
     * @return the values in force by date; empty while it is not configured, or only for some scopes
     */
    SortedMap<LocalDate, Authority> values();
}
