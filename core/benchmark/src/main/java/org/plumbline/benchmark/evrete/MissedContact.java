package org.plumbline.benchmark.evrete;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.FollowUp;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;

/** A contact that was missed, with what rules have matched to it. */
final class MissedContact {
    private final Place place;
    private final Contact missed;
    private final Instant at;
    private @Nullable RiskAssessment latest;
    private @Nullable Instant followed;
    private boolean undated;
    private final List<CaseStatus> statuses = new ArrayList<>(2);

    MissedContact(Place place, Contact missed) {
        this.place = place;
        this.missed = missed;
        this.at = FollowUp.missedAt(missed);
    }

    String ofCase() {
        return missed.caseId();
    }

    /** Of assessments at one instant the one with the greatest id counts. */
    void knowing(RiskAssessment risk) {
        if (risk.at().isAfter(at)) {
            return;
        }
        int order = latest == null ? 1 : risk.at().compareTo(latest.at());
        if (order > 0 || (order == 0 && latest != null && risk.id().compareTo(latest.id()) > 0)) {
            latest = risk;
        }
    }

    void followed(Contact contact) {
        Instant then = contact.at();
        if (then == null) {
            undated = true;
        } else if (then.isAfter(at) && (followed == null || then.isBefore(followed))) {
            followed = then;
        }
    }

    void during(CaseStatus status) {
        statuses.add(status);
    }

    /** Nothing where the tier was not high. */
    Optional<Judgement> judge() {
        return FollowUp.isAskedAt(latest)
                ? Optional.of(FollowUp.judge(place, missed, latest, followed, undated, statuses))
                : Optional.empty();
    }
}
