package org.plumbline.standard;

import java.time.LocalDate;
import java.util.List;
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
        /** So much to each one: {@code 8}, {@code 7.5}. */
        RATIO("8 or 7.5"),
        /** A part of the whole, in per cent: {@code 90 %}. */
        SHARE("90 %"),
        /** A set of codes: {@code [reason, outcome]}. */
        PARTS("[reason, outcome]"),
        /** One of the named readings. */
        CHOICE("one of its options");

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

    /** {@return the named readings of a choice; empty for every other unit} */
    List<String> options();

    /**
     * The values that hold everywhere, each from its date on; {@link LocalDate#MIN} stands for the beginning.
     *
     * @return the values in force by date; empty while it is not configured, or only for some scopes
     */
    SortedMap<LocalDate, Authority> values();
}
