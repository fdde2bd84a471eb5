package org.plumbline.benchmark.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of the same Java as this one.
 *
 * @param options of the virtual machine
 * @param classPath what it runs on
 */
record Child(List<String> options, String classPath) {
    private static final long FOREVER = TimeUnit.HOURS.toSeconds(12);

    /**
     * How it ended.
     *
     * @param nanos from start to end
     */
    record Ended(boolean inTime, int code, List<String> output, long nanos) {
        boolean well() {
            return inTime && code == 0;
        }

        String allOutput() {
            return String.join("\n", output);
        }
    }

    Child(String heap, String classPath, String... more) {
        this(options(heap, more), classPath);
    }

    /** All run with the same collector and a heap of a fixed size, so that no choice of the machine's counts. */
    private static List<String> options(String heap, String... more) {
        List<String> options = new ArrayList<>(List.of("-XX:+UseParallelGC", "-Xms" + heap, "-Xmx" + heap));
        options.addAll(List.of(more));
        return options;
    }

    Ended run(Class<?> main, List<String> arguments) {
        return run(main, arguments, FOREVER);
    }

    Ended run(Class<?> main, List<String> arguments, long seconds) {
        return run(main.getName(), arguments, seconds);
    }

    /** Runs a class that is not on this class path. */
    Ended run(String main, List<String> arguments) {
        return run(main, arguments, FOREVER);
    }

    /** Its output goes through a file, so that one that hangs can be given up. */
    private Ended run(String main, List<String> arguments, long seconds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("benchmark-", ".out");
            try {
                return run(
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()),
                        output,
                        seconds);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ended run(ProcessBuilder builder, Path output, long seconds) throws IOException {
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            boolean inTime = process.waitFor(seconds, TimeUnit.SECONDS);
            long nanos = System.nanoTime() - begun;
            int code = inTime ? process.exitValue() : -1;
            process.destroyForcibly().waitFor();
            return new Ended(inTime, code, Files.readAllLines(output, StandardCharsets.UTF_8), nanos);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a process was measured", e);
        }
    }
}
