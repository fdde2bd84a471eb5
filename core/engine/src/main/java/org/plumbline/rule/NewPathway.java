package org.plumbline.rule;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * A pathway to which a member of staff had moved from another one.
 *
 * @param pathways its code; several where it is not recorded on which of them somebody worked
 * @param missing what would have to be recorded to say on which, or whether it is new, in words; null where it is known
 * @param facts the posts that show it
 */
public record NewPathway(
        SortedSet<String> pathways, @Nullable String missing, List<FactId> facts) implements Given {
    @Override
    public @Nullable String unsetStandard() {
        return null;
    }

    @Override
    public @Nullable Window sought() {
        return null;
    }
}
