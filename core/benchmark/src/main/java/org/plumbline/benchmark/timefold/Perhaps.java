package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins with what there may not be: the last is null then. */
final class Perhaps {
    private Perhaps() {}

    static <A, B> BiConstraintStream<A, @Nullable B> join(
            UniConstraintStream<A> of,
            UniConstraintStream<B> with,
            Function<A, Object> key,
            Function<B, Object> other) {
        return of.join(with, equal(key, other)).concat(of.ifNotExists(with, equal(key, other)));
    }

    static <A, B, C> TriConstraintStream<A, B, @Nullable C> join(
            BiConstraintStream<A, B> of,
            UniConstraintStream<C> with,
            BiFunction<A, B, Object> key,
            Function<C, Object> other) {
        return of.join(with, equal(key, other)).concat(of.ifNotExists(with, equal(key, other)));
    }
}
