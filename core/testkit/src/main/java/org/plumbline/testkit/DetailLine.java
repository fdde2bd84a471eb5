package org.plumbline.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** What was seen against what is asked, in the keys of a scenario's line. */
final class DetailLine implements Detail.Visitor<Map<String, String>> {
    /** What a breach may say, whatever its kind of detail. */
    static final Set<String> KEYS = Set.of(
            "due",
            "what",
            "period",
            "asked",
            "times",
            "missing",
            "needed",
            "gaps",
            "seen",
            "limit",
            "measured-in",
            "element",
            "act",
            "by",
            "during",
            "test",
            "since");

    private static Map<String, String> of(@Nullable Object... keysAndValues) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                line.put(String.valueOf(keysAndValues[i]), Written.of(value));
            }
        }
        return line;
    }

    @Override
    public Map<String, String> late(Detail.Late late) {
        return of("done", late.done(), "from", late.from(), "what", late.what());
    }

    @Override
    public Map<String, String> missed(Detail.Missed missed) {
        String period = missed.from() + "/" + missed.to();
        return of("what", missed.what(), "period", period, "asked", missed.asked(), "times", missed.done());
    }

    @Override
    public Map<String, String> missing(Detail.Missing missing) {
        return of("missing", missing.missing(), "asked", missing.asked());
    }

    @Override
    public Map<String, String> uncovered(Detail.Uncovered uncovered) {
        return of("asked", uncovered.asked(), "needed", uncovered.needed(), "gaps", uncovered.gaps());
    }

    @Override
    public Map<String, String> outsideLimit(Detail.OutsideLimit outside) {
        Amount seen = outside.seen();
        Limit limit = outside.limit();
        String side = limit.side() == Limit.Side.AT_MOST ? "at most " : "at least ";
        return of(
                "seen",
                plain(seen.numerator()) + "/" + plain(seen.denominator()),
                "limit",
                side + plain(limit.value()),
                "measured-in",
                seen.measuredIn());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public Map<String, String> signal(Detail.Signal signal) {
        return of("test", signal.test(), "seen", plain(signal.seen()), "since", signal.since());
    }

    @Override
    public Map<String, String> differs(Detail.Differs differs) {
        return of("element", differs.element(), "asked", differs.asked(), "seen", differs.seen());
    }

    @Override
    public Map<String, String> prohibited(Detail.Prohibited prohibited) {
        Interval during = prohibited.during();
        return of("act", prohibited.act(), "by", prohibited.by(), "during", during);
    }

    @Override
    public Map<String, String> undecided(Detail.Undecided undecided) {
        return undecided.standards().isEmpty()
                ? of("evidence", undecided.evidence())
                : of("standard", undecided.standards());
    }
}
