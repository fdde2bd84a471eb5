package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Measure;

/**
 * What was seen and what is asked, in one phrase: {@code 9.5 WTE to each supervisor WTE, at most 8}. Times are in UTC.
 * Give it to {@link Detail#accept}.
 */
public final class InWords implements Detail.Visitor<String> {
    /** Made without settings; one may be used for any number of findings. */
    public InWords() {}

    @Override
    public String late(Detail.Late late) {
        String asked = Times.within(late.limit(), late.from());
        return late.by()
                .map(by -> late.what() + " " + Times.length(by) + " late; asked " + asked)
                .orElseGet(() -> late.what() + " not done; asked " + asked);
    }

    @Override
    public String missed(Detail.Missed missed) {
        return missed.what() + " done " + Counts.of(missed.done(), "time") + " "
                + Times.dates(missed.from(), missed.to()) + "; asked " + missed.asked();
    }

    @Override
    public String missing(Detail.Missing missing) {
        String parts = "missing " + Counts.list(missing.missing());
        return missing.asked().equals(missing.missing()) ? parts : parts + "; asked " + Counts.list(missing.asked());
    }

    @Override
    public String uncovered(Detail.Uncovered uncovered) {
        String without = "without " + uncovered.asked() + " "
                + uncovered.gaps().stream().map(Times::during).collect(Collectors.joining(", "));
        return uncovered.gaps().equals(List.of(uncovered.needed()))
                ? without
                : without + "; needed " + Times.during(uncovered.needed());
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
        return during == null ? prohibited.act() : prohibited.act() + "; not allowed " + Times.during(during);
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
