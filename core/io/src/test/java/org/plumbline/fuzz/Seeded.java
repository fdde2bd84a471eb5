package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Runs a target in a test, without a fuzzer. */
public final class Seeded {
    private Seeded() {}

    /** Every seed, and so many inputs that are made of them. */
    public static void run(Target target, int inputs, long seed) {
        var limits = new Limits(target);
        target.seeds().forEach(text -> take(limits, text.getBytes(UTF_8)));
        var mutator = new Mutator(target, seed);
        for (int i = 0; i < inputs; i++) {
            take(limits, mutator.next());
        }
    }

    private static void take(Limits limits, byte[] input) {
        try {
            limits.take(input);
        } catch (RuntimeException | Error e) {
            String base64 = Base64.getEncoder().encodeToString(input);
            throw new AssertionError(e + "\nof " + base64 + "\n" + new String(input, ISO_8859_1), e);
        }
    }
}
