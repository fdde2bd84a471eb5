package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** ES-09: so many missed contacts in a row are escalated in time after the one that makes them so many. */
final class Es09WeakeningEngagement extends CoreRule {
    private static final String ENOUGH = "engagement.misses-in-a-row";

    Es09WeakeningEngagement() {
        super(
                "ES-09",
                "weakening engagement is escalated",
                Severity.HIGH,
                Subject.Type.CASE,
                "contact",
                "escalation",
                "trigger-event",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> cases = new TreeSet<>();
        known.all(Contact.class).forEach(contact -> cases.add(contact.caseId()));
        for (String ofCase : cases) {
            List<Contact> contacts = known.byTime(
                    Contact.class,
                    it -> it.caseId().equals(ofCase) && it.withWhom() == Contact.WithWhom.PERSON,
                    Contact::time);
            List<List<Contact>> rows = rows(known, contacts);
            rows.forEach(row -> judgeRow(known, judgements, row));
            List<Contact> undated = contacts.stream()
                    .filter(it -> it.time() == null && misses(known, it))
                    .toList();
            int longest = rows.stream().mapToInt(List::size).max().orElse(0);
            for (Contact missed : undated) {
                Optional<Value> enough = known.standards().at(ENOUGH, missed.site(), known.asOf());
                if (enough.isEmpty() || longest + undated.size() >= enough.get().count()) {
                    Subject subject = Subject.of(Subject.Type.CASE, ofCase);
                    Judged judged = Judged.of(subject, missed, null).unknown("the time of " + missed.factId());
                    if (enough.isPresent()) {
                        answers(known, List.of(missed)).stream()
                                .findFirst()
                                .ifPresent(answer -> judged.closed(answer.raisedAt()));
                    }
                    judgements.add(this, judged);
                }
            }
        }
    }

    /** Missed contacts that no contact that took place lies between. */
    private static List<List<Contact>> rows(Known known, List<Contact> contacts) {
        List<List<Contact>> rows = new ArrayList<>();
        List<Contact> row = new ArrayList<>();
        for (Contact contact : contacts) {
            if (contact.at() != null && contact.outcome() == Contact.Outcome.COMPLETED) {
                rows.add(row);
                row = new ArrayList<>();
            } else if (contact.time() != null && misses(known, contact)) {
                row.add(contact);
            }
        }
        rows.add(row);
        return rows;
    }

    private static boolean misses(Known known, Contact contact) {
        Instant at = Objects.requireNonNullElse(contact.time(), known.asOf());
        return known.standards()
                .at("engagement.counts-as-miss", contact.site(), at)
                .map(Value::parts)
                .orElseThrow()
                .contains(contact.outcome().name());
    }

    /** The first contact with which the row is long enough starts the clock. */
    private void judgeRow(Known known, Judgements judgements, List<Contact> row) {
        for (int i = 0; i < row.size(); i++) {
            Contact missed = row.get(i);
            Instant time = Objects.requireNonNull(missed.time());
            Judged judged = Judged.of(Subject.of(Subject.Type.CASE, missed.caseId()), missed, time);
            Optional<Value> enough = known.standards().at(ENOUGH, missed.site(), time);
            if (enough.isEmpty()) {
                judgements.add(this, judged.notConfigured(ENOUGH));
                return;
            }
            if (i + 1 >= enough.get().count()) {
                judgements.add(this, judge(known, judged, row));
                return;
            }
        }
    }

    private static Judged judge(Known known, Judged judged, List<Contact> row) {
        List<Escalation> answers = answers(known, row);
        Instant began = Objects.requireNonNull(row.get(0).time());
        List<Escalation> unsaid = known.byTime(
                Escalation.class,
                it -> it.caseId().equals(row.get(0).caseId())
                        && it.causeId() == null
                        && !it.raisedAt().isBefore(began),
                Escalation::raisedAt);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("escalation", "escalation")
                .stoppedBy(Stops.of(known, judged.subject()));
        if (!answers.isEmpty()) {
            deadline.done(answers.get(0).raisedAt(), answers.subList(0, 1));
        } else if (!unsaid.isEmpty()) {
            deadline.maybeDoneBy("the cause of " + unsaid.get(0).factId(), unsaid.subList(0, 1));
        }
        return deadline.within("escalation.raised-within");
    }

    /** Escalations that name a contact of the row, or a trigger that was seen on one. */
    private static List<Escalation> answers(Known known, List<Contact> row) {
        String ofCase = row.get(0).caseId();
        Set<String> causes = new TreeSet<>();
        row.forEach(contact -> causes.add(contact.id()));
        known.all(TriggerEvent.class, it -> ofCase.equals(it.caseId()) && isOneOf(row, it.causeId()))
                .forEach(trigger -> causes.add(trigger.id()));
        return known.byTime(
                Escalation.class,
                it -> it.caseId().equals(ofCase) && it.causeId() != null && causes.contains(it.causeId()),
                Escalation::raisedAt);
    }

    private static boolean isOneOf(List<Contact> row, @Nullable String id) {
        return row.stream().anyMatch(contact -> contact.id().equals(id));
    }
}
