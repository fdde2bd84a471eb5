package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.casework.Referral;

/** WF-02: the intake is completed in time after the referral was received, whether or not it became a case. */
final class Intake {
    private Intake() {}

    static void judge(SiteRecords site, Findings findings) {
        for (Referral referral : site.referrals) {
            judge(referral, site.caseOf(referral), site, findings);
        }
    }

    private static void judge(Referral referral, @Nullable CaseRecords opened, SiteRecords site, Findings findings) {
        Instant received = referral.receivedAt();
        String team = opened == null ? null : opened.teamAt(received);
        Matter matter = new Matter(Rule.WF_02, referral.id(), site, team, referral.id(), received);
        Instant due = received.plus(site.standards().intake(received));
        Instant done = Times.earlierEnd(site.intakeOf(referral), opened == null ? null : opened.intake());
        if (done != null && !done.isAfter(due)) {
            findings.met(matter);
        } else if (isStoppedAt(Times.earlier(due, Network.AS_OF), referral, opened, site)) {
            findings.notApplicable(matter);
        } else if (!Network.AS_OF.isAfter(due)) {
            findings.notYetDue(matter, due);
        } else if (!isKnown(received, due, site)) {
            findings.heldUp(matter);
        } else {
            findings.notInTime(matter, due, done, done != null ? done : goneAfter(due, referral, opened, site));
        }
    }

    private static boolean isStoppedAt(
            Instant instant, Referral referral, @Nullable CaseRecords opened, SiteRecords site) {
        Instant ineligible = site.ineligibleSince(referral);
        return (ineligible != null && !instant.isBefore(ineligible)) || (opened != null && opened.isStoppedAt(instant));
    }

    /** When it was over for good, after it was due; null where it is not. */
    private static @Nullable Instant goneAfter(
            Instant due, Referral referral, @Nullable CaseRecords opened, SiteRecords site) {
        Instant gone = opened == null ? null : opened.goneAfter(due);
        Instant ineligible = site.ineligibleSince(referral);
        boolean later = ineligible != null && ineligible.isAfter(due) && !ineligible.isAfter(Network.AS_OF);
        return later ? Times.earlierEnd(gone, ineligible) : gone;
    }

    private static boolean isKnown(Instant received, Instant due, SiteRecords site) {
        return site.covers(Feeds.WORKFLOW_STEP, received, due)
                && site.covers(Feeds.CASE_STATUS, due)
                && site.covers(Feeds.DECISION, due);
    }
}
