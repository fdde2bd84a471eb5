package org.plumbline.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be recorded.
 *
 * @param missing what is not, in words; null where it is
 */
public record Recorded(@Nullable String missing) implements Given {
    @Override
    public @Nullable String unsetStandard() {
        return null;
    }

    @Override
    public @Nullable Window sought() {
        return null;
    }
}
