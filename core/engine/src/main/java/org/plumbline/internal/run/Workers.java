package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.dossier.Threads;

/** The caller's thread, or several that live as long as one assessment. */
public final class Workers implements Threads, AutoCloseable {
    /** The caller's thread. */
    public static final Workers NONE = new Workers(1);

    private final @Nullable ExecutorService pool;

    Workers(int number) {
        pool = number == 1 ? null : Executors.newFixedThreadPool(number);
    }

    @Override
    public <T, R> List<R> each(List<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>(things.size());
        if (pool == null || things.size() < 2) {
            for (T thing : things) {
                results.add(work.apply(thing));
            }
            return results;
        }
        List<Future<R>> running = new ArrayList<>(things.size());
        for (T thing : things) {
            running.add(pool.submit(() -> work.apply(thing)));
        }
        try {
            for (Future<R> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while assessing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
