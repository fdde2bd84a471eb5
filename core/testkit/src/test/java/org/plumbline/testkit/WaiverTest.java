package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.WaiverUse;
import org.plumbline.WaiverUse.Use;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.assurance.WaiverBuilder;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.standard.StandardValues;

/** The referral r1 of 2 March, 9 o'clock; its intake is due on 4 March, 9 o'clock, its visit a day later. */
class WaiverTest {
    private static final Subject R1 = Subject.of(Subject.Type.REFERRAL, "r1");
    private static final List<Fact> REFERRED = List.of(
            Partner.builder().id("p1").kind(Partner.Kind.PARTNER).build(),
            Site.builder()
                    .id("north")
                    .partnerId("p1")
                    .zone(ZoneId.of("Europe/London"))
                    .build(),
            Referral.builder()
                    .id("r1")
                    .site("north")
                    .receivedAt(at("2026-03-02T09:00:00Z"))
                    .sentAt(at("2026-03-02T09:00:00Z"))
                    .build());

    @TempDir
    private Path folder = Path.of("");

    private Plumbline plumbline = Plumbline.builder(Tiny.CORE).build();

    @BeforeEach
    void build() {
        StandardValues intake = StandardValues.read(
                Tiny.write(folder, "network.yaml", "intake.within: { always: { value: PT48H, source: the owner } }"));
        plumbline = Plumbline.builder(Tiny.CORE)
                .localPack(Tiny.LOCAL)
                .networkStandards(intake)
                .build();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** Of the intake of r1, from 3 to 5 March. */
    private static WaiverBuilder waiver() {
        return Waiver.builder()
                .id("w1")
                .site("north")
                .ruleCode("TINY-02")
                .subjectType(Subject.Type.REFERRAL)
                .subjectId("r1")
                .reason("flood")
                .approverId("s1")
                .approvedAt(at("2026-03-03T08:00:00Z"))
                .from(LocalDate.of(2026, 3, 3))
                .to(LocalDate.of(2026, 3, 6));
    }

    private Assessment assess(String asOf, Fact... more) {
        List<Fact> facts = Stream.concat(REFERRED.stream(), Stream.of(more)).toList();
        return plumbline.assess(Facts.of(facts).completeUntil(at(asOf)), at(asOf));
    }

    private static List<Outcome> outcomes(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .map(Finding::outcome)
                .toList();
    }

    private static Finding only(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().toString().equals("TINY-02"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Use> uses(Assessment assessment) {
        return assessment.waivers().stream().map(WaiverUse::use).toList();
    }

    private static Measure ofNetwork(Assessment assessment) {
        return assessment.measures().stream()
                .filter(measure -> measure.key().rule().toString().equals("TINY-02")
                        && measure.key().scope().equals(Subject.network()))
                .findFirst()
                .orElseThrow();
    }

    private static WorkflowStep intake(String completed) {
        return WorkflowStep.builder()
                .id("i1")
                .site("north")
                .referralId("r1")
                .element("intake")
                .completedAt(at(completed))
                .build();
    }

    @Test
    void in_the_time_of_a_waiver_a_breach_is_judged_all_the_same_and_marked_waived() {
        Assessment assessment = assess("2026-03-05T09:00:00Z", waiver().build());

        assertThat(only(assessment))
                .returns(Outcome.WAIVED, Finding::outcome)
                .returns(R1, Finding::subject)
                .returns(at("2026-03-04T09:00:00Z"), finding -> finding.dueAt().orElseThrow());
        assertThat(only(assessment).evidence()).contains(new FactId("waiver", "w1"));
        assertThat(only(assessment).fingerprint())
                .isEqualTo(only(assess("2026-03-05T09:00:00Z")).fingerprint());
        assertThat(assessment.waivers())
                .singleElement()
                .satisfies(use ->
                        assertThat(use.inWords()).isEqualTo("waiver w1 of TINY-02 for referral r1 waives 1 breach"));
    }

    @Test
    void what_is_waived_has_a_count_of_its_own_and_is_in_no_rate() {
        assertThat(ofNetwork(assess("2026-03-05T09:00:00Z", waiver().build())))
                .returns(1L, Measure::waived)
                .returns(0L, Measure::overdue)
                .returns(0L, Measure::judged)
                .returns(1L, Measure::applicable);
        assertThat(ofNetwork(assess("2026-03-05T09:00:00Z")))
                .returns(0L, Measure::waived)
                .returns(1L, Measure::overdue);
    }

    @Test
    void the_last_instant_before_the_end_is_waived_and_from_the_end_on_it_is_a_breach_again() {
        Assessment last = assess("2026-03-05T23:59:59.999999999Z", waiver().build());
        Assessment past = assess("2026-03-06T00:00:00Z", waiver().build());

        assertThat(outcomes(last, "TINY-02")).containsExactly(Outcome.WAIVED);
        assertThat(outcomes(past, "TINY-02")).containsExactly(Outcome.BREACH);
        assertThat(uses(past)).containsExactly(Use.ENDED);
    }

    @Test
    void before_its_first_day_it_waives_nothing() {
        WaiverBuilder later = waiver().from(LocalDate.of(2026, 3, 5));

        assertThat(outcomes(assess("2026-03-04T23:59:59.999999999Z", later.build()), "TINY-02"))
                .containsExactly(Outcome.BREACH);
        assertThat(uses(assess("2026-03-04T23:59:59.999999999Z", later.build())))
                .containsExactly(Use.NOT_BEGUN);
        assertThat(outcomes(assess("2026-03-05T00:00:00Z", later.build()), "TINY-02"))
                .containsExactly(Outcome.WAIVED);
    }

    @Test
    void before_it_was_approved_nobody_knows_of_it() {
        WaiverBuilder late = waiver().approvedAt(at("2026-03-05T12:00:00Z"));

        assertThat(outcomes(assess("2026-03-05T11:59:59Z", late.build()), "TINY-02"))
                .containsExactly(Outcome.BREACH);
        assertThat(outcomes(assess("2026-03-05T12:00:00Z", late.build()), "TINY-02"))
                .containsExactly(Outcome.WAIVED);
    }

    @Test
    void what_was_over_in_the_time_of_a_waiver_stays_waived_and_nothing_is_waived_backwards() {
        WorkflowStep late = intake("2026-03-05T10:00:00Z");

        assertThat(outcomes(assess("2026-03-09T09:00:00Z", late, waiver().build()), "TINY-02"))
                .containsExactly(Outcome.WAIVED);
        assertThat(outcomes(
                        assess(
                                "2026-03-09T09:00:00Z",
                                late,
                                waiver().approvedAt(at("2026-03-05T10:00:01Z")).build()),
                        "TINY-02"))
                .containsExactly(Outcome.BREACH);
    }

    @Test
    void one_that_was_not_needed_is_said_and_so_is_one_of_which_nobody_knows_yet() {
        assertThat(uses(assess("2026-03-05T09:00:00Z", intake("2026-03-03T10:00:00Z"), waiver().build())))
                .containsExactly(Use.NOT_NEEDED);
        assertThat(uses(assess("2026-03-04T09:00:00Z", waiver().build()))).containsExactly(Use.UNDECIDED);
    }

    @Test
    void one_that_names_no_rule_or_nobody_is_said() {
        assertThat(uses(assess(
                        "2026-03-05T09:00:00Z", waiver().ruleCode("TINY-99").build())))
                .containsExactly(Use.NAMES_NOTHING);
        assertThat(uses(assess("2026-03-05T09:00:00Z", waiver().subjectId("r9").build())))
                .containsExactly(Use.NAMES_NOTHING);
    }

    @Test
    void a_critical_rule_admits_none_and_its_breach_stays_a_breach() {
        Case record = Case.builder()
                .id("c1")
                .site("north")
                .openedAt(at("2026-01-02T09:00:00Z"))
                .build();
        Contact missed = Contact.builder()
                .id("k1")
                .site("north")
                .caseId("c1")
                .kind("visit")
                .withWhom(Contact.WithWhom.PERSON)
                .at(at("2026-03-02T09:00:00Z"))
                .outcome(Contact.Outcome.MISSED)
                .build();
        Waiver waiver = waiver().ruleCode("TINY-01")
                .subjectType(Subject.Type.CASE)
                .subjectId("c1")
                .build();

        Assessment assessment = assess("2026-03-05T09:00:00Z", record, missed, waiver);

        assertThat(outcomes(assessment, "TINY-01")).containsExactly(Outcome.BREACH);
        assertThat(uses(assessment)).containsExactly(Use.NOT_ADMITTED);
    }

    @Test
    void a_rule_of_a_local_pack_can_be_waived_too() {
        Waiver waiver = waiver().ruleCode("ACME-01").build();

        assertThat(outcomes(assess("2026-03-05T10:00:00Z", waiver), "ACME-01")).containsExactly(Outcome.WAIVED);
        assertThat(outcomes(assess("2026-03-05T10:00:00Z", waiver), "TINY-02")).containsExactly(Outcome.BREACH);
    }

    @Test
    void a_scenario_says_waived_where_the_assessment_does() {
        Tiny.write(folder, "tiny-02.yaml", """
                rule: TINY-02
                given:
                  - { referral: r1, receivedAt: 2026-03-02T09:00Z, sentAt: 2026-03-02T09:00Z }
                  - waiver: w1
                    site: north
                    ruleCode: TINY-02
                    subjectType: REFERRAL
                    subjectId: r1
                    approver: s1
                    approvedAt: 2026-03-03T08:00Z
                    from: 2026-03-03
                    to: 2026-03-06
                network-standards: { intake.within: PT48H }
                at: 2026-03-05T09:00Z
                scenarios:
                  it is waived:
                    category: any
                    expect: [ { waived: referral r1, due: 2026-03-04T09:00Z } ]
                """);

        assertThat(Tiny.run(Scenarios.of(Tiny.CORE, folder).tests())).containsEntry("it is waived", "");
    }
}
