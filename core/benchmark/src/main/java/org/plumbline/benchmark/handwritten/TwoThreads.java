package org.plumbline.benchmark.handwritten;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The caller's thread and another one. Each step ends when both have done their part. */
final class TwoThreads implements AutoCloseable {
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    <T> List<T> both(Supplier<T> here, Supplier<T> there) {
        CompletableFuture<T> running = CompletableFuture.supplyAsync(there, other);
        T done = here.get();
        return List.of(done, running.join());
    }

    /** Each item is taken by whichever thread is free first. */
    <T> void each(List<T> items, Consumer<T> here, Consumer<T> there) {
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> take(items, next, there), other);
        take(items, next, here);
        running.join();
    }

    private static <T> void take(List<T> items, AtomicInteger next, Consumer<T> work) {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            work.accept(items.get(i));
        }
    }

    @Override
    public void close() {
        other.shutdown();
    }
}
