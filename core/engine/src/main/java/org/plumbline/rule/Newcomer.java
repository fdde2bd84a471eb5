package org.plumbline.rule;

import org.jspecify.annotations.Nullable;

/**
 * Somebody within the new-starter period, or of whom that cannot be said.
 *
 * @param unsetStandard the period's standard, if it has no value; else null
 */
public record Newcomer(@Nullable String unsetStandard) implements Given {
    @Override
    public @Nullable String missing() {
        return null;
    }

    @Override
    public @Nullable Window sought() {
        return null;
    }
}
