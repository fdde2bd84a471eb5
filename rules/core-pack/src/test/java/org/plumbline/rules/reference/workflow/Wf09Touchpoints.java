package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;

/** WF-09: in each period of the timetable that the tier asks for, there is a touchpoint. */
final class Wf09Touchpoints extends CoreRule {
    Wf09Touchpoints() {
        super(
                "WF-09",
                "touchpoints are made by the timetable of the tier",
                Severity.HIGH,
                Subject.Type.CASE,
                "case",
                "contact",
                "risk-assessment",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Case aCase : known.all(Case.class)) {
            judge(known, judgements, aCase);
        }
    }

    private void judge(Known known, Judgements judgements, Case aCase) {
        String reading = known.standards()
                .at("touchpoint.clock-starts", aCase.site(), aCase.openedAt())
                .orElseThrow()
                .text();
        Instant start = switch (reading) {
            case "opened" -> aCase.openedAt();
            case "accepted" -> aCase.acceptedAt();
            default -> aCase.consentAt();
        };
        Instant end = Timetable.end(known, aCase);
        if (start == null) {
            String happened = reading.equals("accepted") ? "accepted" : "consented to";
            judgements.add(
                    this,
                    Judged.of(subject(aCase), aCase, null)
                            .unknown("when case " + aCase.id() + " was " + happened)
                            .closed(end == null || end.isAfter(aCase.openedAt()) ? end : aCase.openedAt()));
            return;
        }
        LocalDate started = known.places().date(aCase.site(), start);
        LocalDate today = known.places().date(aCase.site(), known.asOf());
        if (known.standards().on(Timetable.STANDARD, aCase.site(), today).isEmpty()) {
            boolean any = end == null || end.isAfter(start(known, aCase, started));
            if (any && !isBeforeFeed(known, aCase, end)) {
                Judged judged = Judged.of(subject(aCase), "no timetable", aCase.site(), start);
                judgements.add(this, judged.closed(end).notConfigured(Timetable.STANDARD));
            }
            return;
        }
        Optional<LocalDate> set =
                known.standards().firstDay(Timetable.STANDARD, aCase.site()).filter(day -> day.isAfter(started));
        LocalDate first = set.orElse(started);
        Instant from = set.isEmpty() ? start : known.places().start(aCase.site(), first);
        Timetable.of(known, aCase, first, from).forEach(spell -> {
            switch (spell.kind()) {
                case PERIOD -> period(known, aCase, spell).ifPresent(judged -> judgements.add(this, judged));
                case NO_TIER ->
                    Unscheduled.noTier(known, aCase, spell).ifPresent(judged -> judgements.add(this, judged));
                case NOT_SET ->
                    Unscheduled.notSet(known, aCase, spell).ifPresent(judged -> judgements.add(this, judged));
            }
        });
    }

    private static Subject subject(Case aCase) {
        return Subject.of(Subject.Type.CASE, aCase.id());
    }

    static Stops stops(Known known, Case aCase) {
        return Stops.of(known, subject(aCase)).endingAt(aCase.closedAt());
    }

    static Judged judged(Case aCase, Timetable.Spell spell) {
        return Judged.of(subject(aCase), spell.kind() + " " + spell.from(), aCase.site(), spell.at());
    }

    static Instant start(Known known, Case aCase, LocalDate day) {
        return known.places().start(aCase.site(), day);
    }

    /** Whether what was over at an instant (null: it goes on) was over before the feed of contacts began. */
    static boolean isBeforeFeed(Known known, Case aCase, @Nullable Instant over) {
        Instant begins = known.feeds().begins("contact", aCase.site()).orElse(Instant.MIN);
        return over != null && !over.isAfter(begins);
    }

    /** What began before the feed of contacts is not judged. */
    private static Optional<Judged> period(Known known, Case aCase, Timetable.Spell spell) {
        Instant from = start(known, aCase, spell.from());
        Instant to = start(known, aCase, Objects.requireNonNull(spell.to()));
        Instant due = to.minusNanos(1);
        boolean beforeFeed = known.feeds()
                .begins("contact", aCase.site())
                .filter(from::isBefore)
                .isPresent();
        return beforeFeed ? Optional.empty() : Optional.of(period(known, aCase, spell, from, to, due));
    }

    private static Judged period(
            Known known, Case aCase, Timetable.Spell spell, Instant from, Instant to, Instant due) {
        Judged judged = judged(aCase, spell).closed(to);
        List<Contact> counting = counting(known, aCase, from);
        List<Contact> made = counting.stream()
                .filter(it ->
                        it.at() != null && !it.at().isBefore(from) && it.at().isBefore(to))
                .toList();
        if (!made.isEmpty()) {
            return judged.met().resting(made);
        }
        if (stops(known, aCase).at(known.asOf().isBefore(due) ? known.asOf() : due)) {
            return judged.notApplicable();
        }
        if (known.asOf().isBefore(to)) {
            return judged.closed(null).notYetDue(due, to);
        }
        Contact undated =
                counting.stream().filter(it -> it.at() == null).findFirst().orElse(null);
        if (undated != null) {
            return judged.resting(aCase, spell.risk()).unknown("the time of " + undated.factId());
        }
        if (!known.feeds().complete("contact", aCase.site(), from, to)) {
            return judged.heldUp("contact", aCase.site(), from, to);
        }
        if (!known.feeds().complete("case-status", aCase.site(), due, due)) {
            return judged.heldUp("case-status", aCase.site(), due, due);
        }
        return judged.breach(new Detail.Missed("touchpoint", spell.from(), Objects.requireNonNull(spell.to()), 1, 0))
                .resting(aCase, spell.risk())
                .due(due)
                .by(spell.value());
    }

    /** Contacts with the person that count by the outcomes in force at an instant. */
    private static List<Contact> counting(Known known, Case aCase, Instant at) {
        Set<String> outcomes = known.standards()
                .at("touchpoint.counts-as-touchpoint", aCase.site(), at)
                .orElseThrow()
                .parts();
        return known.byTime(
                Contact.class,
                it -> it.caseId().equals(aCase.id())
                        && it.withWhom() == Contact.WithWhom.PERSON
                        && outcomes.contains(it.outcome().name()),
                Contact::time);
    }
}
