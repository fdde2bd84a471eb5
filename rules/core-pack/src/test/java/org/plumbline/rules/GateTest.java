package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.rules.GatedService.EVENING;
import static org.plumbline.rules.GatedService.LONG_AGO;
import static org.plumbline.rules.GatedService.NIGHT;
import static org.plumbline.rules.GatedService.NOW;
import static org.plumbline.rules.GatedService.PLUMBLINE;
import static org.plumbline.rules.GatedService.aCase;
import static org.plumbline.rules.GatedService.caseload;
import static org.plumbline.rules.GatedService.observed;
import static org.plumbline.rules.GatedService.pause;
import static org.plumbline.rules.GatedService.rules;
import static org.plumbline.rules.GatedService.shift;
import static org.plumbline.rules.GatedService.signOff;
import static org.plumbline.rules.GatedService.waiver;
import static org.plumbline.rules.GatedService.woundCare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.GateAnswer;
import org.plumbline.Outcome;
import org.plumbline.Remedy;
import org.plumbline.View;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.safety.Escalation;

/** What may be done is asked ahead: each kind of proposal, on both sides. */
class GateTest {
    private final GatedService service = new GatedService();

    private static Remedy remedy(GateAnswer answer, String rule) {
        return answer.reasons().stream()
                .filter(reason -> reason.finding().rule().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .remedy();
    }

    @Test
    void aDelegationToSomebodySignedOffAndObservedIsPermitted() {
        service.facts.addAll(List.of(signOff("wound-care", NIGHT), observed()));

        GateAnswer answer = service.ask(woundCare(NIGHT));

        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
        assertThat(answer.permitted()).isTrue();
        assertThat(answer.asked().toString()).contains("DC-02", "DC-03", "DC-06", "DC-08");
    }

    @Test
    void aDelegationThatOutlastsTheSignOffByANanosecondIsRefused() {
        service.facts.addAll(List.of(signOff("wound-care", NIGHT), observed()));

        GateAnswer answer = service.ask(woundCare(NIGHT.plusNanos(1)));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(rules(answer)).contains("DC-03");
    }

    @Test
    void aDelegationWithoutASignOffIsRefusedAndSaysWhatItWouldTake() {
        service.facts.add(observed());

        GateAnswer answer = service.ask(woundCare(null));

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
        service.facts.add(observed());

        assertThat(rules(service.ask(woundCare(null), signOff("wound-care", null))))
                .doesNotContain("DC-03");
    }

    @Test
    void aDelegationIsUndecidedWhereNobodySaysThatTheSignOffsAreComplete() {
        service.facts.add(observed());

        GateAnswer answer = PLUMBLINE.view(Facts.of(service.facts), NOW).gate(Change.put(woundCare(null)));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.UNDECIDED);
        assertThat(answer.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.finding().outcome() == Outcome.UNKNOWN)
                .allMatch(reason -> reason.remedy() instanceof Remedy.Evidence);
    }

    @Test
    void aDelegationDuringAPauseIsRefusedUntilThePauseEnds() {
        service.facts.addAll(List.of(signOff("wound-care", null), observed(), pause(null)));

        GateAnswer answer = service.ask(woundCare(null));

        assertThat(rules(answer)).containsExactly("DC-08");
        assertThat(remedy(answer, "DC-08")).isInstanceOf(Remedy.End.class);
    }

    @Test
    void aPauseIsNotLiftedBeforeItWasMadeGood() {
        service.facts.add(pause(null));

        GateAnswer answer = service.ask(pause(NOW));

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(rules(answer)).containsExactly("DC-10");
    }

    @Test
    void aDutyLeadWithoutASignOffIsRefusedThoughTheShiftLiesAhead() {
        assertThat(rules(service.ask(shift("kim", "duty-lead")))).containsExactly("DC-17");
    }

    @Test
    void whatIsWaivedDoesNotRefuseAndTheAnswerSaysSo() {
        service.facts.add(waiver("DC-17", LocalDate.of(2026, 3, 3)));

        GateAnswer answer = service.ask(shift("kim", "duty-lead"));

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
        service.facts.add(waiver("DC-17", LocalDate.of(2026, 3, 2)));

        GateAnswer answer = PLUMBLINE
                .view(Facts.of(service.facts).completeUntil(dayBefore), dayBefore)
                .gate(Change.put(shift("kim", "duty-lead")));

        assertThat(rules(answer)).containsExactly("DC-17");
        assertThat(answer.waived()).isEmpty();
    }

    @Test
    void aWaiverForAnotherRuleDoesNotHelp() {
        service.facts.add(waiver("TS-01", LocalDate.of(2026, 4, 1)));

        assertThat(rules(service.ask(shift("kim", "duty-lead")))).containsExactly("DC-17");
    }

    @Test
    void theSameShiftInAnotherDutyIsPermitted() {
        GateAnswer answer = service.ask(shift("kim", "visits"));

        assertThat(answer.permitted()).isTrue();
    }

    @Test
    void aFirstShiftFromTheBankIsRefusedAheadWithoutAnInduction() {
        assertThat(rules(service.ask(shift("bo", "visits")))).contains("TS-01");
    }

    @Test
    void aListIsAnsweredOneByOneInItsOrder() {
        List<GateAnswer> answers =
                service.view().gateEach(List.of(Change.put(shift("bo", "visits")), Change.put(shift("kim", "visits"))));

        assertThat(answers)
                .extracting(GateAnswer::kind)
                .containsExactly(GateAnswer.Kind.REFUSED, GateAnswer.Kind.PERMITTED);
    }

    @Test
    void aCaseUpToTheLimitIsPermitted() {
        service.givenHighRiskCases(0);

        assertThat(service.ask(caseload("h3")).kind()).isEqualTo(GateAnswer.Kind.PERMITTED);
    }

    @Test
    void oneMoreThanTheLimitIsRefusedThoughItBeginsInTheEvening() {
        service.givenHighRiskCases(1);

        assertThat(rules(service.ask(caseload("h3")))).containsExactly("SM-05");
    }

    @Test
    void oneMoreWhereThereAreTooManyAlreadyIsRefusedToo() {
        service.givenHighRiskCases(2);

        assertThat(rules(service.ask(caseload("h3")))).containsExactly("SM-05");
    }

    @Test
    void aCaseWithAnOpenEscalationIsNotClosed() {
        service.facts.add(Escalation.builder()
                .id("e1")
                .site("north")
                .caseId("c1")
                .raisedAt(LONG_AGO)
                .build());

        GateAnswer answer =
                service.ask(aCase("c1").closedAt(NOW).parts(Set.of("reason")).build());

        assertThat(rules(answer)).containsExactly("WF-24");
        assertThat(service.ask(aCase("c2").closedAt(NOW).parts(Set.of("reason")).build())
                        .permitted())
                .isTrue();
    }

    @Test
    void aSiteThatIsNotReadyDoesNotGoLiveAndIsToldWhatIsOpen() {
        service.facts.removeIf(fact -> fact instanceof Case);
        Launch launch = Launch.builder()
                .id("l1")
                .site("north")
                .liveAt(EVENING)
                .checks(Map.of("tools-configured", LONG_AGO))
                .build();

        assertThat(remedy(service.ask(launch), "RR-04"))
                .isInstanceOfSatisfying(
                        Remedy.Complete.class,
                        complete -> assertThat(complete.parts()).isNotEmpty().doesNotContain("tools-configured"));
    }

    @Test
    void proposingChangesNothing() {
        service.facts.add(observed());
        View view = service.view();
        GateAnswer first = view.gate(Change.put(woundCare(null)));
        view.gate(Change.put(shift("bo", "visits")));

        assertThat(view.gate(Change.put(woundCare(null)))).isEqualTo(first);
        assertThat(view.assess().findings())
                .isEqualTo(PLUMBLINE
                        .assess(Facts.of(service.facts).completeUntil(NOW), NOW)
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

        assertThatThrownBy(() -> service.view().gate(Change.put(contact)))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("contact k1: proposes nothing that can be asked about");
        assertThatThrownBy(() -> service.view().gate(same, same, Change.withdraw(new FactId("shift", "s9"))))
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
