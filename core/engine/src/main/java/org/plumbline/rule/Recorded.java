package org.plumbline.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * Something that has to be recorded.
 *
 * @param missing what is not, in words; null where it is
 * @param sought where it was sought, if the feed may hold it; null where it was found, or is not there
 * @param facts what records it
 */
public record Recorded(@Nullable String missing, @Nullable Window sought, List<FactId> facts) implements Given {
    @Override
    public @Nullable String unsetStandard() {
        return null;
    }

    /** Rules hash what they take from a dossier: this is enough to tell one from another. */
    @Override
    public int hashCode() {
        return Objects.hashCode(missing);
    }
}
