package org.plumbline.benchmark.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes what was measured into a document, between two markers. Sections that were not measured this time stay, if they
 * were measured on the same machine and with the same versions.
 */
final class Report {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private static final String MACHINE = Section.HEADING + "Machine";
    private static final Pattern HEADINGS = Pattern.compile("(?m)^(?=" + Section.HEADING + ")");
    private static final String GAP = "\n\n";

    private Report() {}

    /** Creates the document, with an introduction, where it is absent. */
    static void write(Path document, String machine, Collection<Section> sections) {
        try {
            String text =
                    Files.exists(document) ? Files.readString(document) : Introduction.TEXT + BEGIN + "\n" + END + "\n";
            Files.writeString(document, replaced(text, machine, sections));
        } catch (IOException e) {
            throw new UncheckedIOException(document + " cannot be written", e);
        }
    }

    static String replaced(String document, String machine, Collection<Section> sections) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("the document has no lines " + BEGIN + " and " + END);
        }
        int inside = begin + BEGIN.length();
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, String> before = byHeading(document.substring(inside, end));
        String here = MACHINE + GAP + machine;
        if (here.equals(before.get(MACHINE))) {
            all.putAll(before);
        }
        all.put(MACHINE, here);
        sections.forEach(section -> all.put(heading(section.text()), section.text()));
        return document.substring(0, inside) + GAP + String.join(GAP, inOrder(all)) + GAP + document.substring(end);
    }

    private static Map<String, String> byHeading(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        HEADINGS.splitAsStream(text)
                .filter(section -> section.startsWith(Section.HEADING))
                .forEach(section -> sections.put(heading(section), section.strip()));
        return sections;
    }

    private static String heading(String section) {
        return section.lines().findFirst().orElse("");
    }

    /** As the parts come, whichever was measured first; the machine before them. */
    private static List<String> inOrder(Map<String, String> sections) {
        List<String> headings = Arrays.stream(Part.values())
                .map(part -> Section.HEADING + part.title())
                .toList();
        return sections.entrySet().stream()
                .sorted(Comparator.comparingInt(section -> headings.indexOf(section.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
