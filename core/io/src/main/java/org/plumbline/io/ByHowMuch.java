package org.plumbline.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.ValueChange;

/** How far apart two values of a standard are: {@code 14 days more}, {@code 5 % less}, {@code without reason}. */
final class ByHowMuch {
    private ByHowMuch() {}

    /** Empty where one of them is none, or where they cannot be subtracted. */
    static Optional<String> inWords(ValueChange change) {
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return Optional.empty();
        }
        String before = change.before().get().value();
        String after = change.after().get().value();
        try {
            return words(change.standard().unit(), before, after);
        } catch (DateTimeException | NumberFormatException e) {
            // written in another way than the usual one: both stand beside each other anyway
            return Optional.empty();
        }
    }

    private static Optional<String> words(Unit unit, String before, String after) {
        return switch (unit) {
            case ELAPSED_TIME -> Optional.of(elapsed(Duration.parse(after).minus(Duration.parse(before))));
            case DATES -> dates(Period.parse(before), Period.parse(after));
            case OPERATING_DAYS -> {
                int days = number(after).intValueExact() - number(before).intValueExact();
                yield Optional.of(Counts.of(Math.abs(days), "operating day") + side(days));
            }
            case COUNT, RATIO -> Optional.of(figure(before, after, ""));
            case SHARE -> Optional.of(figure(before, after, before.contains("%") && after.contains("%") ? " %" : ""));
            case PARTS -> Optional.of(parts(before, after));
            case CADENCE, CHOICE, TABLE -> Optional.empty();
        };
    }

    private static String elapsed(Duration by) {
        return Times.elapsed(by.abs()) + side(by.isNegative() ? -1 : 1);
    }

    /** Months and days are no sum of days: only like is subtracted from like. */
    private static Optional<String> dates(Period before, Period after) {
        Period by = after.minus(before).normalized();
        Period months = Period.ofMonths((int) by.toTotalMonths()).normalized();
        if (!months.isZero() && !by.equals(months)) {
            return Optional.empty();
        }
        boolean less = by.isNegative();
        return Optional.of(Times.period(less ? by.negated() : by) + side(less ? -1 : 1));
    }

    private static String figure(String before, String after, String unit) {
        BigDecimal by = number(after).subtract(number(before));
        return Amounts.plain(by.abs()) + unit + side(by.signum());
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replaceFirst("[ %a-z].*", "").strip());
    }

    private static String parts(String before, String after) {
        Set<String> gone = set(before);
        Set<String> come = set(after);
        gone.removeAll(set(after));
        come.removeAll(set(before));
        String without = gone.isEmpty() ? "" : "without " + Counts.list(gone);
        String with = come.isEmpty() ? "" : "with " + Counts.list(come);
        return without + (gone.isEmpty() || come.isEmpty() ? "" : ", ") + with;
    }

    private static Set<String> set(String written) {
        Set<String> parts = new TreeSet<>(
                Arrays.asList(written.replaceAll("^\\[|]$", "").strip().split("\\s*,\\s*")));
        parts.remove("");
        return parts;
    }

    private static String side(long by) {
        return by < 0 ? " less" : " more";
    }
}
