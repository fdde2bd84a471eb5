package org.plumbline.example.sepsis;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.Assessment;
import org.plumbline.FactsException;
import org.plumbline.Plumbline;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** Judges a hospital's event log by the hospital's own two time standards. */
public final class SepsisPathway {
    private SepsisPathway() {}

    /**
     * Prints what the pack finds in an event log.
     *
     * @param args the log, a file of comma-separated values with semicolons
     * @throws IOException if the log, or what ships with the example, cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println("one event log is needed\n  Maybe java -jar sepsis-pathway.jar sepsis.csv");
            System.exit(2);
        }
        try {
            System.out.print(Report.of(assess(plumbline(), EventLog.read(Path.of(args[0])))));
        } catch (FactsException e) {
            e.problems().forEach(System.err::println);
            System.exit(2);
        }
    }

    static Assessment assess(Plumbline plumbline, EventLog log) {
        Assessment assessment = plumbline.assess(log.facts(), log.asOf());
        if (!assessment.failures().isEmpty()) {
            throw new IllegalStateException("the pack was stopped: " + assessment.failures());
        }
        return assessment;
    }

    /** The pack is a folder in the program's jar; where the program runs from classes, a folder beside them. */
    static Plumbline plumbline() throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            return plumbline(program);
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return plumbline(jar.getPath("/"));
        }
    }

    private static Plumbline plumbline(Path folder) {
        return Plumbline.builder(CorePack.load())
                .localPack(Pack.read(folder.resolve("sepsis-pack")))
                .standards(StandardValues.read(folder.resolve("whole-log.yaml")))
                .build();
    }

    private static Path program() throws IOException {
        try {
            return Path.of(SepsisPathway.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
