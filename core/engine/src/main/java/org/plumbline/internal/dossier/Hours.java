package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.internal.time.OpenDays;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Need;
import org.plumbline.rule.ServiceHours;

/** The hours of a site in which its service is open, day by day. A window belongs to the day on which it begins. */
final class Hours {
    static final String ROUTE = FactType.of(EscalationRoute.class).name();

    private final Context context;
    private final DefaultSiteFile file;
    private final @Nullable String site;

    Hours(Context context, DefaultSiteFile file) {
        this.context = context;
        this.file = file;
        this.site = file.site();
    }

    List<ServiceHours> of(String hours, String functions) {
        List<ServiceHours> all = new ArrayList<>();
        LocalDate today = context.date(site, context.asOf());
        LocalDate date = Beginning.of(context, file, ROUTE, hours);
        for (; date != null && !date.isAfter(today); date = date.plusDays(1)) {
            Instant start = context.startOf(date, site);
            Value.Parts asked = context.parts(functions, site, start);
            if ("all-hours".equals(context.choice(hours, site, start))) {
                all.add(new ServiceHours(need(whole(date)), null, null, null));
            } else if (asked == null) {
                all.add(new ServiceHours(need(whole(date)), null, functions, null));
            } else {
                addOpen(all, asked, date);
            }
        }
        return all;
    }

    /** The windows of all functions that count, joined; the whole day where one of them may be open on it. */
    private void addOpen(List<ServiceHours> all, Value.Parts functions, LocalDate date) {
        List<Interval> open = new ArrayList<>();
        for (String function : functions.parts()) {
            OpenDays days = context.openDays(function, site);
            if (days.on(date) == OpenDays.Day.NOT_KNOWN) {
                String missing = ServiceDays.notKnown(function, site, date);
                all.add(new ServiceHours(need(whole(date)), missing, null, ServiceDays.sought(context, site)));
                return;
            }
            for (ServiceCalendar.Window window : days.windows(date)) {
                Interval during = between(date, window.from(), window.to());
                if (during.from().isBefore(during.to())) {
                    open.add(during);
                }
            }
        }
        Spans.joined(open).forEach(during -> all.add(new ServiceHours(need(during), null, null, null)));
    }

    private Interval whole(LocalDate date) {
        return new Interval(context.startOf(date, site), context.startOf(date.plusDays(1), site));
    }

    /** An end that is not after the start is one of the next day. */
    private Interval between(LocalDate date, LocalTime from, @Nullable LocalTime to) {
        Instant end = to == null
                ? context.startOf(date.plusDays(1), site)
                : at(to.isAfter(from) ? date : date.plusDays(1), to);
        return new Interval(at(date, from), end);
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(context.zone(site)).toInstant();
    }

    private Need need(Interval during) {
        String key = "from " + during.from().atZone(context.zone(site)).toLocalDateTime();
        return new Need(new Anchor(key, site, during.from(), "", null), during, Need.When.AS_PLANNED);
    }
}
