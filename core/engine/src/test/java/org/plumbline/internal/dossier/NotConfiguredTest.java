package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Need;
import org.plumbline.rule.NewPathway;
import org.plumbline.rule.Use;

/** What a standard without a value would decide is not decided: the standard is named instead. */
class NotConfiguredTest {
    private static final Instant NOON = time("2026-03-10T12:00:00Z");
    private static final Interval NOW = new Interval(NOON, NOON);
    private static final Anchor START = new Anchor("start", NORTH, NOON, "", null);

    private final TaskRecord task = SomeWork.task("t1", NOON);
    private final Shift shift = SomeWork.shift("h1", NOON);
    private final CompetencySignOff signOff = Some.signOff(
                    "o1", "wound-care", CompetencySignOff.Stage.INDEPENDENT, NOON.minusSeconds(60))
            .build();
    private final DelegationPause pause = DelegationPause.builder()
            .id("d1")
            .site(NORTH)
            .staffId("s1")
            .task("wound-care")
            .pausedAt(NOON.minusSeconds(60))
            .liftedAt(NOON)
            .build();
    private final Allocation allocation =
            Some.allocation("a1", NOON.minusSeconds(60)).build();
    private final SupervisionSession missed = Some.session("v1", NOON.minusSeconds(60))
            .attendees(Set.of("s1"))
            .leadId("s2")
            .status(SupervisionSession.Status.MISSED)
            .build();
    private final Case record =
            Case.builder().id("c1").site(NORTH).openedAt(NOON.minusSeconds(60)).build();
    private final Discharge discharge = Discharge.builder()
            .id("g1")
            .site(NORTH)
            .caseId("c1")
            .dischargedAt(NOON.minusSeconds(60))
            .build();
    private final Escalation escalation = Escalation.builder()
            .id("e1")
            .site(NORTH)
            .caseId("c1")
            .level("amber")
            .raisedAt(NOON.minusSeconds(60))
            .ownerId("s1")
            .build();
    private final Dossiers all = Filed.at("2026-03-10T13:00:00Z")
            .with(Filed.staff("s1", NORTH), Filed.staff("s2", NORTH), record, escalation)
            .with(task, shift, signOff, pause, allocation, missed, discharge)
            .with(Team.builder().id("m1").site(NORTH).from(LocalDate.EPOCH).build())
            .dossiers();
    private final DefaultStaffFile staff = staffFile(all, "s1");
    private final DefaultCaseFile file = caseFile(all, "c1");
    private final DefaultSiteFile site = all.at(NORTH).site;

    @Test
    void which_sign_offs_count() {
        NewPathway pathway = new NewPathway(new TreeSet<>(List.of("stroke")), null, List.of());

        assertThat(staff.signOffs(task, "stages").unset()).isEqualTo("stages");
        assertThat(staff.stageBefore(signOff, "stages").unset()).isEqualTo("stages");
        assertThat(staff.signedOff(shift, "competencies", "stages").unset()).isEqualTo("competencies");
        assertThat(staff.signedOffPresence(shift, "competencies", "stages").unset())
                .isEqualTo("competencies");
        assertThat(staff.complexCaseSignOffs(allocation, new Need(START, NOW, Need.When.AHEAD), "stages")
                        .unset())
                .isEqualTo("stages");
        assertThat(staff.pathwaySignOffs(task, pathway, "stages").unset()).isEqualTo("stages");
    }

    @Test
    void how_long_a_sign_off_lasts_or_a_check() {
        Use use = new Use(new Need(START, NOW, Need.When.AFTERWARDS), "wound-care", false, DefaultStaffFile.RECORDED);

        assertThat(stagesKnown()
                        .unlapsedSignOffs(use, "stages.counting", "valid-for")
                        .unset())
                .isEqualTo("valid-for");
        assertThat(staff.checks(shift, "every").unset()).isEqualTo("every");
    }

    /** The same person, where it is known which stages count. */
    private DefaultStaffFile stagesKnown() {
        Filed filed = Filed.at("2026-03-10T13:00:00Z").standard("stages.counting", "parts", "[INDEPENDENT]");
        return staffFile(filed.with(Filed.staff("s1", NORTH), signOff).dossiers(), "s1");
    }

    @Test
    void which_work_uses_a_sign_off() {
        assertThat(staff.signedOffWork("stages")).isEmpty();
    }

    @Test
    void how_often_practice_is_observed_and_which_roles_may_do_what() {
        assertThat(staff.observedPractice(task, "times").unset()).isEqualTo("times");
        assertThat(staff.rolesInScope(task, "scopes").unset()).isEqualTo("scopes");
    }

    @Test
    void what_lifts_a_pause() {
        assertThat(staff.remedied(pause, "parts").unset()).isEqualTo("parts");
        assertThat(staff.remedyKnown(pause, "parts").missing()).isNull();
    }

    @Test
    void who_may_work_in_a_pair_with_whom() {
        assertThat(staff.pairings(shift, "kinds").unset()).isEqualTo("kinds");
    }

    @Test
    void what_follows_a_missed_session_and_what_counts_as_supervision() {
        assertThat(staff.followUp(missed, "states").unset()).isEqualTo("states");
        assertThat(staff.nextSupervision(START, "kinds").unset()).isEqualTo("kinds");
    }

    @Test
    void what_onboarding_consists_of() {
        assertThat(staff.onboarding(START, "modules").unset()).isEqualTo("modules");
    }

    @Test
    void whose_shifts_are_judged() {
        assertThat(staff.shiftsAs("employments")).isEmpty();
        assertThat(staff.shiftsWith("duties")).isEmpty();
    }

    @Test
    void what_a_case_is_asked_for() {
        assertThat(file.coreSteps("steps", "intake"))
                .extracting(due -> due.done().unset())
                .containsExactly("steps");
        assertThat(file.openMatters("kinds").unset()).isEqualTo("kinds");
        assertThat(file.owner(escalation, "owner").unset()).isEqualTo("owner");
    }

    @Test
    void when_a_discharge_has_to_be_checked() {
        assertThat(file.dischargesToCheck("due-for", "within", "weekend")).containsExactly(discharge);
        assertThat(file.lastDayToCheck(discharge, "made-on", "within", "weekend"))
                .isNull();
    }

    @Test
    void who_has_to_be_on_duty_at_a_site() {
        Need day = new Need(START, NOW, Need.When.AS_PLANNED);

        assertThat(site.onDuty(day, "duties").unset()).isEqualTo("duties");
        assertThat(site.weekendDays("weekend")).isEmpty();
    }

    @Test
    void who_counts_as_a_practitioner_or_as_a_supervisor() {
        DefaultTeamFile team = all.teamFile("m1", NORTH);

        assertThat(team.practitioners("kinds", "grades", "teams-each").unset()).isEqualTo("kinds");
        assertThat(team.supervisors("counted-by", "kinds").unset()).isEqualTo("kinds");
        assertThat(team.supervised("counted-by", "kinds").facts()).isEmpty();
    }
}
