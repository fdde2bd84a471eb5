package org.plumbline.benchmark.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers in place of codes, of which more may turn up at any time. */
final class Codes {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int of(String code) {
        return numbers.computeIfAbsent(code, added -> next.getAndIncrement());
    }
}
