package org.plumbline.rules.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.Launch;

/** Days, weeks, months in each of which something is asked of a site, from its first day on until the one that runs. */
public final class Rounds {
    /** A round: from its first date on, without the last; {@code value} asks for it. */
    public record Round(LocalDate from, LocalDate to, Value value) {}

    private Rounds() {}

    /** Those of a site, in which the cadence in force at the start of each decides. */
    public static List<Round> of(Known known, String site, String cadence, String feed) {
        Optional<LocalDate> firstDay = firstDay(known, site, feed);
        List<Round> rounds = new ArrayList<>();
        if (firstDay.isEmpty()) {
            return rounds;
        }
        LocalDate first = firstDay.get();
        LocalDate today = known.places().date(site, known.asOf());
        LocalDate date = first;
        while (!date.isAfter(today)) {
            Value value = known.standards().on(cadence, site, date).orElseThrow();
            LocalDate from = start(value.text(), date, first);
            LocalDate to = next(value.text(), from);
            boolean begins = from.equals(date);
            if (begins) {
                rounds.add(new Round(from, to, value));
            }
            date = begins ? to : date.plusDays(1); // what began before it was asked for is not judged
        }
        return rounds;
    }

    /** The round of a cadence in which a date lies: its first date. */
    private static LocalDate start(String cadence, LocalDate date, LocalDate first) {
        return switch (cadence) {
            case "daily" -> date;
            case "weekly" -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "monthly" -> date.withDayOfMonth(1);
            case "quarterly" -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
            default -> every(cadence, date, first);
        };
    }

    private static LocalDate every(String cadence, LocalDate date, LocalDate first) {
        LocalDate from = first;
        while (!from.plus(period(cadence)).isAfter(date)) {
            from = from.plus(period(cadence));
        }
        return from;
    }

    private static Period period(String cadence) {
        return Period.parse(cadence.substring("every ".length()));
    }

    private static LocalDate next(String cadence, LocalDate from) {
        return switch (cadence) {
            case "daily" -> from.plusDays(1);
            case "weekly" -> from.plusWeeks(1);
            case "monthly" -> from.plusMonths(1);
            case "quarterly" -> from.plusMonths(3);
            default -> from.plus(period(cadence));
        };
    }

    /** The first day of which it is there from the beginning. */
    private static LocalDate wholeDay(Known known, String site, Instant begin) {
        LocalDate day = known.places().date(site, begin);
        return known.places().start(site, day).isBefore(begin) ? day.plusDays(1) : day;
    }

    /** When it went live or the feed began, if that is later; without a launch when the feed began, else the month of the look-back. */
    public static Optional<LocalDate> firstDay(Known known, String site, String feed) {
        List<Launch> launches = known.all(Launch.class, launch -> site.equals(launch.site()));
        @Nullable
        LocalDate begins = known.feeds()
                .begins(feed, site)
                .filter(begin -> !begin.equals(Instant.MIN))
                .map(begin -> wholeDay(known, site, begin))
                .orElse(null);
        if (launches.isEmpty()) {
            LocalDate lookBack =
                    known.places().date(site, known.feeds().lookBack(site)).withDayOfMonth(1);
            return Optional.of(Objects.requireNonNullElse(begins, lookBack));
        }
        Optional<LocalDate> live = launches.stream()
                .map(Launch::liveAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(at -> known.places().date(site, at));
        return live.map(day -> begins != null && begins.isAfter(day) ? begins : day);
    }
}
