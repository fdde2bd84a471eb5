package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Referral;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.ReferralFile;
import org.plumbline.rule.Sought;

final class DefaultReferralFile extends CaseOrReferralFile implements ReferralFile {
    private static final String DECISION = FactType.of(Decision.class).name();

    private final @Nullable Referral referral;
    private @Nullable DefaultCaseFile becameCase;

    DefaultReferralFile(Context context, String id, @Nullable String site, @Nullable Referral referral) {
        super(context, Subject.of(Subject.Type.REFERRAL, id), site, referral == null);
        this.referral = referral;
    }

    /** Where only the referral names its case. */
    void becomeNamedCase(Map<String, DefaultCaseFile> cases) {
        DefaultCaseFile named = referral == null || referral.caseId() == null ? null : cases.get(referral.caseId());
        if (becameCase == null && named != null) {
            became(named);
        }
    }

    void became(DefaultCaseFile file) {
        becameCase = file;
        statuses.addAll(file.statuses);
        steps.addAll(file.steps);
        decisions.addAll(file.decisions);
        sort();
    }

    @Override
    public Anchor clockStart(String choice) {
        Referral from = referral;
        if (from == null) {
            return new Anchor("clock", site, null, subject().toString(), null);
        }
        String reading = String.valueOf(context.choice(choice, site, from.receivedAt()));
        String what = "when " + subject() + " was " + (reading.equals("consent") ? "consented to" : reading);
        return new Anchor("clock", site, start(from, reading), what, from.factId());
    }

    private @Nullable Instant start(Referral from, String reading) {
        Case opened = becameCase == null ? null : becameCase.record();
        return switch (reading) {
            case "sent" -> from.sentAt();
            case "accepted" -> opened == null ? null : opened.acceptedAt();
            case "consent" -> opened == null ? null : opened.consentAt();
            default -> from.receivedAt();
        };
    }

    @Override
    public Sought step(String element) {
        return Steps.first(steps, element);
    }

    @Override
    List<String> stopFeeds() {
        return List.of(CASE_STATUS, DECISION);
    }

    @Override
    List<Stop> stops() {
        List<Stop> stops = super.stops();
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.ELIGIBILITY
                    && decision.outcome().equalsIgnoreCase("ineligible")) {
                stops.add(new Stop(Spans.between(decision.at(), null), "not eligible", true));
            }
        }
        return stops;
    }
}
