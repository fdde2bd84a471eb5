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
     * The day on which it went live; null where a launch is on record and it has not. Without any launch, the first whole
     * day of the feed; where that is not known either, the month in which the look-back begins.
     */
    static @Nullable LocalDate of(Context context, AbstractScopeFile file, String feed, String standard) {
        String site = file.site();
        Instant live = Launches.first(file);
        if (live != null) {
            return notBefore(context, site, feed, standard, context.date(site, live));
        }
        if (!file.launches.isEmpty()) {
            return null;
        }
        boolean known =
                context.coverage().begins(feed, site).orElse(Instant.MIN).isAfter(Instant.MIN);
        return notBefore(
                context,
                site,
                feed,
                standard,
                known
                        ? LocalDate.MIN
                        : context.date(site, Feeds.lookBack(context, site)).withDayOfMonth(1));
    }

    /** A date, or the first whole day from which the feed speaks and the standard has a value, if that is later. */
    static LocalDate notBefore(Context context, @Nullable String site, String feed, String standard, LocalDate first) {
        Instant from = Spans.later(
                context.coverage().begins(feed, site).orElse(Instant.MIN), context.firstAsked(standard, site));
        if (from.equals(Instant.MIN)) {
            return first;
        }
        LocalDate date = context.date(site, from);
        LocalDate whole = context.startOf(date, site).isBefore(from) ? date.plusDays(1) : date;
        return whole.isAfter(first) ? whole : first;
    }
}
