package org.plumbline.benchmark.timefold;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import org.plumbline.benchmark.common.Judgement;

/** What a match of a constraint has led to. Each is another one, so that nobody compares them by all that they hold. */
final class Judged implements ConstraintJustification {
    private final Judgement judgement;

    Judged(Judgement judgement) {
        this.judgement = judgement;
    }

    Judgement judgement() {
        return judgement;
    }
}
