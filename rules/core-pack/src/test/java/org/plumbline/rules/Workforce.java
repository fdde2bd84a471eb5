package org.plumbline.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** The people of one made-up site: a supervisor, and some others of every kind. */
final class Workforce {
    private static final LocalDate HIRED = LocalDate.of(2026, 1, 12);
    private static final Instant BEGUN = Instant.parse("2026-01-12T09:00:00Z");

    private final Random random;
    private final Names names;
    private final List<Fact> facts;
    private final String site;

    Workforce(Random random, Names names, List<Fact> facts, String site) {
        this.random = random;
        this.names = names;
        this.facts = facts;
        this.site = site;
    }

    void add() {
        facts.add(Team.builder().id(name("team")).site(site).build());
        facts.add(Team.builder().id(name("night-team")).site(site).build());
        member("lead", StaffMember.Employment.PERMANENT);
        facts.add(SupervisorAssignment.builder()
                .id(name("lead"))
                .site(site)
                .supervisorId(name("lead"))
                .teamId(name("team"))
                .kind(SupervisorAssignment.Kind.CLINICAL)
                .from(HIRED)
                .build());
        int others = 5 + random.nextInt(3);
        for (int i = 0; i < others; i++) {
            String who = "m" + i;
            member(who, oneOf(StaffMember.Employment.values()));
            sessions(who);
            delegation(who);
            shifts(who);
        }
        new Duties(names, facts, site).add();
        new Competence(names, facts, site).add("m0");
    }

    private String name(String what) {
        return names.of(what + "-" + site);
    }

    private void member(String who, StaffMember.Employment employment) {
        facts.add(StaffMember.builder()
                .id(name(who))
                .site(site)
                .employment(employment)
                .startedOn(HIRED)
                .build());
        post(who, "team", "0.8");
        post(who, "night-team", "0.2");
        if (random.nextBoolean()) {
            facts.add(TrainingRecord.builder()
                    .id(name("induction-" + who))
                    .staffId(name(who))
                    .kind(TrainingRecord.Kind.INDUCTION)
                    .completedAt(BEGUN)
                    .build());
        }
    }

    private void post(String who, String team, String wte) {
        facts.add(Post.builder()
                .id(name(team + "-post-" + who))
                .site(site)
                .teamId(name(team))
                .role("worker")
                .wte(new BigDecimal(wte))
                .staffId(name(who))
                .from(HIRED)
                .build());
    }

    private void sessions(String who) {
        for (int i = 0; i < random.nextInt(4); i++) {
            facts.add(SupervisionSession.builder()
                    .id(name("session" + i + "-" + who))
                    .site(site)
                    .kind(SupervisionSession.Kind.REGULAR)
                    .attendees(Set.of(name(who)))
                    .leadId(name("lead"))
                    .startsAt(BEGUN.plus(Duration.ofDays(25L * (i + 1) + random.nextInt(9))))
                    .status(SupervisionSession.Status.HELD)
                    .build());
        }
    }

    private void delegation(String who) {
        facts.add(Delegation.builder()
                .id(name("delegation-" + who))
                .site(site)
                .delegatorId(name("lead"))
                .delegateeId(name(who))
                .caseId(name("case-0"))
                .task("wound-care")
                .from(BEGUN)
                .build());
        signOff(who, "wound-care", 60);
        signOff(who, "wound-care", 65);
        if (random.nextInt(3) == 0) {
            facts.add(DelegationPause.builder()
                    .id(name("pause-" + who))
                    .site(site)
                    .staffId(name(who))
                    .task("wound-care")
                    .pausedAt(BEGUN.plus(Duration.ofDays(40)))
                    .build());
        }
        for (int i = 0; i < 3; i++) {
            task(who, i);
            audit(who, i);
        }
    }

    private void signOff(String who, String competency, int days) {
        facts.add(CompetencySignOff.builder()
                .id(name(competency + "-" + days + "-" + who))
                .staffId(name(who))
                .competency(competency)
                .stage(oneOf(CompetencySignOff.Stage.values()))
                .assessorId(name("lead"))
                .signedAt(BEGUN)
                .from(BEGUN)
                .to(BEGUN.plus(Duration.ofDays(days)))
                .build());
    }

    private void task(String who, int number) {
        facts.add(TaskRecord.builder()
                .id(name("task" + number + "-" + who))
                .site(site)
                .caseId(name("case-0"))
                .staffId(name(who))
                .task("wound-care")
                .at(BEGUN.plus(Duration.ofDays(50 + 7L * number)))
                .mode(number == 0 ? null : oneOf(TaskRecord.Mode.values()))
                .build());
    }

    private void audit(String who, int number) {
        if (random.nextBoolean()) {
            facts.add(Audit.builder()
                    .id(name("audit" + number + "-" + who))
                    .site(site)
                    .kind(Audit.Kind.SPOT_CHECK)
                    .staffId(name(who))
                    .task("wound-care")
                    .at(BEGUN.plus(Duration.ofDays(25L * number)))
                    .by(name("lead"))
                    .build());
        }
    }

    private void shifts(String who) {
        for (int day : List.of(72, 78)) {
            Instant start = BEGUN.plus(Duration.ofDays(day)).plus(Duration.ofHours(9));
            facts.add(Shift.builder()
                    .id(name("shift" + day + "-" + who))
                    .site(site)
                    .staffId(name(who))
                    .duty("LATE")
                    .plannedStart(start)
                    .plannedEnd(start.plus(Duration.ofHours(4)))
                    .build());
        }
        if (random.nextInt(9) == 0) {
            signOff(who, "late-cover", 100);
        }
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
