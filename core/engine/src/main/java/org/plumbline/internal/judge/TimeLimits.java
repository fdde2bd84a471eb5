package org.plumbline.internal.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.internal.standard.Value;
import org.plumbline.internal.time.Clock;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Window;
import org.plumbline.standard.TimeLimit;

/** The clock that a value of a standard runs by: the only place that goes from units to clocks. */
final class TimeLimits {
    private static final String CALENDARS = FactType.of(ServiceCalendar.class).name();

    private TimeLimits() {}

    static Clock clock(Context context, Value value, @Nullable String site) {
        if (value instanceof Value.Elapsed elapsed) {
            return new Clock.Elapsed(elapsed.duration());
        }
        if (value instanceof Value.OperatingDays operating) {
            return new Clock.OperatingDays(
                    operating.days(), context.zone(site), context.openDays(operating.calendar(), site));
        }
        return new Clock.LocalDays(((Value.Dates) value).period(), context.zone(site));
    }

    /** What a finding says of it. */
    static TimeLimit limit(Value value) {
        if (value instanceof Value.Elapsed elapsed) {
            return new TimeLimit.Elapsed(elapsed.duration());
        }
        return value instanceof Value.OperatingDays operating
                ? new TimeLimit.OperatingDays(operating.days(), operating.calendar())
                : new TimeLimit.Dates(((Value.Dates) value).period());
    }

    /** Not known when operating days fall due: the calendar was not fed, or it does not speak of a date that is needed. */
    static Verdict notKnown(About about, Anchor from, Value value, @Nullable LocalDate date) {
        String calendar = ((Value.OperatingDays) value).calendar();
        var expected = Feeds.lastExpected(about.context(), from.site());
        Verdict doubt = about.doubt(from, new Window(CALENDARS, from.site(), new Interval(expected, expected)));
        return doubt != null
                ? doubt
                : Verdict.unknown(
                        from, "which days `" + calendar + "` is open at `" + from.site() + "`, from " + date + " on");
    }
}
