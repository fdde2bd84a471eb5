package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page whose blocks of output are made by the command line. {@code <!-- output: OPTIONS -->} stands before a block; with
 * {@code :: START} it holds only the section whose heading begins so.
 */
final class PrintedBlocks {
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- output: (.*?)(?: :: (.*?))? -->\\n```\\n)(.*?)(```\\n)", Pattern.DOTALL);
    private static final Pattern UNDERLINE = Pattern.compile("={4,}|-{4,}");

    private PrintedBlocks() {}

    static String renewed(String page, Function<List<String>, String> report) {
        return BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(block.group(1)
                        + section(report.apply(List.of(block.group(2).split(" "))), block.group(3))
                        + block.group(5)));
    }

    static long count(String page) {
        return BLOCK.matcher(page).results().count();
    }

    private static String section(String report, @Nullable String start) {
        if (start == null) {
            return report;
        }
        List<String> lines = report.lines().toList();
        List<String> section = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean heading =
                    i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1)).matches();
            if (heading && !section.isEmpty()) {
                break;
            }
            if (!section.isEmpty() || (heading && lines.get(i).startsWith(start))) {
                section.add(lines.get(i));
            }
        }
        if (section.isEmpty()) {
            throw new AssertionError("no heading of the report begins with `" + start + "`");
        }
        return String.join("\n", section).strip() + "\n";
    }
}
