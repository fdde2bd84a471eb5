package org.plumbline.internal.standard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.standard.Standard.Unit;

/** Reads values as they are written, unit by unit. */
final class Parsing {
    private static final Pattern OPERATING_DAYS = Pattern.compile("([1-9][0-9]{0,3}) operating days?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    /** How many digits a number has before or behind its point: with an exponent, it could fill the memory. */
    private static final int MOST_DIGITS = 40;
    /** What is added to a time has to stay within what a clock can show. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private static final String ROLLING = "every ";
    private static final Map<String, Period> BY_CALENDAR = Map.of(
            "daily", Period.ofDays(1),
            "weekly", Period.ofDays(7),
            "monthly", Period.ofMonths(1),
            "quarterly", Period.ofMonths(3),
            "yearly", Period.ofYears(1));

    private Parsing() {}

    static Optional<Value> value(Unit unit, List<String> written) {
        if (unit == Unit.PARTS) {
            TreeSet<String> parts = new TreeSet<>();
            written.forEach(part -> parts.add(part.trim()));
            return parts.isEmpty() || parts.contains("") ? Optional.empty() : Optional.of(new Value.Parts(parts));
        }
        return written.size() == 1 ? value(unit, written.get(0).trim()) : Optional.empty();
    }

    private static Optional<Value> value(Unit unit, String text) {
        try {
            return switch (unit) {
                case ELAPSED_TIME ->
                    Optional.of(Duration.parse(text))
                            .filter(d -> !d.isNegative() && d.compareTo(LONGEST) <= 0)
                            .map(Value.Elapsed::new);
                case DATES -> period(text).map(Value.Dates::new);
                case OPERATING_DAYS -> operatingDays(text);
                case COUNT ->
                    Optional.of(text)
                            .filter(t -> COUNT.matcher(t).matches())
                            .map(BigDecimal::new)
                            .map(Value.Figure::new);
                case RATIO -> figure(text).map(Value.Figure::new);
                case SHARE -> share(text);
                case CADENCE -> cadence(text);
                case CHOICE -> Optional.of(new Value.Choice(text));
                case PARTS, TABLE -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String text) {
        return Optional.of(Period.parse(text)).filter(p -> !p.isNegative() && !p.isZero() && isShort(p));
    }

    private static boolean isShort(Period period) {
        return !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(LONGEST.toDays(), ChronoUnit.DAYS));
    }

    private static Optional<BigDecimal> figure(String text) {
        return Optional.of(text)
                .filter(t -> t.length() <= MOST_DIGITS)
                .map(BigDecimal::new)
                .filter(n -> n.signum() >= 0 && n.scale() >= -MOST_DIGITS && n.scale() <= MOST_DIGITS);
    }

    /** The unit stands in the value, so that nobody takes it for dates. */
    private static Optional<Value> operatingDays(String text) {
        Matcher matcher = OPERATING_DAYS.matcher(text);
        return matcher.matches()
                ? Optional.of(new Value.OperatingDays(Integer.parseInt(matcher.group(1)), ""))
                : Optional.empty();
    }

    private static Optional<Value> cadence(String text) {
        return text.startsWith(ROLLING)
                ? period(text.substring(ROLLING.length())).map(period -> new Value.Cadence(period, false))
                : Optional.ofNullable(BY_CALENDAR.get(text)).map(period -> new Value.Cadence(period, true));
    }

    private static Optional<Value> share(String text) {
        if (!text.endsWith("%")) {
            return Optional.empty();
        }
        return figure(text.substring(0, text.length() - 1).trim())
                .map(share -> share.movePointLeft(2))
                .filter(share -> share.compareTo(BigDecimal.ONE) <= 0)
                .map(Value.Figure::new);
    }
}
