package org.plumbline.benchmark.common;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;

/** WF-03: a missed contact in the high-risk tier is followed up in time. */
public final class FollowUp {
    private static final List<String> STOP_FEEDS = List.of("case-status");

    private FollowUp() {}

    /** Whether a contact is one that the person missed. */
    public static boolean isAskedBy(Contact contact) {
        return contact.outcome() == Contact.Outcome.MISSED && contact.withWhom() == Contact.WithWhom.PERSON;
    }

    /** Whether a contact is a follow-up, if it comes after one that was missed. */
    public static boolean isMadeBy(Contact contact) {
        return contact.outcome() == Contact.Outcome.COMPLETED && contact.withWhom() == Contact.WithWhom.PERSON;
    }

    /** When a contact was missed. */
    public static Instant missedAt(Contact missed) {
        return Objects.requireNonNull(missed.time());
    }

    /** Whether the rule asks for anything: not in a tier that is known not to be high. */
    public static boolean isAskedAt(@Nullable RiskAssessment latest) {
        return latest == null || latest.tier() == null || latest.tier() == RiskTier.HIGH;
    }

    /** Judges a missed contact by the risk known then, the first contact after it that counts, and its case's statuses. */
    public static Judgement judge(
            Place place,
            Contact missed,
            @Nullable RiskAssessment latest,
            @Nullable Instant followed,
            boolean undated,
            Collection<CaseStatus> statuses) {
        Instant start = missedAt(missed);
        String team = Stop.teamAt(statuses, start);
        Matter matter = new Matter("WF-03", missed.caseId(), place, team, missed.id(), start);
        Instant due = start.plus(Standards.followUpWithin(place, start));
        Judgement judged = Within.judge(
                matter, due, new Within.Sought(followed, undated, Stop.of(statuses), "contact", STOP_FEEDS));
        boolean breached = judged.state() == State.LATE || judged.state() == State.OVERDUE;
        if (!breached || (latest != null && latest.tier() != null)) {
            return judged;
        }
        boolean sought = latest != null || place.knows("risk-assessment", start);
        return matter.is(sought ? State.UNKNOWN : State.HELD_UP).closed(judged.closed());
    }
}
