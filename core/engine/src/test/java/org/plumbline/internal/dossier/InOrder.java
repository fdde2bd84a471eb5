package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;
import static org.plumbline.internal.dossier.InOrder.FIRST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.plumbline.fact.Fact;

/** Facts that come out of order. */
final class InOrder {
    static final Instant FIRST = time("2026-03-02T09:00:00Z");

    private InOrder() {}

    /** Two facts of a kind, the later first. */
    static Dossiers filed(BiFunction<String, Instant, ? extends Fact> fact) {
        return Filed.at("2026-03-20T09:00:00Z")
                .with(Some.record(FIRST).build(), Filed.staff("s1", NORTH), Filed.staff("s2", NORTH))
                .with(fact.apply("one", FIRST.plusSeconds(86_400)), fact.apply("other", FIRST))
                .dossiers();
    }

    /** They are filed the earlier first. */
    static void inOrder(List<? extends Fact> facts) {
        assertThat(facts).extracting(Fact::id).containsExactly("other", "one");
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
