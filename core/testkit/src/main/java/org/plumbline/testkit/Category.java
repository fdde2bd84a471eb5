package org.plumbline.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every rule is tried for, unless its file says why it cannot be. Scenarios may have other categories beside these. */
enum Category {
    RAISED,
    JUST_INSIDE,
    AT_THE_BOUNDARY,
    UNKNOWN,
    FEED_MISSING,
    NOT_CONFIGURED,
    NOT_YET_DUE,
    NOT_APPLICABLE,
    LATE_ENTRY;

    static Optional<Category> named(String text) {
        return Arrays.stream(values())
                .filter(category -> category.text().equals(text))
                .findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(Category::text).toList();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a scenario of this category expects what has to be seen in one. */
    boolean isShownBy(Collection<Line> expected) {
        List<Kind> shows = shows();
        return shows.isEmpty() || expected.stream().map(Line::kind).anyMatch(shows::contains);
    }

    String asks() {
        return shows().stream().map(kind -> "`" + kind.text() + "`").collect(Collectors.joining(" or "));
    }

    private List<Kind> shows() {
        return switch (this) {
            case RAISED -> List.of(Kind.LATE, Kind.OVERDUE, Kind.BREACH);
            case UNKNOWN -> List.of(Kind.UNKNOWN);
            case FEED_MISSING -> List.of(Kind.FEED_MISSING, Kind.UNKNOWN);
            case NOT_CONFIGURED -> List.of(Kind.NOT_CONFIGURED);
            case NOT_YET_DUE -> List.of(Kind.NOT_YET_DUE);
            case NOT_APPLICABLE -> List.of(Kind.NOT_APPLICABLE);
            case JUST_INSIDE, AT_THE_BOUNDARY, LATE_ENTRY -> List.of();
        };
    }
}
