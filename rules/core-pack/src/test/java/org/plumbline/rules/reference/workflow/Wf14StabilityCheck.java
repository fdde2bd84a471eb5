package org.plumbline.rules.reference.workflow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** WF-14: whose first 72 hours after a discharge touch a weekend is checked on a day of that weekend. */
final class Wf14StabilityCheck extends CoreRule {
    Wf14StabilityCheck() {
        super(
                "WF-14",
                "a stability check is made after a discharge",
                Severity.CRITICAL,
                Subject.Type.CASE,
                "discharge",
                "contact",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Discharge discharge : known.all(Discharge.class)) {
            judge(known, discharge).ifPresent(judged -> judgements.add(this, judged));
        }
    }

    private static Optional<Judged> judge(Known known, Discharge discharge) {
        Value within = inForce(known, discharge, "stability-check.within");
        Instant start = discharge.dischargedAt();
        Instant end = start.plus(within.elapsed());
        boolean touches = !weekend(known, discharge, start, end.minusNanos(1)).isEmpty();
        boolean all =
                inForce(known, discharge, "stability-check.due-for").text().equals("all");
        if (!touches && !all) {
            return Optional.empty();
        }
        boolean anyDay = !touches
                || inForce(known, discharge, "stability-check.made-on").text().equals("any-day");
        Instant due = anyDay ? end : lastInstant(known, discharge, start, end);
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, discharge.caseId()), discharge, start);
        List<Contact> checks = known.byTime(Contact.class, contact -> isCheck(contact, discharge), Contact::time);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("stability-check", "contact")
                .stoppedBy(Stops.of(known, judged.subject()))
                .atTheLatest(due);
        Contact first = checks.stream()
                .filter(check -> check.at() != null)
                .filter(check -> counts(known, discharge, Objects.requireNonNull(check.at()), due, anyDay))
                .findFirst()
                .orElse(null);
        if (first != null) {
            deadline.done(first.at(), List.of(first));
        } else {
            deadline.maybeDoneBy(checks.stream()
                    .filter(check -> check.at() == null)
                    .findFirst()
                    .orElse(null));
        }
        return Optional.of(deadline.within(within));
    }

    /** After the discharge, on a day that counts; or too late, whatever the day. */
    private static boolean counts(Known known, Discharge discharge, Instant at, Instant due, boolean anyDay) {
        return at.isAfter(discharge.dischargedAt())
                && (anyDay
                        || at.isAfter(due)
                        || isWeekend(known, discharge, known.places().date(discharge.site(), at)));
    }

    private static boolean isCheck(Contact contact, Discharge discharge) {
        return contact.caseId().equals(discharge.caseId())
                && contact.kind().equals("stability-check")
                && contact.outcome() == Contact.Outcome.COMPLETED
                && contact.withWhom() == Contact.WithWhom.PERSON;
    }

    /** The dates of the weekend in a time, its last instant included. */
    private static List<LocalDate> weekend(Known known, Discharge discharge, Instant from, Instant last) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate end = known.places().date(discharge.site(), last);
        for (LocalDate date = known.places().date(discharge.site(), from);
                !date.isAfter(end);
                date = date.plusDays(1)) {
            if (isWeekend(known, discharge, date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** When the last day of the weekend is over, or the hours are, whichever comes first. */
    private static Instant lastInstant(Known known, Discharge discharge, Instant start, Instant end) {
        List<LocalDate> dates = weekend(known, discharge, start, end.minusNanos(1));
        LocalDate last = dates.get(dates.size() - 1);
        boolean goesOn = isWeekend(known, discharge, last.plusDays(1));
        Instant over = goesOn ? end : known.places().end(discharge.site(), last);
        return over.isBefore(end) ? over : end;
    }

    private static boolean isWeekend(Known known, Discharge discharge, LocalDate date) {
        Set<String> days = inForce(known, discharge, "weekend.days").parts();
        DayOfWeek day = date.getDayOfWeek();
        return days.contains(day.name());
    }

    private static Value inForce(Known known, Discharge discharge, String standard) {
        return known.standards()
                .at(standard, discharge.site(), discharge.dischargedAt())
                .orElseThrow();
    }
}
