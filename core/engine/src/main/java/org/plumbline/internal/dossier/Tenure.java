package org.plumbline.internal.dossier;

import java.time.Instant;
import org.plumbline.fact.workforce.Post;

/** A post as instants at the holder's home site; an open end is {@link Instant#MAX}. */
record Tenure(Post post, Instant from, Instant to) {
    boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
