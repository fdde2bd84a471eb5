package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** ES-08: in each hour in which the service is open somebody can be reached with an escalation. */
final class Es08Reachable extends CoreRule {
    Es08Reachable() {
        super(
                "ES-08",
                "somebody can be reached with an escalation in each service hour",
                Severity.CRITICAL,
                Subject.Type.SITE,
                "launch",
                "service-calendar",
                "escalation-route",
                "shift",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.sites()) {
            LocalDate today = known.places().date(site, known.asOf());
            LocalDate first = firstDay(known, site);
            for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
                judgeDay(known, judgements, site, day);
            }
        }
    }

    /**
     * From its going live on; without a launch from the first whole day of the feed of routes, or from the month in which
     * the look-back begins. A site that is not live has no days.
     */
    private static LocalDate firstDay(Known known, String site) {
        List<Launch> launches = known.all(Launch.class, launch -> site.equals(launch.site()));
        Optional<Instant> live =
                launches.stream().map(Launch::liveAt).filter(Objects::nonNull).min(Instant::compareTo);
        Optional<LocalDate> ofFeed = known.feeds()
                .begins("escalation-route", site)
                .filter(begin -> begin.isAfter(Instant.MIN))
                .map(begin -> {
                    LocalDate date = known.places().date(site, begin);
                    return known.places().start(site, date).isBefore(begin) ? date.plusDays(1) : date;
                });
        if (live.isPresent()) {
            LocalDate date = known.places().date(site, live.get());
            return ofFeed.filter(feed -> feed.isAfter(date)).orElse(date);
        }
        return launches.isEmpty()
                ? ofFeed.orElse(
                        known.places().date(site, known.feeds().lookBack(site)).withDayOfMonth(1))
                : LocalDate.MAX;
    }

    private void judgeDay(Known known, Judgements judgements, String site, LocalDate day) {
        Instant start = known.places().start(site, day);
        Interval whole = new Interval(start, known.places().start(site, day.plusDays(1)));
        String hours = known.standards()
                .on("escalation-route.hours", site, day)
                .orElseThrow()
                .text();
        if (hours.equals("all-hours")) {
            judgements.add(this, judge(known, site, whole, null));
            return;
        }
        Set<String> functions = known.standards()
                .on("escalation-route.functions", site, day)
                .map(Value::parts)
                .orElseThrow();
        List<Interval> open = new ArrayList<>();
        for (String function : functions) {
            List<ServiceCalendar> calendars = known.all(
                    ServiceCalendar.class,
                    it -> it.site().equals(site)
                            && it.duty().equals(function)
                            && !day.isBefore(it.from())
                            && (it.to() == null || day.isBefore(it.to())));
            long closed = calendars.stream().filter(it -> isClosed(it, day)).count();
            if (calendars.isEmpty() || (closed > 0 && closed < calendars.size())) {
                String missing = "whether `" + function + "` is open at `" + site + "` on " + day;
                judgements.add(this, judge(known, site, whole, missing));
                return;
            }
            calendars.stream()
                    .filter(calendar -> !isClosed(calendar, day))
                    .forEach(calendar -> open.addAll(Reach.windows(known, site, day, calendar.open())));
        }
        Intervals.joined(open).forEach(window -> judgements.add(this, judge(known, site, window, null)));
    }

    private static boolean isClosed(ServiceCalendar calendar, LocalDate day) {
        return calendar.holidays().contains(day)
                || calendar.open().stream().noneMatch(window -> window.day() == day.getDayOfWeek());
    }

    private static Judged judge(Known known, String site, Interval needed, @Nullable String missing) {
        Subject subject = Subject.of(Subject.Type.SITE, site);
        Judged judged = Judged.of(subject, "hours " + needed, site, needed.from());
        Instant last = known.feeds().lastExpected(site);
        Instant until = Collections.min(List.of(needed.to(), last));
        Instant from = Collections.min(List.of(needed.from(), last));
        Cover cover = Cover.of(known, judged, "anybody who can be reached");
        Reach reach = new Reach(known, site, needed, cover);
        reach.all();
        cover.over(needed.to().isAfter(known.asOf()) ? null : needed.to()).needs("escalation-route", site, from, until);
        if (reach.byShifts()) {
            cover.needs("shift", site, from, until);
        }
        cover.during(needed);
        boolean arrived = missing == null || known.feeds().complete("service-calendar", site, last, last);
        return judged.unlessComplete(arrived, "service-calendar", site, last, last)
                .unlessKnown(missing == null, String.valueOf(missing));
    }
}
