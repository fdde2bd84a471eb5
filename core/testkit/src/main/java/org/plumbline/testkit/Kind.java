package org.plumbline.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a line of an expectation says happened, and what else it may say. */
enum Kind {
    /** Done, after the limit. */
    LATE,
    /** Not done, and the limit has passed. */
    OVERDUE,
    /** Any other breach. */
    BREACH,
    /** Evidence that would decide is missing. */
    UNKNOWN,
    /** The standard that would decide has no value. */
    NOT_CONFIGURED,
    /** Not kept, in the time of a waiver. */
    WAIVED,
    /** A feed that is not complete holds the rule up. */
    FEED_MISSING,
    /** The limit has not passed. */
    NOT_YET_DUE,
    /** Kept: only counted. */
    MET,
    /** The clock had stopped, or an exception applies: only counted. */
    NOT_APPLICABLE;

    static Optional<Kind> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(Kind::text).toList();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is never reported, only counted. */
    boolean isSilent() {
        return this == MET || this == NOT_APPLICABLE;
    }

    /** What a line of this kind may say beside its subject. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(details());
        if (!isSilent()) {
            keys.addAll(Set.of("site", "team"));
            keys.addAll(this == NOT_YET_DUE ? Set.of() : Set.of("facts", "value", "cause"));
        }
        return keys;
    }

    /** It may have been late as well as anything else. */
    private static Set<String> waived() {
        Set<String> keys = new TreeSet<>(DetailLine.KEYS);
        keys.addAll(LATE.details());
        return keys;
    }

    private Set<String> details() {
        return switch (this) {
            case LATE -> Set.of("due", "done", "from", "what");
            case OVERDUE -> Set.of("due", "from", "what");
            case BREACH -> DetailLine.KEYS;
            case WAIVED -> waived();
            case UNKNOWN -> Set.of("evidence");
            case NOT_CONFIGURED -> Set.of("standard", "held-up");
            case FEED_MISSING -> Set.of("feed", "held-up");
            case NOT_YET_DUE -> Set.of("turns");
            case MET, NOT_APPLICABLE -> Set.of();
        };
    }
}
