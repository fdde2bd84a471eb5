package org.plumbline.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.casework.WorkflowStep;

/** Referrals and cases of one site. */
final class Caseload {
    /** A case, for those who work with it. */
    record Open(String id, String person) {}

    private static final int REFERRALS = 750;
    private static final int MINUTES = 84 * 24 * 60;
    private static final Duration INTAKE = Duration.ofDays(2);
    private static final Duration FOLLOW_UP = Duration.ofDays(1);
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final MadeUpSite site;
    private final List<Open> cases = new ArrayList<>();
    private int contacts;

    Caseload(MadeUpSite site) {
        this.site = site;
    }

    List<Open> cases() {
        return cases;
    }

    void add() {
        for (int i = 0; i < REFERRALS; i++) {
            referral(i);
        }
    }

    private void referral(int number) {
        String referral = site.id + "-r" + number;
        Instant received = Network.AS_OF.minus(Duration.ofMinutes(site.random.nextInt(MINUTES)));
        site.add(Referral.builder()
                .id(referral)
                .site(site.id)
                .receivedAt(received)
                .sentAt(received.minus(LEAST))
                .build());
        if (site.chance(0.15)) {
            if (site.chance(0.7)) {
                intake(number, null, referral, received);
            }
            return; // it never became a case
        }
        Open open = new Open(site.id + "-c" + number, "person-" + site.id + "-" + number);
        cases.add(open);
        site.add(Case.builder()
                .id(open.id)
                .site(site.id)
                .referralId(referral)
                .personId(open.person)
                .openedAt(received)
                .acceptedAt(received)
                .build());
        intake(number, open.id, null, received);
        statuses(open, received);
        risk(open, received);
        int made = site.between(3, 5);
        for (int i = 0; i < made; i++) {
            contact(open, received);
        }
    }

    private void intake(int number, @Nullable String ofCase, @Nullable String referral, Instant received) {
        if (site.chance(0.04)) {
            return; // never done
        }
        step(number, "", ofCase, referral, received.plus(howLong(INTAKE)));
        if (site.chance(0.03)) {
            step(number, "-again", ofCase, referral, received.plus(INTAKE).plusSeconds(7_200));
        }
    }

    /** In time, at the last instant, just past it, or late. */
    private Duration howLong(Duration limit) {
        return switch (site.random.nextInt(20)) {
            case 0 -> limit;
            case 1 -> limit.plus(LEAST);
            case 2, 3 -> limit.plusMinutes(site.between(60, 6_000));
            default -> Duration.ofMinutes(site.random.nextInt((int) limit.toMinutes()) + 1L);
        };
    }

    private void step(int number, String part, @Nullable String ofCase, @Nullable String referral, Instant done) {
        site.add(WorkflowStep.builder()
                .id(site.id + "-w" + number + part)
                .site(site.id)
                .caseId(ofCase)
                .referralId(referral)
                .element("intake")
                .completedAt(MadeUpSite.hasHappened(done) ? done : null)
                .build());
    }

    private void statuses(Open open, Instant received) {
        int team = site.random.nextInt(MadeUpSite.TEAMS);
        Instant moved = received.plus(Duration.ofDays(site.between(5, 40)));
        boolean moves = site.chance(0.06) && MadeUpSite.hasHappened(moved);
        status(open, "-team", CaseStatus.Kind.TEAM, site.team(team), received, moves ? moved : null);
        if (moves) {
            status(open, "-moved", CaseStatus.Kind.TEAM, site.team((team + 1) % MadeUpSite.TEAMS), moved, null);
        }
        Instant away = received.plus(Duration.ofHours(site.between(1, 500)));
        if (site.chance(0.08) && MadeUpSite.hasHappened(away)) {
            Instant back = away.plus(Duration.ofHours(site.between(10, 240)));
            status(open, "-away", CaseStatus.Kind.PAUSED, null, away, MadeUpSite.hasHappened(back) ? back : null);
        }
        Instant gone = received.plus(Duration.ofHours(site.between(1, 1_400)));
        if (site.chance(0.04) && MadeUpSite.hasHappened(gone)) {
            status(open, "-gone", CaseStatus.Kind.OUT_OF_SCOPE, null, gone, null);
        }
    }

    private void status(
            Open open, String part, CaseStatus.Kind kind, @Nullable String value, Instant from, @Nullable Instant to) {
        site.add(CaseStatus.builder()
                .id(open.id + part)
                .site(site.id)
                .caseId(open.id)
                .kind(kind)
                .value(value)
                .reason(kind == CaseStatus.Kind.TEAM ? null : "hospital")
                .from(from)
                .to(to)
                .build());
    }

    private void risk(Open open, Instant received) {
        if (site.chance(0.92)) {
            assessed(open, "-risk", received.plus(Duration.ofHours(site.random.nextInt(30))));
        }
        if (site.chance(0.35)) {
            assessed(open, "-risk-again", received.plus(Duration.ofDays(site.between(3, 40))));
        }
    }

    private void assessed(Open open, String part, Instant at) {
        if (MadeUpSite.hasHappened(at)) {
            site.add(RiskAssessment.builder()
                    .id(open.id + part)
                    .site(site.id)
                    .caseId(open.id)
                    .at(at)
                    .tier(site.chance(0.03) ? null : site.chance(0.35) ? RiskTier.HIGH : RiskTier.MEDIUM)
                    .build());
        }
    }

    private void contact(Open open, Instant received) {
        Instant at = received.plus(Duration.ofMinutes(site.random.nextInt(60 * 24 * 60)));
        if (!MadeUpSite.hasHappened(at)) {
            made(open, Contact.Outcome.PLANNED, at, null);
            return;
        }
        if (!site.chance(0.24)) {
            made(open, site.chance(0.8) ? Contact.Outcome.COMPLETED : Contact.Outcome.ATTEMPTED, at, at);
            return;
        }
        made(open, Contact.Outcome.MISSED, at, site.chance(0.5) ? at : null);
        Instant followed = at.plus(howLong(FOLLOW_UP));
        if (site.chance(0.85) && MadeUpSite.hasHappened(followed)) {
            made(open, Contact.Outcome.COMPLETED, followed, followed);
        } else if (site.chance(0.02)) {
            made(open, Contact.Outcome.COMPLETED, at, null);
        }
    }

    private void made(Open open, Contact.Outcome outcome, Instant planned, @Nullable Instant at) {
        site.add(Contact.builder()
                .id(site.id + "-k" + contacts++)
                .site(site.id)
                .caseId(open.id)
                .kind("visit")
                .plannedAt(planned)
                .at(at)
                .outcome(outcome)
                .withWhom(site.chance(0.05) ? Contact.WithWhom.PARTNER : Contact.WithWhom.PERSON)
                .build());
    }
}
