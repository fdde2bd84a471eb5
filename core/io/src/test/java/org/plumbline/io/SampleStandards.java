package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.standard.Standard.Element;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;

/** A standard of each unit, made up, as a pack declares it and as somebody gives it values. */
final class SampleStandards {
    private static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "elapsed-time", "PT24H",
            "dates", "P28D",
            "operating-days", "3 operating days",
            "count", "2",
            "ratio", "1.5",
            "share", "80%",
            "cadence", "weekly",
            "choice", "received",
            "parts", "[received, sent]",
            "table", "{ high: PT24H, low: PT48H }"));

    private static final Map<String, String> MORE = Map.of(
            "elapsed-time", "  bounds: { least: PT1H, most: PT720H }\n",
            "operating-days", "  calendar: duty-lead\n",
            "cadence", "  calendar: duty-lead\n",
            "choice", "  options: [received, sent]\n",
            "parts", "  options: [received, sent, closed]\n",
            "table", "  of: elapsed-time\n  keyed-by: the tier\n  options: [high, low]\n",
            "ratio", "  published:\n    - { value: 2.5, source: \"a guideline\" }\n");

    private SampleStandards() {}

    static List<String> each() {
        return VALUES.keySet().stream().map(SampleStandards::declaration).toList();
    }

    private static String declaration(String unit) {
        String stricter = switch (unit) {
            case "choice" -> "neither";
            case "parts" -> "more-parts";
            default -> "lower";
        };
        return name(unit) + ":\n  title: \"One, in " + unit + "\"\n  unit: " + unit + "\n  element: core\n  stricter: "
                + stricter + "\n" + MORE.getOrDefault(unit, "") + dated(unit);
    }

    private static String name(String unit) {
        return "sample.in-" + unit;
    }

    private static String dated(String unit) {
        String value = "{ value: " + VALUES.get(unit) + ", source: \"the handbook\" }\n";
        return "  values:\n    always: " + value + "    2026-01-01: " + value;
    }

    static List<String> values() {
        List<String> values = new ArrayList<>();
        for (String unit : VALUES.keySet()) {
            String scope = values.size() % 2 == 0 ? "" : "scope: { site: north }\n";
            values.add("# a comment\n" + scope + name(unit) + ":\n  2026-02-01: { value: " + VALUES.get(unit)
                    + ", source: 'the policy, 3.1' }\n");
        }
        return values;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>(Yamls.WORDS);
        words.addAll(List.of("title:", "unit:", "of:", "keyed-by:", "calendar:", "element:", "stricter:", "options:"));
        words.addAll(List.of(
                "bounds:", "least:", "most:", "values:", "published:", "value:", "source:", "scope:", "partner:"));
        VALUES.forEach((unit, value) -> words.addAll(List.of(unit, value, name(unit))));
        add(words, Unit.values());
        add(words, Element.values());
        add(words, Stricter.values());
        return words;
    }

    private static void add(List<String> words, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }
}
