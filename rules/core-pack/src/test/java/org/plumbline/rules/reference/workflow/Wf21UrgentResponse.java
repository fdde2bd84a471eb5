package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** WF-21: an urgent referral is responded to within the time that the provider sets. */
final class Wf21UrgentResponse extends CoreRule {
    Wf21UrgentResponse() {
        super(
                "WF-21",
                "an urgent referral is responded to in time",
                Severity.CRITICAL,
                Subject.Type.REFERRAL,
                "referral",
                "contact",
                "case-status",
                "decision");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Referral referral : known.all(Referral.class)) {
            judge(known, referral).ifPresent(judged -> judgements.add(this, judged));
        }
        Origins.onlyNamed(known).forEach(judged -> judgements.add(this, judged));
    }

    private static Optional<Judged> judge(Known known, Referral referral) {
        String urgency = referral.urgency();
        if (urgency != null
                && !inForce(known, referral, "urgent-response.urgencies")
                        .parts()
                        .contains(urgency)) {
            return Optional.empty();
        }
        String reading =
                inForce(known, referral, "urgent-response.clock-starts").text();
        Instant start = Origins.clockStart(known, referral, reading);
        Judged judged = Judged.of(Subject.of(Subject.Type.REFERRAL, referral.id()), referral, start);
        List<Contact> contacts = contacts(known, referral);
        List<Contact> dated = contacts.stream()
                .filter(contact -> contact.at() != null && !contact.at().isBefore(referral.receivedAt()))
                .toList();
        Instant first = dated.isEmpty() ? null : dated.get(0).at();
        Instant said = referral.respondedAt();
        boolean bySaid = said != null && (first == null || !first.isBefore(said));
        Instant done = bySaid ? said : first;
        if (start == null) {
            return Optional.of(
                    judged.unknown(Origins.missingStart(referral, reading)).closed(done));
        }
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("urgent response", "contact")
                .stoppedBy(
                        Stops.of(known, Origins.all(known, referral)).endingAt(Origins.ineligibleAt(known, referral)))
                .stopsStandIn("case-status", "decision");
        if (done != null) {
            deadline.done(done, List.<Fact>of(bySaid ? referral : dated.get(0)));
        } else {
            deadline.maybeDoneBy(contacts.stream()
                    .filter(contact -> contact.at() == null)
                    .findFirst()
                    .orElse(null));
        }
        return Optional.of(deadline.within("urgent-response.within")
                .unlessKnown(urgency != null, "urgency of referral " + referral.id()));
    }

    /** Those that count, with the person, in a case that came from the referral. */
    private static List<Contact> contacts(Known known, Referral referral) {
        Set<String> cases = Origins.cases(known, referral);
        Set<String> counting =
                inForce(known, referral, "urgent-response.counts-as-response").parts();
        return known.byTime(
                Contact.class,
                contact -> cases.contains(contact.caseId())
                        && contact.withWhom() == Contact.WithWhom.PERSON
                        && counting.contains(contact.outcome().name()),
                Contact::at);
    }

    private static Value inForce(Known known, Referral referral, String standard) {
        return known.standards()
                .at(standard, Objects.requireNonNull(referral.site()), referral.receivedAt())
                .orElseThrow();
    }
}
