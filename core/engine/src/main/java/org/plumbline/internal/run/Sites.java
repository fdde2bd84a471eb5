package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for each site, in the caller's thread or on several; the results come in the order of the sites. */
final class Sites {
    private Sites() {}

    static <S, R> List<R> each(Collection<S> sites, int threads, Function<S, R> work) {
        if (threads == 1 || sites.size() < 2) {
            return sites.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, sites.size()));
        try {
            List<Future<R>> running = new ArrayList<>();
            sites.forEach(site -> running.add(pool.submit(() -> work.apply(site))));
            List<R> results = new ArrayList<>();
            for (Future<R> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while assessing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
