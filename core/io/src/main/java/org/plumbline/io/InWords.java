package org.plumbline.io;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.standard.TimeLimit;

/**
 * What was seen and what is asked, in one phrase: {@code 9.5 WTE to each supervisor WTE, at most 8}. Times are in a
 * zone, with their offset. Give it to {@link Detail#accept}. May be used for any number of findings of one site.
 */
public final class InWords implements Detail.Visitor<String> {
    private final Times times;

    /** Times are in UTC; a day by which something is due is the site's all the same, where UTC tells which it is. */
    public InWords() {
        this(ZoneOffset.UTC);
    }

    /**
     * Times as the site's clocks show them.
     *
     * @param zone the zone of the site
     */
    public InWords(ZoneId zone) {
        times = Times.in(zone);
    }

    @Override
    public String late(Detail.Late late) {
        if (late.limit() instanceof TimeLimit.OperatingDays operating) {
            return byDay(late, Counts.of(operating.days(), "operating day"));
        }
        return late.limit() instanceof TimeLimit.Dates dates
                ? byDay(late, Times.period(dates.period()))
                : late(late, (TimeLimit.Elapsed) late.limit());
    }

    private String byDay(Detail.Late late, String limit) {
        Instant done = late.done();
        String how = done == null ? "not done" : DueDay.since(late.due(), done, times) + " late";
        return late.what() + " " + how + ", due " + DueDay.inWords(late.due(), times) + "; asked within " + limit;
    }

    private String late(Detail.Late late, TimeLimit.Elapsed limit) {
        String how = late.by().map(by -> Times.length(by) + " late").orElse("not done");
        return late.what() + " " + how + "; asked within " + Times.elapsed(limit.duration()) + " of "
                + times.at(late.from());
    }

    @Override
    public String missed(Detail.Missed missed) {
        String done = missed.done() == 0 ? "not done" : "done " + Counts.times(missed.done());
        return missed.what() + " " + done + " " + Times.dates(missed.from(), missed.to()) + "; asked "
                + Counts.times(missed.asked());
    }

    @Override
    public String missing(Detail.Missing missing) {
        String parts = "missing " + Counts.list(missing.missing());
        return missing.asked().equals(missing.missing()) ? parts : parts + "; asked " + Counts.list(missing.asked());
    }

    @Override
    public String uncovered(Detail.Uncovered uncovered) {
        String without = "without " + uncovered.asked() + " "
                + uncovered.gaps().stream().map(times::during).collect(Collectors.joining(", "));
        return uncovered.gaps().equals(List.of(uncovered.needed()))
                ? without
                : without + "; needed " + times.during(uncovered.needed());
    }

    @Override
    public String outsideLimit(Detail.OutsideLimit outside) {
        return Amounts.against(outside.seen(), outside.limit());
    }

    @Override
    public String signal(Detail.Signal signal) {
        Measure.Key series = signal.measure();
        return signal.test() + " in " + series.rule() + " of " + series.scope() + " since " + signal.since() + ": "
                + Amounts.plain(signal.seen()) + " around " + Amounts.plain(signal.centre()) + ", limits "
                + Amounts.plain(signal.lower()) + " and " + Amounts.plain(signal.upper());
    }

    @Override
    public String differs(Detail.Differs differs) {
        return differs.element() + " is " + differs.seen() + "; asked " + differs.asked();
    }

    @Override
    public String prohibited(Detail.Prohibited prohibited) {
        Interval during = prohibited.during();
        return during == null ? prohibited.act() : prohibited.act() + "; not allowed " + times.during(during);
    }

    @Override
    public String undecided(Detail.Undecided undecided) {
        List<String> missing = new ArrayList<>();
        if (!undecided.evidence().isEmpty()) {
            missing.add("missing " + Counts.list(undecided.evidence()));
        }
        if (!undecided.standards().isEmpty()) {
            missing.add("no value for " + Counts.list(undecided.standards()));
        }
        return missing.isEmpty() ? "not judged" : "not judged, " + String.join("; ", missing);
    }
}
