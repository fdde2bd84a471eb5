package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/** Something that decides whether a rule applies, and may not be known. */
public interface Given {
    /** {@return what is missing, in words; null where it is known} */
    @Nullable
    String missing();

    /** {@return the standard without a value that leaves it open; null where there is none} */
    @Nullable
    String unsetStandard();

    /** {@return the facts that say so} */
    default List<FactId> facts() {
        return List.of();
    }

    /** {@return the feed in which it was sought; null where it does not come from one} */
    @Nullable
    Window sought();
}
