package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;

/** Shows what a file was taken to say. */
final class Recorder implements Facts.Builder {
    final List<Fact> kept = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Facts.Builder add(Fact fact) {
        kept.add(fact);
        return this;
    }

    @Override
    public Facts.Builder add(Fact fact, String where) {
        places.add(where);
        return add(fact);
    }

    @Override
    public Facts.Builder leaveOut(LeftOut row) {
        leftOut.add(row);
        problems.addAll(row.problems());
        return this;
    }

    @Override
    public Facts.Builder report(Problem problem) {
        problems.add(problem);
        return this;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Facts lenient() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Facts strict() {
        throw new UnsupportedOperationException();
    }
}
