package org.plumbline.example.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the facts of the network as they had arrived on each of three mornings, and the manifest of what is planted. */
public final class DischargeNetwork {
    private DischargeNetwork() {}

    /**
     * Writes {@code 2026-04-02}, {@code 2026-05-09} and {@code 2026-06-02}, a folder of facts each, and
     * {@code manifest.csv}.
     *
     * @param args the folder to write into
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the folder to write into");
        }
        write(Path.of(args[0]));
    }

    static List<Expected> write(Path folder) throws IOException {
        Network network = Network.planted();
        List<Records.Row> rows = Arrivals.of(network.records.rows());
        for (Instant morning : Calendar.MORNINGS) {
            FactFiles.write(folder.resolve(morning.toString().substring(0, 10)), rows, morning);
        }
        List<String> lines = new ArrayList<>(List.of("rule,subject,outcome,due,from,until,planted"));
        for (Expected line : network.manifest.lines()) {
            lines.add(String.join(
                    ",",
                    line.rule(),
                    line.subject(),
                    line.outcome(),
                    Objects.toString(line.due(), ""),
                    line.from().toString(),
                    Objects.toString(line.until(), ""),
                    '"' + line.planted() + '"'));
        }
        Files.write(folder.resolve("manifest.csv"), lines);
        return network.manifest.lines();
    }
}
