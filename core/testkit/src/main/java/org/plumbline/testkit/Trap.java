package org.plumbline.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where systems of this kind have gone wrong before. A scenario that tries one says so by its name. */
enum Trap {
    CLOCK_TYPE("clock type"),
    BOUNDARY("boundary"),
    FOUR_ANSWERS("late, overdue, not yet due, unknown"),
    MISSING("missing is not compliant"),
    CLOCK_CHANGES("time zones and clock changes"),
    DAY_THAT_COUNTS("which day counts"),
    MONTH("month and quarter"),
    READMISSION("re-admission"),
    TIER("tier at the event"),
    OUTCOMES("six outcomes of a contact"),
    HEADCOUNT("WTE and headcount"),
    SEVERAL("several sites, teams, roles"),
    OVERLAPS("overlaps"),
    LONE("lone"),
    OWN_SUPERVISOR("own supervisor"),
    DELEGATION_KEY("key of a delegation"),
    DATED_RULES("dated rules"),
    SMALL_DENOMINATORS("small denominators"),
    AVERAGES("averages hide failure"),
    LATE_ENTRY("late-entered facts"),
    ADAPTATION("adaptation or drift"),
    SCHEDULED("scheduled within 7 days"),
    INTAKE_CLOCK("start of the intake's clock"),
    STABILITY_CHECK("72-hour stability check"),
    DUPLICATES("duplicates and contradictions in feeds"),
    ORPHANS("orphans"),
    FEED_THAT_FAILED("a feed that failed"),
    CLOCKS_STOP("clocks stop"),
    FLOODS("floods"),
    OLD_NEWS("old news"),
    WRONG_INCENTIVES("wrong incentives");

    private final String text;

    Trap(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Optional<Trap> named(String text) {
        return Arrays.stream(values()).filter(trap -> trap.text.equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(Trap::text).toList();
    }
}
