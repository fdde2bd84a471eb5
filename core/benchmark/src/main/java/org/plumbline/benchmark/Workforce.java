package org.plumbline.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** The people of one site, and what they do. */
final class Workforce {
    private static final int PEOPLE = 60;
    /** These work at the next site too. */
    private static final int VISITORS = 2;

    private static final int SHIFTS = 26;
    private static final int TASKS = 34;
    private static final List<String> TASK_CODES =
            List.of("wound-care", "insulin", "catheter", "medication", "observations", "peg-feed");
    private static final List<String> DUTIES = List.of("early", "late", "night");
    private static final List<BigDecimal> WTE =
            List.of(new BigDecimal("1.0"), new BigDecimal("0.8"), new BigDecimal("0.6"), new BigDecimal("0.5"));
    private static final String LATE_COVER = "late-cover";

    private final MadeUpSite site;
    private final Caseload caseload;
    private int rows;

    Workforce(MadeUpSite site, Caseload caseload) {
        this.site = site;
        this.caseload = caseload;
    }

    void add() {
        for (int i = 0; i < PEOPLE; i++) {
            new Person(i).add();
        }
        for (int i = 0; i < 2; i++) {
            site.add(post(site.team(i), null, MadeUpSite.FIRST, null, new BigDecimal("1.0"), false));
        }
        for (int i = 0; i < 20; i++) {
            LocalDate date = MadeUpSite.TODAY.minusDays(site.between(-8, 80));
            site.add(shift(null, site.id, date, site.oneOf(DUTIES)));
        }
    }

    private String row(String of) {
        return site.id + "-" + of + rows++;
    }

    private Post post(
            String team, @Nullable String staff, LocalDate from, @Nullable LocalDate to, BigDecimal wte, boolean plan) {
        return Post.builder()
                .id(row("post"))
                .site(site.id)
                .teamId(team)
                .role("support-worker")
                .wte(wte)
                .staffId(staff)
                .from(from)
                .to(to)
                .planned(plan)
                .build();
    }

    private Shift shift(@Nullable String staff, String at, LocalDate date, String duty) {
        int begins = switch (duty) {
            case "early" -> 7;
            case "late" -> site.between(13, 15);
            default -> 21;
        };
        Instant start = site.at(date, begins);
        Instant end = start.plus(Duration.ofHours(8));
        boolean worked = MadeUpSite.hasHappened(end);
        return Shift.builder()
                .id(row("shift"))
                .site(at)
                .staffId(staff)
                .duty(duty)
                .plannedStart(start)
                .plannedEnd(end)
                .actualStart(worked && site.chance(0.9) ? start.plusSeconds(60L * site.between(-5, 15)) : null)
                .actualEnd(worked ? end : null)
                .build();
    }

    /** One of them. */
    private final class Person {
        private final int number;
        private final String staff;
        private final String team;
        private final String lead;
        private final boolean visits;
        private final boolean leads;
        private final LocalDate started;
        private final @Nullable LocalDate left;
        private final StaffMember.Employment employment;
        private final List<Delegation> delegations = new ArrayList<>();

        Person(int number) {
            this.number = number;
            this.staff = site.id + "-m" + number;
            this.team = site.team(number % MadeUpSite.TEAMS);
            this.lead = site.id + "-m" + number % MadeUpSite.TEAMS;
            this.visits = number >= PEOPLE - VISITORS && !site.next.equals(site.id);
            this.leads = number < MadeUpSite.TEAMS;
            boolean fresh = !leads && site.chance(0.25);
            this.started = fresh
                    ? MadeUpSite.TODAY.minusDays(site.between(-6, 110))
                    : MadeUpSite.FIRST.minusDays(site.between(30, 600));
            this.left = !leads && !fresh && site.chance(0.06) ? MadeUpSite.TODAY.minusDays(site.between(-5, 60)) : null;
            this.employment = site.chance(0.75)
                    ? StaffMember.Employment.PERMANENT
                    : site.chance(0.5) ? StaffMember.Employment.BANK : StaffMember.Employment.AGENCY;
        }

        private void add(Fact fact) {
            if (visits) {
                site.addShared(fact);
            } else {
                site.add(fact);
            }
        }

        void add() {
            add(StaffMember.builder()
                    .id(staff)
                    .site(site.id)
                    .employment(employment)
                    .startedOn(started)
                    .leftOn(left)
                    .unavailable(site.chance(0.2) ? List.of(away()) : List.of())
                    .build());
            posts();
            if (leads) {
                supervises();
            }
            sessions();
            signOffs();
            induction();
            for (int i = 0; i < 5; i++) {
                delegated();
            }
            for (int i = 0; i < TASKS; i++) {
                task();
            }
            shifts();
        }

        private StaffMember.Unavailable away() {
            LocalDate from = MadeUpSite.TODAY.minusDays(site.between(-5, 70));
            return new StaffMember.Unavailable(from, from.plusDays(site.between(1, 14)), "leave");
        }

        private void posts() {
            BigDecimal wte = site.oneOf(WTE);
            if (!leads && site.chance(0.1)) {
                LocalDate until = started.plusDays(site.between(20, 60));
                add(post(team, staff, started, until, wte, false));
                LocalDate again = until.plusDays(site.between(0, 1) * 20L);
                if (left == null || left.isAfter(again)) {
                    add(post(team, staff, again, left, wte, false));
                }
            } else {
                add(post(team, staff, started, left, wte, false));
            }
            if (site.chance(0.02)) {
                add(post(team, staff, MadeUpSite.TODAY.plusDays(20), null, wte, true));
            }
        }

        private void supervises() {
            assigned(SupervisorAssignment.Kind.CLINICAL, site.chance(0.2) ? null : site.oneOf(WTE), null);
            if (site.chance(0.3)) {
                assigned(SupervisorAssignment.Kind.LINE, site.oneOf(WTE), null);
            }
            if (site.chance(0.2)) {
                assigned(SupervisorAssignment.Kind.CLINICAL, site.oneOf(WTE), MadeUpSite.TODAY.minusDays(10));
            }
        }

        private void assigned(SupervisorAssignment.Kind kind, @Nullable BigDecimal wte, @Nullable LocalDate to) {
            site.add(SupervisorAssignment.builder()
                    .id(row("assignment"))
                    .site(site.id)
                    .supervisorId(staff)
                    .teamId(team)
                    .kind(kind)
                    .wte(wte)
                    .from(started)
                    .to(to)
                    .build());
        }

        /** Every six weeks or so: on the last day in time, on the day after, early or late. */
        private void sessions() {
            LocalDate last = started.isBefore(MadeUpSite.FIRST.minusDays(90))
                    ? MadeUpSite.FIRST.minusDays(site.between(60, 90))
                    : started;
            while (last.isBefore(MadeUpSite.TODAY.plusDays(20))) {
                last = last.plusDays(
                        switch (site.random.nextInt(6)) {
                            case 0 -> 42;
                            case 1 -> 43;
                            case 2 -> site.between(44, 70);
                            default -> site.between(20, 41);
                        });
                session(last);
            }
        }

        private void session(LocalDate date) {
            Instant at = site.at(date, site.between(8, 17));
            SupervisionSession.Status status = !MadeUpSite.hasHappened(at)
                    ? SupervisionSession.Status.BOOKED
                    : site.chance(0.9) ? SupervisionSession.Status.HELD : SupervisionSession.Status.MISSED;
            String other = site.id + "-m" + (number + MadeUpSite.TEAMS) % (PEOPLE - VISITORS);
            boolean together = !visits && site.chance(0.05);
            add(SupervisionSession.builder()
                    .id(row("session"))
                    .site(site.id)
                    .kind(site.chance(0.92) ? SupervisionSession.Kind.REGULAR : SupervisionSession.Kind.REMEDIAL)
                    .attendees(together ? Set.of(staff, other) : Set.of(staff))
                    .leadId(site.chance(0.03) ? staff : lead)
                    .startsAt(at)
                    .status(status)
                    .build());
        }

        private void signOffs() {
            for (String task : TASK_CODES) {
                if (site.chance(0.85)) {
                    signOff(task);
                }
            }
            if (site.chance(leads ? 0.8 : 0.12)) {
                signOff(LATE_COVER);
            }
        }

        private void signOff(String competency) {
            Instant signed = site.at(MadeUpSite.FIRST.plusDays(site.between(-120, 20)), 12);
            Instant ends = signed.plus(Duration.ofDays(site.between(90, 300)));
            Instant taken = signed.plus(Duration.ofDays(site.between(5, 60)));
            List<CompetencySignOff.Stage> stages = List.of(CompetencySignOff.Stage.values());
            add(CompetencySignOff.builder()
                    .id(row("sign-off"))
                    .site(site.id)
                    .staffId(staff)
                    .competency(competency)
                    .stage(site.chance(0.85) ? CompetencySignOff.Stage.INDEPENDENT : site.oneOf(stages))
                    .assessorId(site.chance(0.02) ? staff : lead)
                    .signedAt(signed)
                    .from(signed)
                    .to(site.chance(0.3) ? ends : null)
                    .withdrawnAt(site.chance(0.06) && MadeUpSite.hasHappened(taken) ? taken : null)
                    .build());
        }

        private void delegated() {
            Caseload.Open open = site.oneOf(caseload.cases());
            Instant from = site.at(MadeUpSite.FIRST.plusDays(site.between(-20, 50)), 9);
            Instant to = from.plus(Duration.ofDays(site.between(10, 60)));
            boolean forCase = site.chance(0.7);
            Delegation delegation = Delegation.builder()
                    .id(row("delegation"))
                    .site(site.id)
                    .delegatorId(lead)
                    .delegateeId(staff)
                    .caseId(forCase ? open.id() : null)
                    .personId(forCase ? null : open.person())
                    .task(site.oneOf(TASK_CODES))
                    .from(from)
                    .to(site.chance(0.4) ? to : null)
                    .build();
            delegations.add(delegation);
            add(delegation);
        }

        private void task() {
            Delegation delegation = site.oneOf(delegations);
            Instant at = delegation.from().plus(Duration.ofMinutes(site.random.nextInt(60 * 24 * 60)));
            if (delegation.to() != null && site.chance(0.02)) {
                at = delegation.to();
            }
            if (!MadeUpSite.hasHappened(at)) {
                at = delegation.from();
            }
            String ofCase = delegation.caseId() != null
                    ? delegation.caseId()
                    : caseload.cases().stream()
                            .filter(open -> open.person().equals(delegation.personId()))
                            .findFirst()
                            .orElseThrow()
                            .id();
            boolean another = site.chance(0.1);
            add(TaskRecord.builder()
                    .id(row("task"))
                    .site(site.id)
                    .caseId(another ? site.oneOf(caseload.cases()).id() : ofCase)
                    .staffId(staff)
                    .task(delegation.task())
                    .at(at)
                    .mode(
                            site.chance(0.04)
                                    ? null
                                    : site.chance(0.75) ? TaskRecord.Mode.INDEPENDENT : TaskRecord.Mode.SUPERVISED)
                    .build());
        }

        private void shifts() {
            for (int i = 0; i < SHIFTS; i++) {
                LocalDate date = MadeUpSite.TODAY.minusDays(site.between(-8, 80));
                if (!date.isBefore(started) && (left == null || date.isBefore(left))) {
                    String duty = site.oneOf(DUTIES);
                    add(shift(staff, site.id, date, duty));
                    if (visits && site.chance(0.3)) {
                        // Here and there the two sites plan the same person for the same day.
                        LocalDate there = date.plusDays(site.between(0, 3));
                        add(shift(staff, site.next, there, site.oneOf(DUTIES)));
                    }
                }
            }
        }

        private void induction() {
            if (site.chance(0.1)) {
                return;
            }
            // Of most before the first shift can be, of some after it.
            Instant done = site.at(
                    site.chance(0.85) ? started.minusDays(site.between(0, 20)) : started.plusDays(site.between(1, 90)),
                    7);
            add(TrainingRecord.builder()
                    .id(row("training"))
                    .site(site.id)
                    .staffId(staff)
                    .kind(site.chance(0.95) ? TrainingRecord.Kind.INDUCTION : TrainingRecord.Kind.SHADOWING)
                    .completedAt(MadeUpSite.hasHappened(done) ? done : null)
                    .to(site.chance(0.1) ? done.plus(Duration.ofDays(60)) : null)
                    .build());
        }
    }
}
