package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;

/** A record that has to hold all parts that a standard names. */
public final class Parts {
    private Parts() {}

    /** Judges a record by the parts in force at an instant; null where it does not say what it holds, which {@code unsaid} names. */
    public static Judged judge(
            Known known, Judged judged, String standard, Instant at, @Nullable Set<String> held, String unsaid) {
        Optional<Value> asked = known.standards().at(standard, judged.site(), at);
        if (asked.isEmpty()) {
            return judged.notConfigured(standard);
        }
        if (held == null) {
            return judged.unknown(unsaid);
        }
        TreeSet<String> missing = new TreeSet<>(asked.get().parts());
        missing.removeAll(held);
        return missing.isEmpty()
                ? judged.met()
                : judged.breach(new Detail.Missing(asked.get().parts(), missing))
                        .by(asked.get());
    }
}
