package org.plumbline.testkit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.standard.Standard;
import org.plumbline.standard.Standard.Unit;

/** A value of a standard as it is written, one unit off. What cannot be less stays as it is. */
record Off(UnaryOperator<List<String>> change, String inWords) {
    private static final List<String> CADENCES = List.of("daily", "weekly", "monthly", "quarterly", "yearly");

    /** The ways in which a value of a standard can be off. */
    static List<Off> of(Standard standard) {
        Unit unit = standard.of().orElse(standard.unit());
        List<Off> offs = new ArrayList<>();
        if (unit == Unit.PARTS) {
            for (int i = 0; i < parts(standard); i++) {
                int number = i;
                offs.add(new Off(parts -> without(parts, number), "without its part " + (i + 1)));
            }
        } else if (unit == Unit.CHOICE) {
            for (int i = 1; i < standard.options().size(); i++) {
                int step = i;
                offs.add(new Off(chosen -> List.of(next(standard.options(), chosen.get(0), step)), "another choice"));
            }
        } else {
            offs.add(new Off(value -> List.of(more(unit, value.get(0), 1)), "one unit more"));
            offs.add(new Off(value -> List.of(more(unit, value.get(0), -1)), "one unit less"));
        }
        return offs;
    }

    /** Of those that it ships; where it ships none, scenarios give two or so. */
    private static int parts(Standard standard) {
        return standard.values().values().stream()
                .mapToInt(authority -> authority.value().split(",", -1).length)
                .max()
                .orElse(2);
    }

    /** Where there is but one part, another one takes its place. */
    private static List<String> without(List<String> parts, int number) {
        if (parts.size() == 1) {
            return number == 0 ? List.of("another") : parts;
        }
        List<String> rest = new ArrayList<>(parts);
        if (number < parts.size()) {
            rest.remove(number);
        }
        return rest;
    }

    private static String next(List<String> all, String one, int step) {
        int at = all.indexOf(one);
        return at < 0 ? one : all.get((at + step) % all.size());
    }

    /** The finest unit in which it can be written: a second, a day, a month, one, the last decimal, a per cent. */
    private static String more(Unit unit, String text, int step) {
        try {
            return switch (unit) {
                case ELAPSED_TIME -> elapsed(text, step);
                case DATES -> dates(text, step);
                case OPERATING_DAYS -> operatingDays(text, step);
                case SHARE -> new BigDecimal(text.replace("%", "").trim()).add(BigDecimal.valueOf(step)) + " %";
                case CADENCE -> cadence(text, step);
                default -> figure(text, step);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return text;
        }
    }

    private static String elapsed(String text, int seconds) {
        Duration changed = Duration.parse(text).plusSeconds(seconds);
        return changed.isNegative() ? text : changed.toString();
    }

    private static String dates(String text, int step) {
        Period period = Period.parse(text);
        boolean byDay = !period.equals(period.withDays(0));
        Period changed = byDay ? period.plusDays(step) : period.plusMonths(step).normalized();
        return changed.isZero() || changed.isNegative() ? text : changed.toString();
    }

    private static String operatingDays(String text, int step) {
        int days = Integer.parseInt(text.substring(0, text.indexOf(' '))) + step;
        return days < 1 ? text : days + " operating days";
    }

    private static String cadence(String text, int step) {
        if (text.startsWith("every ")) {
            return "every " + dates(text.substring(6), step);
        }
        int at = CADENCES.indexOf(text) + step;
        return at < 0 || at >= CADENCES.size() ? text : CADENCES.get(at);
    }

    private static String figure(String text, int step) {
        BigDecimal figure = new BigDecimal(text);
        BigDecimal changed = figure.add(figure.ulp().multiply(BigDecimal.valueOf(step)));
        return changed.signum() < 0 ? text : changed.toPlainString();
    }
}
