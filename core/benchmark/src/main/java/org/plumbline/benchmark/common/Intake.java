package org.plumbline.benchmark.common;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Referral;

/** WF-02: the intake is completed in time. */
public final class Intake {
    private static final List<String> STOP_FEEDS = List.of("case-status", "decision");

    private Intake() {}

    /** Judges a referral by its first completed intake, and the statuses of the case that it became. */
    public static Judgement judge(
            Place place, Referral referral, @Nullable Instant completed, Collection<CaseStatus> statuses) {
        Instant start = referral.receivedAt();
        String team = Stop.teamAt(statuses, start);
        Matter matter = new Matter("WF-02", referral.id(), place, team, referral.id(), start);
        Instant due = start.plus(Standards.intakeWithin(place, start));
        return Within.judge(
                matter, due, new Within.Sought(completed, false, Stop.of(statuses), "workflow-step", STOP_FEEDS));
    }
}
