package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** ES-10: a missed contact is reviewed in time, by somebody else than who made it. */
final class Es10Reviewed extends CoreRule {
    Es10Reviewed() {
        super(
                "ES-10",
                "a missed contact is reviewed by a supervisor in time",
                Severity.HIGH,
                Subject.Type.CASE,
                "contact",
                "case-review",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Contact missed : known.all(Contact.class)) {
            if (missed.outcome() == Contact.Outcome.MISSED && missed.withWhom() == Contact.WithWhom.PERSON) {
                judgements.add(this, judge(known, missed));
            }
        }
    }

    private static Judged judge(Known known, Contact missed) {
        Instant time = missed.time();
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, missed.caseId()), missed, time);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("supervisor's review", "case-review")
                .stoppedBy(Stops.of(known, judged.subject()));
        if (time == null) {
            return deadline.within("missed-contact.reviewed-within");
        }
        Set<String> kinds = known.standards()
                .at("missed-contact.reviews-that-count", missed.site(), time)
                .map(Value::parts)
                .orElseThrow();
        List<CaseReview> reviews = known.byTime(
                CaseReview.class,
                review -> review.caseId().equals(missed.caseId())
                        && kinds.contains(review.kind().name())
                        && (review.about() == null || review.about().equals(missed.id()))
                        && review.at().isAfter(time),
                CaseReview::at);
        List<CaseReview> byOthers = reviews.stream()
                .filter(review ->
                        review.reviewerId() != null && !review.reviewerId().equals(missed.staffId()))
                .toList();
        List<CaseReview> bySomebody =
                reviews.stream().filter(review -> review.reviewerId() == null).toList();
        if (!byOthers.isEmpty()) {
            deadline.done(byOthers.get(0).at(), byOthers.subList(0, 1));
        } else if (!bySomebody.isEmpty()) {
            CaseReview first = bySomebody.get(0);
            deadline.maybeDoneBy("who made " + first.factId(), List.of(first));
        }
        return deadline.within("missed-contact.reviewed-within");
    }
}
