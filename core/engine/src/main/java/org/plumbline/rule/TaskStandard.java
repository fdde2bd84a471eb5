package org.plumbline.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * The written standard of a task that is delegated at a site: the site's own, else its partner's, else the network's.
 *
 * @param anchor the task
 * @param parts the parts that the standard holds; none where there is no standard, null where the feed does not say
 * @param pages how many pages it has
 * @param sought where it was sought, if the feed may hold it; null where it was found, or is not there
 * @param facts the standard; where there is none, a delegation of the task
 */
public record TaskStandard(
        Anchor anchor,
        @Nullable Set<String> parts,
        Count pages,
        @Nullable Window sought,
        List<FactId> facts) implements Given {
    @Override
    public @Nullable String missing() {
        return null;
    }

    @Override
    public @Nullable String unsetStandard() {
        return null;
    }
}
