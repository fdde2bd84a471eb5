package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import org.junit.jupiter.api.Test;
import org.plumbline.fact.cover.Shift;

class StagesNotConfiguredTest {
    private static final Shift SHIFT = SomeWork.shift("h1", time("2026-03-10T12:00:00Z"));

    @Test
    void which_stages_count_where_it_is_known_which_competencies_do() {
        DefaultStaffFile configured = staffFile(
                Filed.at("2026-03-10T13:00:00Z")
                        .standard("competencies.asked", "parts", "[wound-care]")
                        .with(Filed.staff("s1", NORTH), SHIFT)
                        .dossiers(),
                "s1");

        assertThat(configured.signedOff(SHIFT, "competencies.asked", "stages").unset())
                .isEqualTo("stages");
        assertThat(configured
                        .signedOffPresence(SHIFT, "competencies.asked", "stages")
                        .unset())
                .isEqualTo("stages");
        assertThat(configured
                        .signedOff(SHIFT, "competencies", "competencies.asked")
                        .unset())
                .isEqualTo("competencies");
        assertThat(configured
                        .signedOffPresence(SHIFT, "competencies", "competencies.asked")
                        .unset())
                .isEqualTo("competencies");
    }
}
