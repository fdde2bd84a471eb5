package org.plumbline.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** A page in the making. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /** Lines that belong together, and an empty one before them. */
    Markdown paragraph(String lines) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(lines).append('\n');
        return this;
    }

    Markdown list(List<String> items) {
        return paragraph(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** The first row is the head. */
    Markdown table(List<List<String>> rows) {
        String rule = "|" + "---|".repeat(rows.get(0).size());
        String body = rows.stream().skip(1).map(Markdown::row).collect(Collectors.joining("\n"));
        return paragraph(row(rows.get(0)) + "\n" + rule + "\n" + body);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    Markdown code(String language, String lines) {
        return paragraph("```" + language + "\n" + lines + "\n```");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
