package org.plumbline.internal.run;

import java.util.List;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Interval;
import org.plumbline.Outcome;
import org.plumbline.internal.judge.Spans;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** Whether a matter that is there already gets worse: a sixth case where five were too many. */
final class Worse {
    private Worse() {}

    static boolean than(Finding before, Finding now) {
        if (before.outcome() != Outcome.BREACH || now.outcome() != Outcome.BREACH) {
            return now.outcome() == Outcome.BREACH && before.outcome() != Outcome.BREACH;
        }
        if (before.detail() instanceof Detail.OutsideLimit was && now.detail() instanceof Detail.OutsideLimit is) {
            int order = compare(is.seen(), was.seen());
            return is.limit().side() == Limit.Side.AT_MOST ? order > 0 : order < 0;
        }
        if (before.detail() instanceof Detail.Missing was && now.detail() instanceof Detail.Missing is) {
            return !was.missing().containsAll(is.missing());
        }
        return before.detail() instanceof Detail.Uncovered was
                && now.detail() instanceof Detail.Uncovered is
                && !covers(was.gaps(), is.gaps());
    }

    /** Of two fractions, without dividing. */
    private static int compare(Amount one, Amount other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }

    private static boolean covers(List<Interval> some, List<Interval> others) {
        return others.stream()
                .allMatch(gap -> some.contains(gap)
                        || (!gap.from().equals(gap.to())
                                && Spans.gaps(gap, some).isEmpty()));
    }
}
