package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.ReferralFile;
import org.plumbline.rule.Sought;

final class DefaultReferralFile extends CaseOrReferralFile implements ReferralFile {
    private static final List<String> STOP_FEEDS =
            List.of(CASE_STATUS, FactType.of(Decision.class).name());

    private final Dossiers dossiers;
    private final @Nullable Referral referral;
    /** Those that say that they came from it; else the one that the referral names. */
    final List<DefaultCaseFile> cases = new ArrayList<>(1);
    /** With those of its cases, once somebody asked. */
    private @Nullable List<CaseStatus> allStatuses;

    DefaultReferralFile(
            Dossiers dossiers, Context context, String id, @Nullable String site, @Nullable Referral referral) {
        super(context, Subject.of(Subject.Type.REFERRAL, id), site, referral == null);
        this.dossiers = dossiers;
        this.referral = referral;
    }

    @Override
    void sort() {
        super.sort();
        DefaultCaseFile named =
                referral == null || referral.caseId() == null ? null : dossiers.findCase(referral.caseId(), site);
        if (cases.isEmpty() && named != null) {
            cases.add(named);
            named.referredBy(this);
        }
        if (cases.size() > 1) {
            cases.sort(Comparator.comparing(file -> file.subject().id()));
        }
    }

    /** Those of its cases are in order when rules run, not before. */
    @Override
    List<CaseStatus> statuses() {
        if (cases.isEmpty()) {
            return statuses;
        }
        if (statuses.isEmpty() && cases.size() == 1) {
            return cases.get(0).statuses();
        }
        List<CaseStatus> all = allStatuses;
        if (all == null) {
            all = new ArrayList<>(statuses);
            for (DefaultCaseFile file : cases) {
                all.addAll(file.statuses());
            }
            Order.byTime(all, CaseStatus::from);
            allStatuses = all;
        }
        return all;
    }

    @Override
    public Anchor clockStart(String choice) {
        Referral from = referral;
        if (from == null) {
            return new Anchor("clock", site, null, subject().toString(), null);
        }
        String reading = String.valueOf(context.choice(choice, site, from.receivedAt()));
        Instant start = start(from, reading);
        String missing = start != null
                ? ""
                : "when " + subject() + " was " + (reading.equals("consent") ? "consented to" : reading);
        return new Anchor("clock", site, start, missing, from.factId());
    }

    private @Nullable Instant start(Referral from, String reading) {
        return switch (reading) {
            case "sent" -> from.sentAt();
            case "accepted" -> first(Case::acceptedAt);
            case "consent" -> first(Case::consentAt);
            default -> from.receivedAt();
        };
    }

    /** Of several cases the one with which it came first. */
    private @Nullable Instant first(Function<Case, @Nullable Instant> time) {
        Instant first = null;
        for (DefaultCaseFile file : cases) {
            Case opened = file.caseRecord();
            Instant at = opened == null ? null : time.apply(opened);
            first = first == null || (at != null && at.isBefore(first)) ? at : first;
        }
        return first;
    }

    @Override
    public List<Recorded> urgency(String urgencies) {
        return UrgentResponses.urgency(context, referral, urgencies);
    }

    @Override
    public Sought urgentResponse(String outcomes) {
        return UrgentResponses.response(context, referral, cases, outcomes);
    }

    @Override
    public Sought step(String element) {
        WorkflowStep first = Steps.first(steps, element, null);
        for (DefaultCaseFile file : cases) {
            first = Steps.first(file.steps, element, first);
        }
        return Steps.sought(element, first);
    }

    @Override
    public List<String> stopFeeds() {
        return STOP_FEEDS;
    }

    @Override
    public List<Stop> stops() {
        List<Stop> stops = super.stops();
        addStops(decisions, stops);
        cases.forEach(file -> addStops(file.decisions, stops));
        return stops;
    }

    private static void addStops(List<Decision> decisions, List<Stop> stops) {
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.ELIGIBILITY
                    && decision.outcome().equalsIgnoreCase("ineligible")) {
                stops.add(new Stop(Spans.between(decision.at(), null), "not eligible", true));
            }
        }
    }
}
