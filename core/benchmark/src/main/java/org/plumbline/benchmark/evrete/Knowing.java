package org.plumbline.benchmark.evrete;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.Type;
import org.plumbline.Interval;

/** Where the rules come from, and what several of them say. */
final class Knowing {
    /** How costly a condition is of which the others of its rule leave little to try. */
    static final double LAST = 10;

    private static final KnowledgeService SERVICE = KnowledgeService.builder(new Configuration())
            .withExecutor(new AtOnce())
            .build();

    private Knowing() {}

    static Knowledge named(String name) {
        return SERVICE.newKnowledge(name);
    }

    static <F> void key(Type<F> type, String field, Function<F, String> value) {
        type.declareField(field, String.class, value);
    }

    /** Whether two keys are the same; the first is never missing. */
    static boolean same(IntToValue values) {
        return values.apply(0).equals(values.apply(1));
    }

    /** Whether a time holds at an instant. */
    static boolean holds(IntToValue values) {
        Interval during = values.get(0);
        Instant at = values.get(1);
        return during.contains(at);
    }

    static boolean isTrue(IntToValue values) {
        return Boolean.TRUE.equals(values.apply(0));
    }

    /** Sessions are small: to hand their parts to other threads takes longer than to do them. */
    private static final class AtOnce extends AbstractExecutorService {
        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
