package org.plumbline.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened or stands: one of Plumbline's own records. */
public interface Fact {
    /** {@return what is unique among all facts of the type} */
    String id();

    /** {@return the site that it belongs to; null where it is tied to none} */
    @Nullable
    String site();

    /** {@return when it was written down, by which an earlier night is repeated; null when unknown} */
    @Nullable
    Instant recordedAt();

    /** {@return which system it came from; null when unknown} */
    @Nullable
    String source();

    /** {@return whether it was taken back: as if it had never been} */
    boolean withdrawn();

    /** {@return type and id, as findings name their evidence} */
    default FactId factId() {
        return new FactId(FactType.of(getClass()).name(), id());
    }
}
