package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * Drift in what a member of staff documents, found while something was delegated to that person. Not known for certain
 * where an audit does not say whether it found any.
 *
 * @param anchor when it was found; without a time where only the pause is on record to which it led
 * @param tasks the tasks of which the delegation has to be paused
 * @param audited whether the audit that found it is on record as one of that person's
 * @param missing what would have to be recorded, in words; null where it is known
 * @param sought where the delegation was sought, if the feed may hold it; null where it was found
 * @param facts the delegations in force, or the audit
 */
public record Drift(
        Anchor anchor,
        List<String> tasks,
        boolean audited,
        @Nullable String missing,
        @Nullable Window sought,
        List<FactId> facts)
        implements Given {
    @Override
    public @Nullable String unsetStandard() {
        return null;
    }
}
