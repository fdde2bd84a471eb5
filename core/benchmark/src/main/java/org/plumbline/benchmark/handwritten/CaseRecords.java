package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;

/** What is recorded of one case. */
final class CaseRecords {
    final String id;
    final List<Contact> contacts = new ArrayList<>(6);
    final List<RiskAssessment> risks = new ArrayList<>(2);
    final List<CaseStatus> statuses = new ArrayList<>(2);
    private @Nullable Case record;
    private @Nullable Instant intake;

    CaseRecords(String id) {
        this.id = id;
    }

    void opened(Case opened) {
        record = opened;
    }

    void intakeDone(Instant at) {
        intake = Times.earlierEnd(intake, at);
    }

    /** When the first intake was completed; null where none was. */
    @Nullable
    Instant intake() {
        return intake;
    }

    boolean isOf(@Nullable String person) {
        return record != null && person != null && person.equals(record.personId());
    }

    /** The team that held the case. */
    @Nullable
    String teamAt(Instant instant) {
        for (CaseStatus status : statuses) {
            if (status.kind() == CaseStatus.Kind.TEAM && Times.within(instant, status.from(), status.to())) {
                return status.value();
            }
        }
        return null;
    }

    /** Whether the clocks of the case stand still. */
    boolean isStoppedAt(Instant instant) {
        for (CaseStatus status : statuses) {
            if (stopsClocks(status) && Times.within(instant, status.from(), status.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopsClocks(CaseStatus status) {
        return status.kind() == CaseStatus.Kind.PAUSED || status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
    }

    /** When the person went out of scope, after an instant; null where that has not happened. */
    @Nullable
    Instant goneAfter(Instant due) {
        Instant gone = null;
        for (CaseStatus status : statuses) {
            Instant from = status.from();
            if (status.kind() == CaseStatus.Kind.OUT_OF_SCOPE && from.isAfter(due) && !from.isAfter(Network.AS_OF)) {
                gone = Times.earlierEnd(gone, from);
            }
        }
        return gone;
    }

    /** The latest assessment of the risk until an instant; null where there was none. */
    @Nullable
    RiskAssessment riskAt(Instant instant) {
        RiskAssessment latest = null;
        for (RiskAssessment risk : risks) {
            if (!risk.at().isAfter(instant) && (latest == null || isLater(risk, latest))) {
                latest = risk;
            }
        }
        return latest;
    }

    private static boolean isLater(RiskAssessment a, RiskAssessment b) {
        int byTime = a.at().compareTo(b.at());
        return byTime > 0 || (byTime == 0 && a.id().compareTo(b.id()) > 0);
    }
}
