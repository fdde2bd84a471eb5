package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.Reading;
import org.plumbline.rule.Sought;

/** Facts of a pack's own types, as its rules ask a dossier for them. */
class LocalFactsInADossierTest {
    private static final Instant NINE = time("2026-03-02T09:00:00Z");
    private static final String MOVE = "acme.move";
    private static final String PLAN = "acme.plan";

    private static LocalFact fact(String type, String id, Instant at) {
        FactType local = FactType.local(type, "Something of a case", Subject.Type.CASE, List.of());
        Map<String, Object> row = Map.of("id", id, "site", NORTH, "caseId", "c1", "at", at.toString());
        return (LocalFact) ((Reading.Kept) local.bind(row)).fact();
    }

    private static DefaultCaseFile of(Fact... facts) {
        return caseFile(
                Filed.at("2026-03-20T09:00:00Z")
                        .with(Some.record(NINE).build())
                        .with(facts)
                        .dossiers(),
                "c1");
    }

    @Test
    void those_of_a_type_stand_in_order_of_time_and_then_of_id_and_those_of_another_are_not_among_them() {
        DefaultCaseFile file = of(
                fact(MOVE, "late", NINE.plusSeconds(1)),
                fact(MOVE, "b", NINE),
                fact(PLAN, "p", NINE),
                fact(MOVE, "a", NINE));

        assertThat(file.localFacts(MOVE)).extracting(Fact::id).containsExactly("a", "b", "late");
        assertThat(file.localFacts(PLAN)).extracting(Fact::id).containsExactly("p");
        assertThat(file.localFacts("acme.other")).isEmpty();
    }

    @Test
    void the_first_after_an_instant_is_found_and_one_at_that_instant_is_not_after_it() {
        LocalFact first = fact(MOVE, "m1", NINE.plusNanos(1));
        DefaultCaseFile file = of(fact(MOVE, "m0", NINE), first, fact(MOVE, "m2", NINE.plusSeconds(1)));

        assertThat(file.localFact(MOVE, NINE)).isEqualTo(Sought.found(MOVE, MOVE, first.at(), first.factId()));
    }

    @Test
    void where_none_comes_after_it_none_is_found() {
        DefaultCaseFile file = of(fact(MOVE, "m1", NINE), fact(PLAN, "p1", NINE.plusSeconds(1)));

        assertThat(file.localFact(MOVE, NINE)).isEqualTo(Sought.absent(MOVE, MOVE));
    }
}
