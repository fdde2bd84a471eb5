package org.plumbline.rules.reference.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        for (String site : known.sites()) {
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
        if (!which.equals("service-days")) {
            return Optional.of(judged);
        }
        Set<String> said = new TreeSet<>();
        turn.from().datesUntil(turn.to()).forEach(day -> said.add(service(known, site, day)));
        if (said.contains("open")) {
            return Optional.of(judged);
        } else if (!said.contains("not known")) {
            return Optional.empty();
        }
        Instant last = known.feeds().lastExpected(site);
        boolean complete = known.feeds().complete("service-calendar", site, last, last);
        judged.unlessComplete(complete, "service-calendar", site, last, last);
        return Optional.of(judged.unlessKnown(false, "whether `service` is open at `" + site + "` on " + turn.from()));
    }

    /** Not known where no calendar speaks of a day, or two contradict each other. */
    private static String service(Known known, String site, LocalDate day) {
        Set<Boolean> open = new TreeSet<>();
        known.all(ServiceCalendar.class, it -> speaksOf(it, site, day)).forEach(it -> open.add(isOpen(it, day)));
        return open.size() == 1 ? open.contains(true) ? "open" : "closed" : "not known";
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
