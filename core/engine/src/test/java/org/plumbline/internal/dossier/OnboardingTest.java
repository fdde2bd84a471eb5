package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import org.junit.jupiter.api.Test;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.rule.Anchor;

class OnboardingTest {
    private final Dossiers dossiers = Filed.at("2026-03-10T12:00:00Z")
            .standard("allowed.parts", "parts", "[one]")
            .with(Filed.staff("s1", NORTH))
            .with(TaskRecord.builder()
                    .id("t1")
                    .site(NORTH)
                    .caseId("c1")
                    .staffId("s9")
                    .task("wound-care")
                    .at(time("2026-03-02T09:00:00Z"))
                    .build())
            .dossiers();

    @Test
    void it_starts_on_the_first_day_at_work_even_where_nobody_says_how_long_it_may_take() {
        assertThat(staffFile(dossiers, "s1").onboardingStart("allowed"))
                .extracting(Anchor::at)
                .containsExactly(time("2026-01-01T00:00:00Z"));
    }

    @Test
    void a_time_allowed_that_is_none_leaves_nothing_out() {
        assertThat(staffFile(dossiers, "s1").onboardingStart("allowed.parts")).hasSize(1);
    }

    @Test
    void of_somebody_without_a_record_the_first_day_at_work_is_missing() {
        assertThat(staffFile(dossiers, "s9").onboardingStart("allowed"))
                .extracting(Anchor::what)
                .containsExactly("the first day at work of staff s9");
    }
}
