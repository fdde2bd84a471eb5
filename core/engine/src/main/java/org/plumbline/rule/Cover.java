package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;

/**
 * What holds for a time: sign-offs, presence, pauses.
 *
 * @param what what was looked for, in words: {@code sign-off for wound-care}
 * @param feed the name of the fact type in which it was looked for
 * @param spells when it holds, and the facts that show it
 * @param unset a standard without a value that would say what counts; null where there is none
 */
public record Cover(
        String what,
        String feed,
        List<Spell> spells,
        @Nullable String unset) {
    /**
     * One time in which it holds.
     *
     * @param during when; an open end is {@link java.time.Instant#MAX}
     * @param facts the facts that show it
     */
    public record Spell(Interval during, List<FactId> facts) {}
}
