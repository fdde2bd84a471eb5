package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;

/**
 * What holds for a time: sign-offs, presence, pauses.
 *
 * @param what what was looked for, in words: {@code sign-off for wound-care}
 * @param feeds the names of the fact types in which it was looked for
 * @param home the site at which the subject is at home, which may have recorded it beside the site of the matter; or null
 * @param ofAnybody whether it was looked for among everybody at the site, not only the subject
 * @param spells when it holds, and the facts that show it
 * @param missing what would have to be recorded to say that it does not hold, in words; null where nothing is open
 * @param unset a standard without a value that would say what counts; null where there is none
 */
public record Cover(
        String what,
        List<String> feeds,
        @Nullable String home,
        boolean ofAnybody,
        List<Spell> spells,
        @Nullable String missing,
        @Nullable String unset) {
    /**
     * What holds for one subject.
     *
     * @param what what was looked for
     * @param feed where
     * @param spells when it holds
     * @return the cover
     */
    public static Cover of(String what, String feed, List<Spell> spells) {
        return new Cover(what, List.of(feed), null, false, spells, null, null);
    }

    /**
     * Not looked for, as long as a standard does not say what counts.
     *
     * @param what what would be looked for
     * @param standard the standard without a value
     * @return no cover, and why
     */
    public static Cover unset(String what, String standard) {
        return new Cover(what, List.of(), null, false, List.of(), null, standard);
    }

    /**
     * What may have been recorded at the home site, too: that it does not hold is certain once the feeds of both are complete.
     *
     * @param site the site at which the subject is at home; null: none is known
     * @return the cover
     */
    public Cover orAtHome(@Nullable String site) {
        return new Cover(what, feeds, site, ofAnybody, spells, missing, unset);
    }

    /**
     * One time in which it holds.
     *
     * @param during when; an open end is {@link java.time.Instant#MAX}
     * @param facts the facts that show it
     */
    public record Spell(Interval during, List<FactId> facts) {}
}
