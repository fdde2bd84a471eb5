package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Stop;

/** What may be recorded of a case, or of the referral before it became one. */
abstract class CaseOrReferralFile extends File {
    static final String CASE_STATUS = FactType.of(CaseStatus.class).name();
    private static final List<String> STOP_FEEDS = List.of(CASE_STATUS);

    final List<WorkflowStep> steps = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<CaseStatus> statuses = new ArrayList<>();

    CaseOrReferralFile(Context context, Subject subject, @Nullable String site, boolean withoutRecord) {
        super(context, subject, site, withoutRecord);
    }

    @Override
    void sort() {
        Order.byTime(statuses, CaseStatus::from);
        Order.byTime(decisions, Decision::at);
    }

    @Override
    public List<String> stopFeeds() {
        return STOP_FEEDS;
    }

    /** By time. */
    List<CaseStatus> statuses() {
        return statuses;
    }

    @Override
    public List<Stop> stops() {
        return Stops.of(statuses());
    }

    @Override
    public final @Nullable String teamAt(@Nullable Instant instant) {
        return Stops.teamAt(statuses(), instant);
    }
}
