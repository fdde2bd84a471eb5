package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.SafeguardingConcernBuilder;

class ConcernsTest {
    private static final Instant RAISED = time("2026-03-02T09:00:00Z");

    private static SafeguardingConcernBuilder concern() {
        SafeguardingConcernBuilder concern = SafeguardingConcern.builder().id("x1");
        return concern.site(NORTH).caseId("c1").raisedAt(RAISED);
    }

    private static DefaultCaseFile file() {
        return caseFile(
                Filed.at("2026-03-10T09:00:00Z")
                        .standard("responses.both", "parts", "[referred, decided]")
                        .with(Some.record(RAISED).build())
                        .dossiers(),
                "c1");
    }

    @Test
    void the_first_response_counts_and_rests_on_the_concern() {
        SafeguardingConcern concern = concern()
                .referredAt(RAISED.plusSeconds(2))
                .decidedAt(RAISED.plusSeconds(1))
                .build();

        assertThat(file().response(concern, "responses.both").at()).isEqualTo(RAISED.plusSeconds(1));
        assertThat(file().response(concern, "responses.both").facts()).containsExactly(concern.factId());
    }

    @Test
    void without_a_response_nothing_shows_one() {
        assertThat(file().response(concern().build(), "responses.both").at()).isNull();
        assertThat(file().response(concern().build(), "responses.both").facts()).isEmpty();
    }

    @Test
    void which_responses_count_has_to_be_configured() {
        assertThat(file().response(concern().build(), "responses").unset()).isEqualTo("responses");
    }
}
