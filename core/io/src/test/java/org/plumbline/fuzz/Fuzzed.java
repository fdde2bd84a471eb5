package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What Jazzer calls. Its one argument is the class of a {@link Target}. */
public final class Fuzzed {
    private static Limits limits = new Limits(new Nothing());

    private Fuzzed() {}

    public static void fuzzerInitialize(String[] arguments) throws ReflectiveOperationException {
        Target target = target(arguments[0]);
        warmUp(target);
        limits = new Limits(target);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(limits.inWords())));
    }

    /** So that no input is blamed for the classes that it is the first to need. */
    private static void warmUp(Target target) {
        target.seeds().forEach(seed -> target.take(seed.getBytes(UTF_8)));
        var mutator = new Mutator(target, List.of(), 0);
        for (int i = 0; i < 300; i++) {
            target.take(mutator.next());
        }
    }

    static Target target(String name) throws ReflectiveOperationException {
        return Class.forName(name).asSubclass(Target.class).getConstructor().newInstance();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        limits.take(input);
    }
}
