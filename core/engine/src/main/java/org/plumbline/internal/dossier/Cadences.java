package org.plumbline.internal.dossier;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Round;

/** The whole periods of a cadence, one after the other, each as the standard asked when it began. */
final class Cadences {
    /** Where the standard has no value, so that each month says so once. */
    private static final Value.Cadence UNSET = new Value.Cadence(Period.ofMonths(1), true);

    private static final int DAYS_OF_A_WEEK = 7;

    private Cadences() {}

    /**
     * The periods that begin between two dates, both included.
     *
     * @param what what is due in each, in words
     */
    static List<Round> rounds(
            Context context, @Nullable String site, String standard, String what, LocalDate first, LocalDate last) {
        List<Round> rounds = new ArrayList<>();
        LocalDate base = first;
        LocalDate from = first;
        Value.Cadence running = null;
        int n = 0;
        while (true) {
            Value.Cadence cadence = at(context, site, standard, from);
            if (from.isAfter(last)) {
                return rounds;
            }
            if (!cadence.equals(running)) {
                if (cadence.ofCalendar() && aligned(from, cadence.period()).isAfter(from)) {
                    from = from.plusDays(1); // until one begins, another cadence may come into force
                    running = null; // what ran before does not run on, should it come back
                    continue;
                }
                running = cadence;
                base = from;
                n = 0;
            }
            n++;
            LocalDate to = base.plus(cadence.period().multipliedBy(n)); // added to the first date: nothing drifts
            rounds.add(round(context, site, standard, what, from, to));
            from = to;
        }
    }

    private static Value.Cadence at(Context context, @Nullable String site, String standard, LocalDate date) {
        Instant start = context.startOf(date, site);
        return Objects.requireNonNullElse(context.value(Value.Cadence.class, standard, site, start), UNSET);
    }

    private static Round round(
            Context context, @Nullable String site, String standard, String what, LocalDate from, LocalDate to) {
        Interval during = new Interval(context.startOf(from, site), context.startOf(to, site));
        Anchor anchor = new Anchor("from " + from, site, during.from(), "", null);
        return new Round(anchor, what, what, from, to, during, standard, List.of());
    }

    /** The first day of a period, on the date or, in the calendar, after it. */
    static LocalDate first(LocalDate date, Value.Cadence cadence) {
        return cadence.ofCalendar() ? aligned(date, cadence.period()) : date;
    }

    private static LocalDate aligned(LocalDate date, Period period) {
        if (period.equals(Period.ofDays(DAYS_OF_A_WEEK))) {
            return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        long months = period.toTotalMonths();
        if (months == 0) {
            return date;
        }
        long index = date.getYear() * 12L + date.getMonthValue() - 1;
        LocalDate start = LocalDate.of(0, 1, 1).plusMonths(Math.floorDiv(index, months) * months);
        return start.isBefore(date) ? start.plusMonths(months) : start;
    }
}
