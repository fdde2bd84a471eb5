package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.GateAnswer;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Remedy;
import org.plumbline.Subject;
import org.plumbline.View;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.standard.StandardValues;

/** What may be done is asked ahead: each kind of proposal, on both sides. */
class GateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-03T02:00:00Z");
    private static final Plumbline PLUMBLINE = Plumbline.builder(CorePack.load())
            .standards(StandardValues.read(Path.of("src/test/resources/gate/standards.yaml")))
            .build();

    private final List<Fact> facts = new ArrayList<>(List.of(
            Site.builder().id("north").zone(ZoneId.of("Europe/London")).build(),
            Team.builder().id("t1").site("north").build(),
            person("kim", StaffMember.Employment.PERMANENT),
            person("ann", StaffMember.Employment.PERMANENT),
            person("bo", StaffMember.Employment.BANK),
            post("kim"),
            aCase("c1").build(),
            aCase("c2").build(),
            standardOfWoundCare()));

    private static StaffMember person(String id, StaffMember.Employment employment) {
        return StaffMember.builder()
                .id(id)
                .site("north")
                .employment(employment)
                .startedOn(LocalDate.of(2025, 1, 6))
                .build();
    }

    private static Post post(String staff) {
        return Post.builder()
                .id("post-" + staff)
                .site("north")
                .teamId("t1")
                .role("worker")
                .wte(BigDecimal.ONE)
                .staffId(staff)
                .from(LocalDate.of(2025, 1, 6))
                .build();
    }

    private static CaseBuilder aCase(String id) {
        return Case.builder().id(id).site("north").personId("person-" + id).openedAt(LONG_AGO);
    }

    private static Fact standardOfWoundCare() {
        GovernanceDocument.Part there = new GovernanceDocument.Part(true, null, null);
        return GovernanceDocument.builder()
                .id("wound-care")
                .kind("task-standard")
                .about("wound-care")
                .from(LocalDate.of(2025, 1, 1))
                .pages(1)
                .parts(Map.of(
                        "good-practice", there,
                        "red-flags", there,
                        "escalation-triggers", there,
                        "documentation-fields", there))
                .build();
    }

    private static CompetencySignOff signOff(String competency, @Nullable Instant to) {
        return CompetencySignOff.builder()
                .id(competency)
                .site("north")
                .staffId("kim")
                .competency(competency)
                .stage(CompetencySignOff.Stage.INDEPENDENT)
                .assessorId("ann")
                .signedAt(LONG_AGO)
                .from(LONG_AGO)
                .to(to)
                .reviewDue(LocalDate.of(2026, 12, 1))
                .build();
    }

    private static Fact observed() {
        return ObservedPractice.builder()
                .id("o1")
                .site("north")
                .staffId("kim")
                .competency("wound-care")
                .at(LONG_AGO)
                .observerId("ann")
                .passed(true)
                .build();
    }

    private static Delegation woundCare(@Nullable Instant to) {
        return Delegation.builder()
                .id("d1")
                .site("north")
                .delegatorId("ann")
                .delegateeId("kim")
                .caseId("c1")
                .task("wound-care")
                .from(EVENING)
                .to(to)
                .build();
    }

    private static Shift shift(String staff, String duty) {
        return Shift.builder()
                .id("s1")
                .site("north")
                .staffId(staff)
                .duty(duty)
                .plannedStart(EVENING)
                .plannedEnd(EVENING.plus(Duration.ofHours(8)))
                .build();
    }

    private View view() {
        return PLUMBLINE.view(Facts.of(facts).completeUntil(NOW), NOW);
    }

    private GateAnswer ask(Fact... proposed) {
        Change[] changes = new Change[proposed.length];
        for (int i = 0; i < proposed.length; i++) {
            changes[i] = Change.put(proposed[i]);
        }
        return view().gate(changes);
    }

    private static List<String> rules(GateAnswer answer) {
        return answer.reasons().stream()
                .map(reason -> reason.finding().rule().value())
                .distinct()
                .toList();
    }

    private static Remedy remedy(GateAnswer answer, String rule) {
        return answer.reasons().stream()
                .filter(reason -> reason.finding().rule().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .remedy();
    }

    @Test
    void aDelegationToSomebodySignedOffAndObservedIsPermitted() {
        facts.addAll(List.of(signOff("wound-care", NIGHT), observed()));

        GateAnswer answer = ask(woundCare(NIGHT));

        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
        assertThat(answer.permitted()).isTrue();
        assertThat(answer.asked().toString()).contains("DC-02", "DC-03", "DC-06", "DC-08");
    }

    @Test
    void aDelegationThatOutlastsTheSignOffByANanosecondIsRefused() {
        facts.addAll(List.of(signOff("wound-care", NIGHT), observed()));

        GateAnswer answer = ask(woundCare(NIGHT.plusNanos(1)));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(rules(answer)).contains("DC-03");
    }

    @Test
    void aDelegationWithoutASignOffIsRefusedAndSaysWhatItWouldTake() {
        facts.add(observed());

        GateAnswer answer = ask(woundCare(null));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(remedy(answer, "DC-03")).isInstanceOfSatisfying(Remedy.Hold.class, hold -> {
            assertThat(hold.what()).isEqualTo("sign-off for wound-care");
            assertThat(hold.needed().from()).isEqualTo(EVENING);
            assertThat(hold.by())
                    .anyMatch(authority -> authority.standard().value().equals("competence.stages-signed-off")
                            && authority.value().contains("INDEPENDENT"));
        });
    }

    @Test
    void theReasonIsGoneOnceTheRemedyIsThere() {
        facts.add(observed());

        assertThat(rules(ask(woundCare(null), signOff("wound-care", null)))).doesNotContain("DC-03");
    }

    @Test
    void aDelegationIsUndecidedWhereNobodySaysThatTheSignOffsAreComplete() {
        facts.add(observed());

        GateAnswer answer = PLUMBLINE.view(Facts.of(facts), NOW).gate(Change.put(woundCare(null)));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.UNDECIDED);
        assertThat(answer.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.finding().outcome() == Outcome.UNKNOWN)
                .allMatch(reason -> reason.remedy() instanceof Remedy.Evidence);
    }

    @Test
    void aDelegationDuringAPauseIsRefusedUntilThePauseEnds() {
        facts.addAll(List.of(signOff("wound-care", null), observed(), pause(null)));

        GateAnswer answer = ask(woundCare(null));

        assertThat(rules(answer)).containsExactly("DC-08");
        assertThat(remedy(answer, "DC-08")).isInstanceOf(Remedy.End.class);
    }

    private static DelegationPause pause(@Nullable Instant lifted) {
        return DelegationPause.builder()
                .id("pause")
                .site("north")
                .staffId("kim")
                .task("wound-care")
                .pausedAt(LONG_AGO)
                .liftedAt(lifted)
                .build();
    }

    @Test
    void aPauseIsNotLiftedBeforeItWasMadeGood() {
        facts.add(pause(null));

        GateAnswer answer = ask(pause(NOW));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(rules(answer)).containsExactly("DC-10");
    }

    @Test
    void aDutyLeadWithoutASignOffIsRefusedThoughTheShiftLiesAhead() {
        assertThat(rules(ask(shift("kim", "duty-lead")))).containsExactly("DC-17");
    }

    private static Waiver waiver(String rule, LocalDate to) {
        return Waiver.builder()
                .id("w1")
                .site("north")
                .ruleCode(rule)
                .subjectType(Subject.Type.STAFF)
                .subjectId("kim")
                .approverId("ann")
                .approvedAt(LONG_AGO)
                .from(LocalDate.of(2026, 2, 1))
                .to(to)
                .build();
    }

    @Test
    void whatIsWaivedDoesNotRefuseAndTheAnswerSaysSo() {
        facts.add(waiver("DC-17", LocalDate.of(2026, 3, 3)));

        GateAnswer answer = ask(shift("kim", "duty-lead"));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.waived()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("DC-17");
            assertThat(finding.outcome()).isEqualTo(Outcome.WAIVED);
            assertThat(finding.evidence()).contains(new FactId("waiver", "w1"));
        });
    }

    @Test
    void aWaiverThatEndsBeforeTheDayOfTheShiftDoesNotHelpThoughItIsInForceNow() {
        Instant dayBefore = NOW.minus(Duration.ofDays(1));
        facts.add(waiver("DC-17", LocalDate.of(2026, 3, 2)));

        GateAnswer answer = PLUMBLINE
                .view(Facts.of(facts).completeUntil(dayBefore), dayBefore)
                .gate(Change.put(shift("kim", "duty-lead")));

        assertThat(rules(answer)).containsExactly("DC-17");
        assertThat(answer.waived()).isEmpty();
    }

    @Test
    void aWaiverForAnotherRuleDoesNotHelp() {
        facts.add(waiver("TS-01", LocalDate.of(2026, 4, 1)));

        assertThat(rules(ask(shift("kim", "duty-lead")))).containsExactly("DC-17");
    }

    @Test
    void theSameShiftInAnotherDutyIsPermitted() {
        GateAnswer answer = ask(shift("kim", "visits"));

        assertThat(answer.permitted()).isTrue();
    }

    @Test
    void aFirstShiftFromTheBankIsRefusedAheadWithoutAnInduction() {
        assertThat(rules(ask(shift("bo", "visits")))).contains("TS-01");
    }

    @Test
    void aListIsAnsweredOneByOneInItsOrder() {
        List<GateAnswer> answers =
                view().gateEach(List.of(Change.put(shift("bo", "visits")), Change.put(shift("kim", "visits"))));

        assertThat(answers)
                .extracting(GateAnswer::kind)
                .containsExactly(GateAnswer.Kind.REFUSED, GateAnswer.Kind.PERMITTED);
    }

    private void givenHighRiskCases(int alreadyThere) {
        facts.add(signOff("worker", null));
        for (int i = 1; i <= 3; i++) {
            facts.add(aCase("h" + i).build());
            facts.add(RiskAssessment.builder()
                    .id("r" + i)
                    .site("north")
                    .caseId("h" + i)
                    .at(LONG_AGO)
                    .tier(RiskTier.HIGH)
                    .build());
            if (i <= alreadyThere) {
                facts.add(caseload("h" + i));
            }
        }
    }

    private static Allocation caseload(String caseId) {
        return Allocation.builder()
                .id("a-" + caseId)
                .site("north")
                .kind(Allocation.Kind.CASELOAD)
                .caseId(caseId)
                .staffId("kim")
                .startsAt(caseId.equals("h3") ? EVENING : LONG_AGO)
                .build();
    }

    @Test
    void aCaseUpToTheLimitIsPermitted() {
        givenHighRiskCases(0);

        assertThat(ask(caseload("h3")).kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
    }

    @Test
    void oneMoreThanTheLimitIsRefusedThoughItBeginsInTheEvening() {
        givenHighRiskCases(1);

        assertThat(rules(ask(caseload("h3")))).containsExactly("SM-05");
    }

    @Test
    void oneMoreWhereThereAreTooManyAlreadyIsRefusedToo() {
        givenHighRiskCases(2);

        assertThat(rules(ask(caseload("h3")))).containsExactly("SM-05");
    }

    @Test
    void aCaseWithAnOpenEscalationIsNotClosed() {
        facts.add(Escalation.builder()
                .id("e1")
                .site("north")
                .caseId("c1")
                .raisedAt(LONG_AGO)
                .build());

        GateAnswer answer =
                ask(aCase("c1").closedAt(NOW).parts(Set.of("reason")).build());

        assertThat(rules(answer)).containsExactly("WF-24");
        assertThat(ask(aCase("c2").closedAt(NOW).parts(Set.of("reason")).build())
                        .permitted())
                .isTrue();
    }

    @Test
    void aSiteThatIsNotReadyDoesNotGoLiveAndIsToldWhatIsOpen() {
        facts.removeIf(fact -> fact instanceof Case);
        Launch launch = Launch.builder()
                .id("l1")
                .site("north")
                .liveAt(EVENING)
                .checks(Map.of("tools-configured", LONG_AGO))
                .build();

        assertThat(remedy(ask(launch), "RR-04"))
                .isInstanceOfSatisfying(
                        Remedy.Complete.class,
                        complete -> assertThat(complete.parts()).isNotEmpty().doesNotContain("tools-configured"));
    }

    @Test
    void proposingChangesNothing() {
        facts.add(observed());
        View view = view();
        GateAnswer first = view.gate(Change.put(woundCare(null)));
        view.gate(Change.put(shift("bo", "visits")));

        assertThat(view.gate(Change.put(woundCare(null)))).isEqualTo(first);
        assertThat(view.assess().findings())
                .isEqualTo(PLUMBLINE
                        .assess(Facts.of(facts).completeUntil(NOW), NOW)
                        .findings());
    }

    @Test
    void whatIsNoProposalIsSaidAllAtOnce() {
        Fact contact = Contact.builder()
                .id("k1")
                .site("north")
                .caseId("c1")
                .kind("visit")
                .at(NOW)
                .outcome(Contact.Outcome.COMPLETED)
                .build();
        Change same = Change.put(shift("kim", "visits"));

        assertThatThrownBy(() -> view().gate(Change.put(contact)))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("contact k1: proposes nothing that can be asked about");
        assertThatThrownBy(() -> view().gate(same, same, Change.withdraw(new FactId("shift", "s9"))))
                .isInstanceOfSatisfying(
                        FactsException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "shift s1: is changed twice\n  Maybe one change of each fact",
                                        "shift s9: is not there, so it cannot be withdrawn"));
    }

    @Test
    void eachActionIsGuardedByARuleOfTheCore() {
        assertThat(CorePack.load().rules().stream()
                        .flatMap(rule -> rule.guards().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Action.values());
    }
}
