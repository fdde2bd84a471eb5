package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;

/** From which date on something is asked of a site or a partner again and again. */
final class Beginning {
    private Beginning() {}

    /**
     * The day on which it went live; where the feed begins later, or the standard has a value only later, the first whole
     * day from then. Where neither a launch nor a beginning of the feed is known, the month in which the look-back begins.
     */
    static LocalDate of(Context context, AbstractScopeFile file, String feed, String standard) {
        String site = file.site();
        Instant live = Launches.first(file);
        Instant known = context.coverage().begins(feed, site).orElse(Instant.MIN);
        Instant asked = context.firstAsked(standard, site);
        Instant from = Spans.later(known, asked.isAfter(context.asOf()) ? Instant.MIN : asked);
        LocalDate day = from.equals(Instant.MIN) ? null : firstWholeDay(context, site, from);
        if (live != null) {
            LocalDate first = context.date(site, live);
            return day == null || day.isBefore(first) ? first : day;
        }
        return day != null && !known.equals(Instant.MIN)
                ? day
                : later(day, context.date(site, Feeds.lookBack(context, site)).withDayOfMonth(1));
    }

    private static LocalDate firstWholeDay(Context context, @Nullable String site, Instant from) {
        LocalDate date = context.date(site, from);
        return context.startOf(date, site).isBefore(from) ? date.plusDays(1) : date;
    }

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other) ? day : other;
    }
}
