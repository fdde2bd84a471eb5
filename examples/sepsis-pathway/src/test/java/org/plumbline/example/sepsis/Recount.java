package org.plumbline.example.sepsis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The report, counted again straight from the log: with texts, numbers and maps, and nothing of Plumbline. */
final class Recount {
    private static final int HOUR = 3600;

    /** The seconds of the first event by case and activity. */
    private final Map<String, Map<String, Long>> cases = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, int[]> hours = new TreeMap<>();

    private Recount() {}

    static List<String> of(Path file) throws IOException {
        Recount recount = new Recount();
        recount.read(Files.readAllLines(file));
        recount.cases.values().forEach(events -> {
            recount.count(events, 0, "antibiotics", "IV Antibiotics", HOUR);
            recount.count(events, 1, "lactic-acid", "LacticAcid", 3 * HOUR);
        });
        return recount.lines();
    }

    private void read(List<String> lines) {
        List<String> header = Arrays.asList(lines.get(0).split(";", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            long second = Instant.parse(cells[header.indexOf("timestamp")]).getEpochSecond();
            cases.computeIfAbsent(cells[header.indexOf("case_id")], id -> new HashMap<>())
                    .merge(cells[header.indexOf("activity")], second, Math::min);
        }
    }

    private void count(Map<String, Long> events, int column, String name, String activity, int limit) {
        Long start = events.get("ER Sepsis Triage");
        Long done = events.get(activity);
        String state = start == null ? "unknown" : done == null ? "missing" : done - start > limit ? "late" : "met";
        counts.merge(name + " " + state, 1, Integer::sum);
        if (!state.equals("met")) {
            String hour = start == null ? "none" : String.format(Locale.ROOT, "%02d UTC", start / HOUR % 24);
            hours.computeIfAbsent(hour, key -> new int[2])[column]++;
        }
    }

    /** As the program prints it, but for the width of columns. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("triage antibiotics lactic-acid together"));
        hours.forEach((hour, n) -> lines.add(hour + " " + n[0] + " " + n[1] + " " + (n[0] + n[1])));
        lines.add("");
        for (String name : List.of("antibiotics", "lactic-acid")) {
            StringBuilder line = new StringBuilder(name);
            for (String state : List.of("met", "late", "missing", "unknown")) {
                line.append(' ').append(state).append('=').append(counts.getOrDefault(name + " " + state, 0));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
