package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.time.OpenDays;
import org.plumbline.rule.Need;
import org.plumbline.rule.Round;
import org.plumbline.rule.ServiceDay;
import org.plumbline.rule.Window;

/** The periods of a cadence at a site, without those in which the service is closed, if that is asked. */
final class ServiceDays {
    static final String CALENDAR = FactType.of(ServiceCalendar.class).name();

    private ServiceDays() {}

    /** Those of some periods in which the service is open, or may be; all of them, where the calendar's days count. */
    static List<ServiceDay> of(Context context, @Nullable String site, String days, List<Round> rounds) {
        List<ServiceDay> open = new ArrayList<>();
        for (Round round : rounds) {
            Instant start = round.during().from();
            Need need = new Need(round.anchor(), round.during(), Need.When.AS_PLANNED);
            if (!"service-days".equals(context.choice(days, site, start))) {
                open.add(new ServiceDay(need, round, null, null));
                continue;
            }
            String function = context.calendar(round.standard());
            switch (in(context.openDays(function, site), round.from(), round.to())) {
                case OPEN -> open.add(new ServiceDay(need, round, null, null));
                case NOT_KNOWN ->
                    open.add(
                            new ServiceDay(need, round, notKnown(function, site, round.from()), sought(context, site)));
                case CLOSED -> {}
            }
        }
        return open;
    }

    /** Open, if it is on any of the dates; closed, if it is on none. */
    private static OpenDays.Day in(OpenDays days, LocalDate from, LocalDate to) {
        OpenDays.Day all = OpenDays.Day.CLOSED;
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            OpenDays.Day day = days.on(date);
            if (day == OpenDays.Day.OPEN) {
                return day;
            }
            all = day == OpenDays.Day.NOT_KNOWN ? day : all;
        }
        return all;
    }

    static String notKnown(String function, @Nullable String site, LocalDate date) {
        return "whether `" + function + "` is open at `" + site + "` on " + date;
    }

    /** The calendars, if they have not arrived; what stands has to be known as far as whatever is older than a day. */
    static @Nullable Window sought(Context context, @Nullable String site) {
        Instant known = Feeds.lastExpected(context, site);
        Window window = new Window(CALENDAR, site, new Interval(known, known));
        return context.coverage().covers(window) ? null : window;
    }
}
