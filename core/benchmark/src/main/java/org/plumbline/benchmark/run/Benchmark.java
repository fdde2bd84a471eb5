package org.plumbline.benchmark.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Measures, prints as it goes, and writes the report. */
public final class Benchmark {
    private final Request request;
    private final PrintStream out;

    private Benchmark(Request request, PrintStream out) {
        this.request = request;
        this.out = out;
    }

    /**
     * Runs what is asked for.
     *
     * @param arguments {@code full} or {@code short}; then any parts, else all; {@code --into} and a document to write to:
     *     a full run of all parts writes to {@code docs/performance.md} without
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Benchmark(Request.of(arguments), out).run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        String machine = Machine.text();
        out.println(machine);
        Path folder = Files.createTempDirectory("plumbline-benchmark-");
        try {
            List<Section> sections = sections(folder);
            request.document().ifPresent(document -> {
                Report.write(document, machine, sections);
                out.println("\nwritten to " + document);
            });
        } finally {
            delete(folder);
        }
    }

    private List<Section> sections(Path folder) {
        String classPath = System.getProperty("java.class.path");
        Bench bench = new Bench(
                request.form(),
                new Trials(classPath, out),
                BuiltPack.in(folder, BuiltPack.EIGHT),
                folder,
                classPath,
                out);
        List<Section> sections = new ArrayList<>();
        for (Part part : request.parts()) {
            sections.add(section(part, bench));
        }
        return sections;
    }

    private Section section(Part part, Bench bench) {
        out.println("\n" + part.word() + " ...");
        String before = Machine.load();
        long begun = System.nanoTime();
        Section section = part.measure(bench);
        long minutes = TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - begun);
        section.foot("*" + LocalDate.now(ZoneOffset.UTC) + ", " + request.form().name() + " form, " + minutes
                + " min, load average " + before + " before and " + Machine.load() + " after.*");
        out.println("\n" + section.text());
        return section;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
