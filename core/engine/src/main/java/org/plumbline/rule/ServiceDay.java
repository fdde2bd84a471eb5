package org.plumbline.rule;

import org.jspecify.annotations.Nullable;

/**
 * A day, or another period, of a service: one on which it is open, or may be.
 *
 * @param need the time, as something that has to be covered
 * @param round the same, as a period in which something is due
 * @param missing what would have to be recorded to say whether it is open, in words; null where that is known
 * @param sought the feed that would say so, if it was not complete; null where it was
 */
public record ServiceDay(
        Need need,
        Round round,
        @Nullable String missing,
        @Nullable Window sought) implements Given {
    @Override
    public @Nullable String unsetStandard() {
        return null;
    }
}
