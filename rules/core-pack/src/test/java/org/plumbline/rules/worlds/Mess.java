package org.plumbline.rules.worlds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What becomes of rows on their way: fields get lost, rows come twice, are corrected, taken back, or do not come at all. */
final class Mess {
    private final Random random;

    private Mess(Random random) {
        this.random = random;
    }

    /** In another order, too. */
    static List<WorldRow> of(List<WorldRow> rows, Random random) {
        Mess mess = new Mess(random);
        List<WorldRow> all = new ArrayList<>();
        Map<String, Long> versions =
                rows.stream().collect(Collectors.groupingBy(Mess::name, TreeMap::new, Collectors.counting()));
        for (WorldRow row : rows) {
            // what has several versions already would contradict itself if two of them were changed
            all.addAll(versions.getOrDefault(name(row), 0L) > 1 ? List.of(row) : mess.of(row));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static String name(WorldRow row) {
        return row.type() + " " + row.fields().get("id");
    }

    private List<WorldRow> of(WorldRow row) {
        return switch (random.nextInt(150)) {
            case 0, 1, 2 -> facts(row.without(anyField(row)));
            case 3, 4 -> List.of(row, row);
            case 5 -> List.of(row, row.with("withdrawn", true).with("recordedAt", "2020-02-01T00:00:00Z"));
            case 6, 7 -> corrected(row);
            case 8 -> row.type().equals("site") ? List.of(row) : List.of();
            default -> List.of(row);
        };
    }

    private static List<WorldRow> facts(WorldRow row) {
        return row.isFact() && !row.type().equals("site") ? List.of(row) : List.of();
    }

    private String anyField(WorldRow row) {
        List<String> fields = new ArrayList<>(row.fields().keySet());
        fields.removeAll(List.of("id", "recordedAt", "type"));
        return fields.isEmpty() ? "id" : fields.get(random.nextInt(fields.size()));
    }

    /** An earlier version said another time. */
    private List<WorldRow> corrected(WorldRow row) {
        String field = anyField(row);
        if (row.fields().get(field) instanceof String text && text.endsWith("Z")) {
            String earlier = Instant.parse(text)
                    .plusSeconds(random.nextBoolean() ? 3600 : 1)
                    .toString();
            WorldRow first = row.with(field, earlier);
            if (first.isFact()) {
                return List.of(row.with("recordedAt", "2020-02-01T00:00:00Z"), first);
            }
        }
        return List.of(row);
    }
}
