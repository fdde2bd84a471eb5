package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;

/**
 * WF-03: a contact that was missed in the high-risk tier is followed up in time. Without a tier it is not known whether
 * the rule applies.
 */
final class MissedContacts {
    private MissedContacts() {}

    static void judge(SiteRecords site, Findings findings) {
        for (CaseRecords records : site.cases()) {
            for (Contact contact : records.contacts) {
                if (contact.outcome() == Contact.Outcome.MISSED) {
                    judge(contact, records, site, findings);
                }
            }
        }
    }

    private static void judge(Contact missed, CaseRecords records, SiteRecords site, Findings findings) {
        Instant at = Objects.requireNonNull(missed.time(), missed.id());
        RiskAssessment risk = records.riskAt(at);
        RiskTier tier = risk == null ? null : risk.tier();
        if (tier != null && tier != RiskTier.HIGH) {
            return;
        }
        Matter matter = new Matter(Rule.WF_03, records.id, site, records.teamAt(at), missed.id(), at);
        Instant due = at.plus(site.standards().followUp(at));
        Instant done = followUp(records, at);
        if (done != null && !done.isAfter(due)) {
            findings.met(matter);
        } else if (records.isStoppedAt(Times.earlier(due, Network.AS_OF))) {
            findings.notApplicable(matter);
        } else if (!Network.AS_OF.isAfter(due)) {
            findings.notYetDue(matter, due);
        } else if (done == null && hasUndated(records)) {
            findings.unknown(matter, null);
        } else if (!isKnown(at, due, risk, site)) {
            findings.heldUp(matter);
        } else {
            Instant closed = done != null ? done : records.goneAfter(due);
            if (tier == null) {
                findings.unknown(matter, closed);
            } else {
                findings.notInTime(matter, due, done, closed);
            }
        }
    }

    private static boolean isKnown(Instant missed, Instant due, @Nullable RiskAssessment risk, SiteRecords site) {
        return site.covers(Feeds.CONTACT, missed, due)
                && site.covers(Feeds.CASE_STATUS, due)
                && (risk != null || site.covers(Feeds.RISK_ASSESSMENT, missed));
    }

    /** When the first follow-up happened after a contact was missed; null where none did. */
    private static @Nullable Instant followUp(CaseRecords records, Instant missed) {
        Instant first = null;
        for (Contact contact : records.contacts) {
            Instant at = contact.at();
            if (contact.outcome() == Standards.FOLLOW_UP && at != null && at.isAfter(missed)) {
                first = Times.earlierEnd(first, at);
            }
        }
        return first;
    }

    /** Whether there is a follow-up of some contact that does not say when it happened. */
    private static boolean hasUndated(CaseRecords records) {
        for (Contact contact : records.contacts) {
            if (contact.outcome() == Standards.FOLLOW_UP && contact.at() == null) {
                return true;
            }
        }
        return false;
    }
}
