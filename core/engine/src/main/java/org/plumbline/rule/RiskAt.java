package org.plumbline.rule;

import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.RiskTier;

/**
 * The risk tier of a case at an instant, as it was recorded.
 *
 * @param tier the tier; null where none had been recorded
 * @param missing what would have to be recorded, in words; null where it is known
 * @param sought where it was sought, if nothing was found; null where it is known
 */
public record RiskAt(
        @Nullable RiskTier tier,
        @Nullable String missing,
        @Nullable Window sought) implements Given {
    /** {@return whether no tier had been recorded} */
    public boolean notRecorded() {
        return tier == null;
    }

    @Override
    public @Nullable String unsetStandard() {
        return null;
    }
}
