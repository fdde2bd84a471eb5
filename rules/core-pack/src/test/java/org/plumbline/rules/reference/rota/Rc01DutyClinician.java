package org.plumbline.rules.reference.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;

/** RC-01: somebody is named as duty clinician each day. */
final class Rc01DutyClinician extends CoreRule {
    Rc01DutyClinician() {
        super(
                "RC-01",
                "a duty clinician is named for each day",
                Severity.CRITICAL,
                Subject.Type.SITE,
                "launch",
                "service-calendar",
                "shift",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.places().sites().keySet()) {
            NamedDays days = new NamedDays(known, site);
            days.first()
                    .ifPresent(first -> Rhythm.turns(
                                    first,
                                    days.last(),
                                    day -> known.standards().on("duty-clinician.interval", site, day))
                            .forEach(turn -> judge(known, site, days, turn).ifPresent(it -> judgements.add(this, it))));
        }
    }

    private static Optional<Judged> judge(Known known, String site, NamedDays days, Rhythm.Turn turn) {
        Judged judged = days.judge(turn.from(), turn.to(), "duty-clinician.duties");
        String which = known.standards()
                .on("duty-clinician.days", site, turn.from())
                .orElseThrow()
                .text();
        boolean daily = turn.to().equals(turn.from().plusDays(1));
        if (!which.equals("service-days") || !daily) {
            return Optional.of(judged);
        }
        LocalDate day = turn.from();
        List<ServiceCalendar> calendars = known.all(ServiceCalendar.class, it -> speaksOf(it, site, day));
        if (calendars.isEmpty()) {
            Instant start = known.places().start(site, day);
            boolean complete = known.feeds().complete("service-calendar", site, start, start);
            judged.unlessComplete(complete, "service-calendar", site, start, start);
            return Optional.of(judged.unlessKnown(false, "whether `service` is open at `" + site + "` on " + day));
        }
        return calendars.stream().anyMatch(it -> isOpen(it, day)) ? Optional.of(judged) : Optional.empty();
    }

    private static boolean speaksOf(ServiceCalendar calendar, String site, LocalDate day) {
        return calendar.site().equals(site)
                && calendar.duty().equals("service")
                && !day.isBefore(calendar.from())
                && (calendar.to() == null || day.isBefore(calendar.to()));
    }

    private static boolean isOpen(ServiceCalendar calendar, LocalDate day) {
        return !calendar.holidays().contains(day)
                && calendar.open().stream().anyMatch(window -> window.day() == day.getDayOfWeek());
    }
}
