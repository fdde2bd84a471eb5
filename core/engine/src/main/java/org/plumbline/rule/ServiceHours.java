package org.plumbline.rule;

import org.jspecify.annotations.Nullable;

/**
 * Hours in which a service is open, or may be.
 *
 * @param need the time, as something that has to be covered
 * @param missing what would have to be recorded to say whether it is open, in words; null where that is known
 * @param unsetStandard a standard without a value that would say so; null where there is none
 * @param sought the feed that would say so, if it was not complete; null where it was
 */
public record ServiceHours(
        Need need,
        @Nullable String missing,
        @Nullable String unsetStandard,
        @Nullable Window sought) implements Given {}
