package org.plumbline.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.GateAnswer;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.View;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.standard.StandardValues;

/** A small service in which what may be done is asked at two in the morning. */
final class GatedService {
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");
    static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
    static final Instant NIGHT = Instant.parse("2026-03-03T02:00:00Z");
    static final Plumbline PLUMBLINE = Plumbline.builder(CorePack.load())
            .standards(StandardValues.read(Path.of("src/test/resources/gate/standards.yaml")))
            .build();

    final List<Fact> facts = new ArrayList<>(List.of(
            Site.builder().id("north").zone(ZoneId.of("Europe/London")).build(),
            Team.builder().id("t1").site("north").build(),
            person("kim", StaffMember.Employment.PERMANENT),
            person("ann", StaffMember.Employment.PERMANENT),
            person("bo", StaffMember.Employment.BANK),
            post("kim"),
            aCase("c1").build(),
            aCase("c2").build(),
            standardOfWoundCare()));

    static StaffMember person(String id, StaffMember.Employment employment) {
        return StaffMember.builder()
                .id(id)
                .site("north")
                .employment(employment)
                .startedOn(LocalDate.of(2025, 1, 6))
                .build();
    }

    static Post post(String staff) {
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

    static CaseBuilder aCase(String id) {
        return Case.builder().id(id).site("north").personId("person-" + id).openedAt(LONG_AGO);
    }

    static Fact standardOfWoundCare() {
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

    static CompetencySignOff signOff(String competency, @Nullable Instant to) {
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

    static Fact observed() {
        return observed("kim");
    }

    static Fact observed(String staff) {
        return ObservedPractice.builder()
                .id("observed-" + staff)
                .site("north")
                .staffId(staff)
                .competency("wound-care")
                .at(LONG_AGO)
                .observerId("ann")
                .passed(true)
                .build();
    }

    static Delegation woundCare(@Nullable Instant to) {
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

    static Shift shift(String staff, String duty) {
        return Shift.builder()
                .id("s1")
                .site("north")
                .staffId(staff)
                .duty(duty)
                .plannedStart(EVENING)
                .plannedEnd(EVENING.plus(Duration.ofHours(8)))
                .build();
    }

    View view() {
        return PLUMBLINE.view(Facts.of(facts).completeUntil(NOW), NOW);
    }

    GateAnswer ask(Fact... proposed) {
        Change[] changes = new Change[proposed.length];
        for (int i = 0; i < proposed.length; i++) {
            changes[i] = Change.put(proposed[i]);
        }
        return view().gate(changes);
    }

    static List<String> rules(GateAnswer answer) {
        return answer.reasons().stream()
                .map(reason -> reason.finding().rule().value())
                .distinct()
                .toList();
    }

    static DelegationPause pause(@Nullable Instant lifted) {
        return DelegationPause.builder()
                .id("pause")
                .site("north")
                .staffId("kim")
                .task("wound-care")
                .pausedAt(LONG_AGO)
                .liftedAt(lifted)
                .build();
    }

    static Waiver waiver(String rule, LocalDate to) {
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

    void givenHighRiskCases(int alreadyThere) {
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

    static Allocation caseload(String caseId) {
        return Allocation.builder()
                .id("a-" + caseId)
                .site("north")
                .kind(Allocation.Kind.CASELOAD)
                .caseId(caseId)
                .staffId("kim")
                .startsAt(caseId.equals("h3") ? EVENING : LONG_AGO)
                .build();
    }
}
