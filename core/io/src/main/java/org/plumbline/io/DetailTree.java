package org.plumbline.io;

import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.standard.TimeLimit;

/** A detail with its kind and its values, named as in Java. */
final class DetailTree implements Detail.Visitor<Tree> {
    private static Tree kind(String kind) {
        return new Tree().put("kind", kind);
    }

    @Override
    public Tree late(Detail.Late late) {
        return kind("late")
                .put("what", late.what())
                .put("from", late.from())
                .put("due", late.due())
                .put("done", late.done())
                .put("limit", limit(late.limit()));
    }

    /** The name says which clock; the value is ISO 8601, or a number of operating days with their calendar. */
    private static Tree limit(TimeLimit limit) {
        if (limit instanceof TimeLimit.OperatingDays operating) {
            return new Tree().put("operatingDays", operating.days()).put("calendar", operating.calendar());
        }
        return limit instanceof TimeLimit.Dates dates
                ? new Tree().put("dates", dates.period())
                : new Tree().put("elapsed", ((TimeLimit.Elapsed) limit).duration());
    }

    @Override
    public Tree missed(Detail.Missed missed) {
        return kind("missed")
                .put("what", missed.what())
                .put("from", missed.from())
                .put("to", missed.to())
                .put("asked", missed.asked())
                .put("done", missed.done());
    }

    @Override
    public Tree missing(Detail.Missing missing) {
        return kind("missing").put("asked", missing.asked()).put("missing", missing.missing());
    }

    @Override
    public Tree uncovered(Detail.Uncovered uncovered) {
        return kind("uncovered")
                .put("asked", uncovered.asked())
                .put("needed", interval(uncovered.needed()))
                .put("gaps", uncovered.gaps().stream().map(DetailTree::interval).toList());
    }

    private static Tree interval(Interval interval) {
        return new Tree().put("from", interval.from()).put("to", interval.to());
    }

    @Override
    public Tree outsideLimit(Detail.OutsideLimit outside) {
        Tree seen = new Tree()
                .put("numerator", outside.seen().numerator())
                .put("denominator", outside.seen().denominator())
                .put("measuredIn", outside.seen().measuredIn());
        Tree limit = new Tree()
                .put("value", outside.limit().value())
                .put("side", outside.limit().side());
        return kind("outside-limit").put("seen", seen).put("limit", limit);
    }

    @Override
    public Tree signal(Detail.Signal signal) {
        return kind("signal")
                .put("measure", Trees.key(signal.measure()))
                .put("test", signal.test())
                .put("seen", signal.seen())
                .put("centre", signal.centre())
                .put("lower", signal.lower())
                .put("upper", signal.upper())
                .put("since", signal.since());
    }

    @Override
    public Tree differs(Detail.Differs differs) {
        return kind("differs")
                .put("element", differs.element())
                .put("asked", differs.asked())
                .put("seen", differs.seen());
    }

    @Override
    public Tree prohibited(Detail.Prohibited prohibited) {
        Interval during = prohibited.during();
        return kind("prohibited")
                .put("act", prohibited.act())
                .put("by", prohibited.by().stream().map(Trees::fact).toList())
                .put("during", during == null ? null : interval(during));
    }

    @Override
    public Tree undecided(Detail.Undecided undecided) {
        return kind("undecided").put("evidence", undecided.evidence()).put("standards", undecided.standards());
    }
}
