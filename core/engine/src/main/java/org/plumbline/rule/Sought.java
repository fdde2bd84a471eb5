package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * An event that was looked for.
 *
 * @param what what was looked for, in words: {@code intake}
 * @param feed the name of the fact type in which it was looked for
 * @param at when it happened; null where none was found
 * @param facts the fact that shows it; where none was found, those that might if they said when,
 *     or that say that there is none
 * @param undated what would have to be recorded to decide: the time of an event that has none; null where nothing is
 *     open
 * @param sites the sites whose feeds may hold it; none: the site where the matter started
 * @param over from when on it is not asked for any more; null where it goes on
 * @param unset a standard without a value that would say what counts; null where there is none
 */
public record Sought(
        String what,
        String feed,
        @Nullable Instant at,
        List<FactId> facts,
        @Nullable String undated,
        List<String> sites,
        @Nullable Instant over,
        @Nullable String unset) {
    /**
     * Found.
     *
     * @param what what was looked for
     * @param feed where
     * @param at when it happened
     * @param fact the fact that shows it
     * @return the event
     */
    public static Sought found(String what, String feed, Instant at, FactId fact) {
        return new Sought(what, feed, at, List.of(fact), null, List.of(), null, null);
    }

    /**
     * Not found.
     *
     * @param what what was looked for
     * @param feed where
     * @return no event
     */
    public static Sought absent(String what, String feed) {
        return new Sought(what, feed, null, List.of(), null, List.of(), null, null);
    }

    /**
     * Not found, and a fact says that there is none: nothing rests on absence.
     *
     * @param what what was looked for
     * @param feed where
     * @param fact the fact that says so
     * @return no event
     */
    public static Sought denied(String what, String feed, FactId fact) {
        return new Sought(what, feed, null, List.of(fact), null, List.of(), null, null);
    }

    /**
     * Not found, but for a fact that does not say when.
     *
     * @param fact the fact
     * @return no event, and what is open
     */
    public Sought butUndated(FactId fact) {
        return new Sought(what, feed, at, List.of(fact), "the time of " + fact, sites, over, unset);
    }

    /**
     * Looked for at several sites.
     *
     * @param places the sites whose feeds may hold it
     * @return the same event
     */
    public Sought atAnyOf(List<String> places) {
        return new Sought(what, feed, at, facts, undated, places, over, unset);
    }

    /**
     * Not asked for from an instant on.
     *
     * @param end the instant; null, or the end of time, where it goes on
     * @return the same event
     */
    public Sought until(@Nullable Instant end) {
        Instant ends = Instant.MAX.equals(end) ? null : end;
        return new Sought(what, feed, at, facts, undated, sites, ends, unset);
    }

    /**
     * Not looked for, as long as a standard does not say what counts.
     *
     * @param standard the standard without a value
     * @return no event, and why
     */
    public Sought unless(String standard) {
        return new Sought(what, feed, at, facts, undated, sites, over, standard);
    }
}
