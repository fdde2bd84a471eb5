package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandTest {
    private static final String DUTY_LEAD =
            "shift={\"id\":\"s9\",\"site\":\"north\",\"staffId\":\"kim\",\"duty\":\"duty-lead\","
                    + "\"plannedStart\":\"2026-03-02T18:00:00Z\",\"plannedEnd\":\"2026-03-03T02:00:00Z\"}";

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void write() throws IOException {
        facts = Night.quiet(folder.resolve("facts"));
        Files.writeString(
                facts.resolve("staff-members.csv"), "id,site,employment,startedOn\nkim,north,PERMANENT,2025-01-06\n");
    }

    private Run gate(Object... more) {
        Object[] args = new Object[more.length + 6];
        args[0] = "gate";
        args[1] = facts;
        args[2] = "--as-of";
        args[3] = Night.AS_OF;
        args[4] = "--complete-until";
        args[5] = Night.AS_OF;
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    @Test
    void a_refusal_says_why_and_what_it_would_take() {
        Run run = gate("--propose", DUTY_LEAD);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("REFUSED  shift s9 (staff-member kim)\n  DC-17 HIGH  ")
                .contains("\n    breach, staff kim: without ")
                .contains("\n    would take: ")
                .contains("valid from Mon 2026-03-02 18:00+00:00 through Tue 2026-03-03 02:00+00:00")
                .contains("competence.stages-signed-off [INDEPENDENT, ENHANCED]")
                .contains("\n  asked: ")
                .endsWith("Advice: the host decides. An override is recorded with who, why and when.\n");
    }

    @Test
    void rows_of_a_file_are_answered_in_their_order() throws IOException {
        Path shifts = Files.writeString(folder.resolve("shifts.csv"), """
                id,site,staffId,duty,plannedStart,plannedEnd
                s9,north,kim,visits,2026-03-02T18:00:00Z,2026-03-03T02:00:00Z
                s8,north,kim,duty-lead,2026-03-02T18:00:00Z,2026-03-03T02:00:00Z
                """);

        Run run = gate("--proposals", shifts);

        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .startsWith("PERMITTED  shift s9 (staff-member kim)", "REFUSED  shift s8 (staff-member kim)");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void what_is_permitted_gives_status_zero() {
        assertThat(gate("--propose", DUTY_LEAD.replace("duty-lead", "visits")).status())
                .isZero();
    }

    @Test
    void json_has_each_answer_on_a_line() {
        Run run = gate("--propose", DUTY_LEAD, "--format", "json");

        assertThat(run.out())
                .contains("\"asOf\"")
                .contains("\"kind\":\"REFUSED\"")
                .contains("\"remedy\":{\"kind\":\"hold\"");
    }

    @Test
    void a_proposal_that_is_wrong_is_refused_with_every_problem() {
        Run run = gate("--propose", "shift={\"id\":\"s9\",\"site\":\"north\"}");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("proposal `shift`")
                .contains("plannedStart")
                .contains("duty");
    }

    @Test
    void a_call_without_a_proposal_is_wrong() {
        Run run = gate();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nothing is proposed").contains("`--propose` or `--proposals`");
    }
}
