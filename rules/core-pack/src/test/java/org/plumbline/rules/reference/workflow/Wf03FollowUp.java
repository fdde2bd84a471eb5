package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** WF-03: a missed contact of somebody in the high-risk tier is followed up within 24 hours. */
final class Wf03FollowUp extends CoreRule {
    private static final String COUNTING = "missed-contact.counts-as-follow-up";

    Wf03FollowUp() {
        super(
                "WF-03",
                "a missed contact in the high-risk tier is followed up in time",
                Severity.CRITICAL,
                Subject.Type.CASE,
                "contact",
                "risk-assessment",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Contact missed : known.all(Contact.class)) {
            boolean ofPerson = missed.withWhom() == Contact.WithWhom.PERSON;
            if (missed.outcome() == Contact.Outcome.MISSED && ofPerson) {
                judge(known, missed).ifPresent(judged -> judgements.add(this, judged));
            }
        }
    }

    private static Optional<Judged> judge(Known known, Contact missed) {
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, missed.caseId()), missed, missed.time());
        Optional<RiskAssessment> risk = riskAt(known, missed);
        RiskTier tier = risk.map(RiskAssessment::tier).orElse(null);
        if (tier != null && tier != RiskTier.HIGH) {
            return Optional.empty();
        }
        Set<String> counting = counting(known, missed);
        List<Contact> after = known.byTime(
                Contact.class, contact -> isAfter(contact, missed) && counts(contact, counting), Contact::at);
        List<Contact> undated = known.byTime(
                Contact.class,
                contact ->
                        contact.caseId().equals(missed.caseId()) && contact.at() == null && counts(contact, counting),
                Contact::time);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("follow-up", "contact")
                .stoppedBy(Stops.of(known, judged.subject()));
        if (after.isEmpty()) {
            deadline.maybeDoneBy(undated.isEmpty() || missed.time() == null ? null : undated.get(0));
        } else {
            deadline.done(after.get(0).at(), after.subList(0, 1));
        }
        deadline.within("missed-contact.high-risk-follow-up-within");
        return Optional.of(tierKnown(known, judged, missed, risk.isPresent(), tier != null));
    }

    /** Whether it was the high-risk tier is not known where none was recorded, or where the feed has a hole. */
    private static Judged tierKnown(Known known, Judged judged, Contact missed, boolean assessed, boolean hasTier) {
        Instant at = missed.time();
        if (at == null) {
            return judged;
        }
        String home = known.find(Case.class, missed.caseId()).map(Case::site).orElse(missed.site());
        if (!assessed) {
            judged.unlessComplete(
                    known.feeds().complete("risk-assessment", home, at, at), "risk-assessment", home, at, at);
        }
        return judged.unlessKnown(hasTier, "risk tier of " + judged.subject());
    }

    private static Set<String> counting(Known known, Contact missed) {
        Instant at = missed.time();
        return known.standards()
                .at(COUNTING, missed.site(), at == null ? known.asOf() : at)
                .map(Value::parts)
                .orElseThrow();
    }

    private static boolean isAfter(Contact contact, Contact missed) {
        return contact.caseId().equals(missed.caseId())
                && contact.at() != null
                && missed.time() != null
                && Objects.requireNonNull(contact.at()).isAfter(missed.time());
    }

    private static boolean counts(Contact contact, Set<String> outcomes) {
        return contact.withWhom() == Contact.WithWhom.PERSON
                && outcomes.contains(contact.outcome().name());
    }

    /** The tier that was recorded last at the time. */
    private static Optional<RiskAssessment> riskAt(Known known, Contact missed) {
        Instant at = missed.time();
        return known.all(RiskAssessment.class, risk -> risk.caseId().equals(missed.caseId())).stream()
                .filter(risk -> at != null && !risk.at().isAfter(at))
                .max(Comparator.comparing(RiskAssessment::at).thenComparing(RiskAssessment::id));
    }
}
