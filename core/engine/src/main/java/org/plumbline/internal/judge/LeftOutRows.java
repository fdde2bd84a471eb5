package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.rule.Window;

/**
 * Rows that could not be read, in words.
 *
 * @param bySubject by the subject that they name and their type
 * @param bySite by their type and site
 * @param byKind by a kind of subject that they do not name, and may be about all the same; then by their type and site
 */
public record LeftOutRows(
        Map<Subject, Map<String, String>> bySubject,
        Map<Window, String> bySite,
        Map<Subject.Type, Map<Window, String>> byKind) {
    /** None. */
    public static final LeftOutRows NONE = new LeftOutRows(Map.of(), Map.of(), Map.of());

    /** In words, of a row of the feed at a site that names nobody of a kind; null where none was left out. */
    public @Nullable String of(Subject.Type kind, @Nullable String site, String feed) {
        Map<Window, String> rows = byKind.get(kind);
        String here = rows == null ? null : rows.get(key(feed, site));
        return rows == null || here != null ? here : rows.get(key(feed, null));
    }

    /** In words, of a row of the feed at a site, whomever it names; null where none was left out. */
    public @Nullable String at(@Nullable String site, String feed) {
        String here = bySite.get(key(feed, site));
        return here != null ? here : bySite.get(key(feed, null));
    }

    /** How a feed at a site is looked up. */
    public static Window key(String feed, @Nullable String site) {
        return new Window(feed, site, new Interval(Instant.EPOCH, Instant.EPOCH));
    }

    /** In words, or null where none was left out. */
    public @Nullable String of(Subject subject, String feed) {
        Map<String, String> feeds = bySubject.get(subject);
        return feeds == null ? null : feeds.get(feed);
    }
}
