package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Runs a target without a fuzzer. */
public final class Seeded {
    private Seeded() {}

    /** Arguments: the target's class, the folder of a corpus to start from, how many inputs, and the seed. */
    public static void main(String[] arguments) throws Exception {
        Target target = Fuzzed.target(arguments[0]);
        long inputs = Long.parseLong(arguments[2]);
        var mutator = new Mutator(target, corpus(Path.of(arguments[1])), Long.parseLong(arguments[3]));
        System.out.println(run(target, mutator, inputs).inWords());
    }

    /** In the order of the names, which is the same everywhere. */
    private static List<byte[]> corpus(Path folder) throws IOException {
        var corpus = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
        return corpus;
    }

    /** Every seed, and so many inputs that are made of them. */
    public static void run(Target target, int inputs, long seed) {
        target.seeds().forEach(text -> take(new Limits(target), text.getBytes(UTF_8)));
        run(target, new Mutator(target, List.of(), seed), inputs);
    }

    private static Limits run(Target target, Mutator mutator, long inputs) {
        var limits = new Limits(target);
        for (long i = 0; i < inputs; i++) {
            take(limits, mutator.next());
        }
        return limits;
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
