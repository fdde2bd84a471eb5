package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rules.GatedService.EVENING;
import static org.plumbline.rules.GatedService.LONG_AGO;
import static org.plumbline.rules.GatedService.NOW;
import static org.plumbline.rules.GatedService.PLUMBLINE;
import static org.plumbline.rules.GatedService.aCase;
import static org.plumbline.rules.GatedService.caseload;
import static org.plumbline.rules.GatedService.observed;
import static org.plumbline.rules.GatedService.pause;
import static org.plumbline.rules.GatedService.post;
import static org.plumbline.rules.GatedService.rules;
import static org.plumbline.rules.GatedService.shift;
import static org.plumbline.rules.GatedService.signOff;
import static org.plumbline.rules.GatedService.woundCare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.GateAnswer;
import org.plumbline.Outcome;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;

/** Each kind of action has all three answers: permitted, refused by the rule that guards it, undecided for want of evidence. */
class GateActionsTest {
    private final GatedService service = new GatedService();

    private void assertPermitted(Fact proposed) {
        GateAnswer answer = service.ask(proposed);

        assertThat(answer.reasons()).as("%s", answer).isEmpty();
        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
        assertThat(answer.asked()).as("somebody has looked").isNotEmpty();
    }

    private void assertRefused(Fact proposed, String... by) {
        GateAnswer answer = service.ask(proposed);

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(rules(answer)).containsExactly(by);
    }

    /** Where nobody says that the feeds are complete. */
    private void assertUndecided(Fact proposed, String... by) {
        GateAnswer answer = PLUMBLINE.view(Facts.of(service.facts), NOW).gate(Change.put(proposed));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.UNDECIDED);
        assertThat(rules(answer)).contains(by);
        assertThat(answer.reasons())
                .allMatch(reason -> reason.finding().outcome() != Outcome.BREACH)
                .isNotEmpty();
    }

    @Test
    void a_delegation() {
        service.facts.addAll(List.of(signOff("wound-care", null), observed()));

        assertPermitted(woundCare(null));
        service.facts.removeIf(fact -> fact instanceof CompetencySignOff);
        assertRefused(woundCare(null), "DC-03");
        assertUndecided(woundCare(null), "DC-03");
    }

    @Test
    void the_allocation_of_a_case() {
        service.givenHighRiskCases(0);

        assertPermitted(caseload("h3"));
        assertUndecided(caseload("h3"), "SM-05");
        service.facts.add(caseload("h1"));
        assertRefused(caseload("h3"), "SM-05");
    }

    @Test
    void what_is_to_be_done_at_a_visit() {
        service.facts.addAll(List.of(signOff("wound-care", null), observed(), woundCare(null)));

        assertPermitted(task(false));
        service.facts.removeIf(fact -> fact instanceof CompetencySignOff);
        assertRefused(task(false), "DC-03");
        assertUndecided(task(false), "DC-03");
    }

    private static TaskRecord task(boolean supervised) {
        return TaskRecord.builder()
                .id("tr1")
                .site("north")
                .caseId("c1")
                .staffId("kim")
                .task("wound-care")
                .at(EVENING.plus(Duration.ofHours(1)))
                .mode(supervised ? TaskRecord.Mode.SUPERVISED : TaskRecord.Mode.INDEPENDENT)
                .build();
    }

    @Test
    void a_shift() {
        assertRefused(shift("bo", "visits"), "TS-01", "TS-03", "TS-08");
        assertUndecided(shift("bo", "visits"), "TS-01");
        assertThat(service.ask(shift("kim", "visits")).permitted()).isTrue();
        assertThat(service.ask(shift("kim", "visits")).asked())
                .as("no rule has anything to ask of a permanent member")
                .isEmpty();
    }

    @Test
    void a_shift_as_duty_lead() {
        assertRefused(shift("kim", "duty-lead"), "DC-17");
        assertUndecided(shift("kim", "duty-lead"), "DC-17");
        service.facts.add(signOff("duty-lead", null));
        assertPermitted(shift("kim", "duty-lead"));
    }

    @Test
    void late_cover() {
        service.facts.add(newcomer());

        assertRefused(shift("nia", "late"), "RC-05");
        assertUndecided(shift("nia", "late"), "RC-05");
        service.facts.add(signedOff("nia", "late-cover", null));
        assertPermitted(shift("nia", "late"));
    }

    /** Began ten days ago. */
    private static StaffMember newcomer() {
        return StaffMember.builder()
                .id("nia")
                .site("north")
                .employment(StaffMember.Employment.PERMANENT)
                .startedOn(LocalDate.of(2026, 2, 20))
                .build();
    }

    @Test
    void practice_alone() {
        service.facts.addAll(List.of(observed(), woundCare(null)));

        assertRefused(task(false), "DC-03");
        assertPermitted(task(true));
        service.facts.add(signOff("wound-care", null));
        assertPermitted(task(false));
        assertUndecided(task(false), "DC-08");
    }

    @Test
    void a_site_that_goes_live() {
        service.facts.removeIf(fact -> fact instanceof Case);
        Map<String, Instant> all = Map.of(
                "tools-configured", LONG_AGO,
                "staff-trained", LONG_AGO,
                "partner-contacts", LONG_AGO);

        assertPermitted(launch(all));
        assertRefused(launch(Map.of("tools-configured", LONG_AGO)), "RR-04");
        assertUndecided(launch(null), "RR-04");
    }

    private static Launch launch(@Nullable Map<String, Instant> checks) {
        return Launch.builder()
                .id("l1")
                .site("north")
                .liveAt(EVENING)
                .checks(checks)
                .build();
    }

    @Test
    void the_closing_of_a_case() {
        Case closed = aCase("c1").closedAt(NOW).parts(Set.of("reason")).build();

        assertPermitted(closed);
        assertUndecided(closed, "WF-24");
        service.facts.add(Escalation.builder()
                .id("e1")
                .site("north")
                .caseId("c1")
                .raisedAt(LONG_AGO)
                .build());
        assertRefused(closed, "WF-24");
    }

    @Test
    void the_lifting_of_a_pause() {
        service.facts.add(pause(null));

        assertRefused(pause(NOW), "DC-10");
        assertUndecided(pause(NOW), "DC-10");
        service.facts.addAll(List.of(remedied(), lookedAtAgain()));
        assertPermitted(pause(NOW));
    }

    private static SupervisionSession remedied() {
        return SupervisionSession.builder()
                .id("ss1")
                .site("north")
                .kind(SupervisionSession.Kind.REMEDIAL)
                .attendees(Set.of("kim"))
                .leadId("ann")
                .startsAt(LONG_AGO.plus(Duration.ofDays(3)))
                .status(SupervisionSession.Status.HELD)
                .build();
    }

    private static Audit lookedAtAgain() {
        return Audit.builder()
                .id("a1")
                .site("north")
                .kind(Audit.Kind.RE_AUDIT)
                .staffId("kim")
                .task("wound-care")
                .at(LONG_AGO.plus(Duration.ofDays(7)))
                .by("ann")
                .driftFound(false)
                .build();
    }

    /** Of thirty people one has the sign-off, and one more has one that ends before the task. */
    @Test
    void of_thirty_people_those_may_take_a_visit_who_are_named_in_their_order() {
        List<String> people =
                IntStream.range(0, 30).mapToObj(number -> "n" + number).toList();
        people.forEach(id -> service.facts.add(person(id)));
        service.facts.add(woundCare(null));
        for (String id : List.of("n7", "n21")) {
            service.facts.addAll(List.of(post(id), observed(id)));
            service.facts.add(signedOff(id, "wound-care", id.equals("n21") ? EVENING : null));
        }

        List<GateAnswer> answers = service.view()
                .gateEach(people.stream().map(id -> Change.put(alone(id))).toList());

        assertThat(answers)
                .hasSize(30)
                .extracting(answer -> answer.proposed().get(0).id().id())
                .containsExactlyElementsOf(
                        people.stream().map(id -> "visit-" + id).toList());
        assertThat(IntStream.range(0, 30)
                        .filter(number -> answers.get(number).permitted())
                        .mapToObj(people::get))
                .containsExactly("n7");
        assertThat(rules(answers.get(21))).containsExactly("DC-04");
        assertThat(rules(answers.get(8))).containsExactly("DC-06");
    }

    private static StaffMember person(String id) {
        return StaffMember.builder()
                .id(id)
                .site("north")
                .employment(StaffMember.Employment.PERMANENT)
                .startedOn(LocalDate.of(2025, 1, 6))
                .build();
    }

    private static CompetencySignOff signedOff(String staff, String competency, @Nullable Instant to) {
        return CompetencySignOff.builder()
                .id("so-" + staff)
                .site("north")
                .staffId(staff)
                .competency(competency)
                .stage(CompetencySignOff.Stage.INDEPENDENT)
                .assessorId("ann")
                .signedAt(LONG_AGO)
                .from(LONG_AGO)
                .to(to)
                .build();
    }

    private static TaskRecord alone(String staff) {
        return TaskRecord.builder()
                .id("visit-" + staff)
                .site("north")
                .caseId("c1")
                .staffId(staff)
                .task("wound-care")
                .at(EVENING.plus(Duration.ofHours(1)))
                .mode(TaskRecord.Mode.INDEPENDENT)
                .build();
    }
}
