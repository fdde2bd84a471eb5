package org.plumbline.rules.worlds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down how often each outcome of each rule came up. */
final class AgreementPage {
    private static final Path PAGE = Path.of("../../docs/assurance/agreement.md");
    private static final long ENOUGH = 1_000;
    private static final List<String> OUTCOMES = List.of(
            "met",
            "late",
            "overdue",
            "otherwise breached",
            "unknown",
            "not configured",
            "not applicable",
            "not yet due");

    private AgreementPage() {}

    static void write(Agreement agreement, long first) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Rules and reference, case by case\n\n")
                .append(String.format(
                        java.util.Locale.ROOT,
                        "Written on %s by `mvn test -Passurance -pl rules/core-pack`: %,d worlds from seed %d on, with"
                                + " %,d cases and referrals. No difference. How often each outcome came up:\n\n",
                        LocalDate.now(ZoneOffset.UTC),
                        agreement.worlds(),
                        first,
                        agreement.cases()));
        text.append("| Rule | ").append(String.join(" | ", OUTCOMES)).append(" |\n|---|");
        text.append("---:|".repeat(OUTCOMES.size())).append('\n');
        Map<String, String> seldom = new TreeMap<>();
        for (String rule : rules(agreement)) {
            List<String> cells = new ArrayList<>();
            for (String outcome : OUTCOMES) {
                String cell = rule + " " + outcome;
                long number = agreement.counts().getOrDefault(cell, 0L);
                cells.add(number == 0 ? "–" : String.format(java.util.Locale.ROOT, "%,d", number));
                if (number < ENOUGH) {
                    seldom.put(cell, number + ": " + Situations.NEVER.getOrDefault(cell, "seldom"));
                }
            }
            text.append("| ")
                    .append(rule)
                    .append(" | ")
                    .append(String.join(" | ", cells))
                    .append(" |\n");
        }
        text.append("\n## Cells with less than ").append(ENOUGH).append("\n\n");
        seldom.forEach((cell, why) ->
                text.append("- ").append(cell).append(", ").append(why).append('\n'));
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, text);
    }

    private static Set<String> rules(Agreement agreement) {
        TreeSet<String> rules = new TreeSet<>();
        agreement.counts().keySet().forEach(cell -> rules.add(cell.substring(0, cell.indexOf(' '))));
        return rules;
    }
}
