package org.plumbline.rules;

import java.util.HashMap;
import java.util.Map;

/** Ids that all have the same hash: no map of them has an order of its own, so that none can be leant on. */
final class Names {
    private static final int BITS = 12;

    private final Map<String, String> given = new HashMap<>();

    /** Always the same id for what is called the same. */
    String of(String readable) {
        return given.computeIfAbsent(readable, key -> code(given.size()));
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            code.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return code.toString();
    }
}
