package org.plumbline.io;

import java.util.List;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;

/** Hands what a file gives to two builders, of which one may be taken leniently and one strictly. */
final class Both implements Facts.Builder {
    private final Facts.Builder one;
    private final Facts.Builder other;

    Both(Facts.Builder one, Facts.Builder other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public Facts.Builder add(Fact fact) {
        one.add(fact);
        other.add(fact);
        return this;
    }

    @Override
    public Facts.Builder add(Fact fact, String where) {
        one.add(fact, where);
        other.add(fact, where);
        return this;
    }

    @Override
    public Facts.Builder leaveOut(LeftOut row) {
        one.leaveOut(row);
        other.leaveOut(row);
        return this;
    }

    @Override
    public Facts.Builder report(Problem problem) {
        one.report(problem);
        other.report(problem);
        return this;
    }

    @Override
    public List<Problem> problems() {
        return one.problems();
    }

    @Override
    public Facts lenient() {
        return one.lenient();
    }

    @Override
    public Facts strict() {
        return other.strict();
    }
}
