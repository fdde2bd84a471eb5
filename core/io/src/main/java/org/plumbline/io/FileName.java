package org.plumbline.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Nearest;

/**
 * The name of a file, taken apart.
 *
 * @param name the whole name
 * @param stem what stands before the last dot
 * @param ending what stands behind it
 */
record FileName(String name, String stem, String ending) {
    private static final Set<String> ENDINGS = Set.of("csv", "jsonl");
    private static final Set<String> LIKE_JSONL = Set.of("json", "jsonl", "ndjson", "jsonlines");
    private static final List<String> PLURALS =
            FactType.all().stream().map(FactType::plural).toList();

    static FileName of(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? new FileName(name, name, "")
                : new FileName(name, name.substring(0, dot), name.substring(dot + 1));
    }

    /** Whether it is there for people or programs that Plumbline has nothing to do with. */
    boolean isIgnored() {
        return name.startsWith(".") || name.equals("README.md");
    }

    boolean isCsv() {
        return ending.equals("csv");
    }

    /** The type of the facts in it; empty where no facts are read from a file of this name. */
    Optional<FactType> type() {
        return ENDINGS.contains(ending)
                ? FactType.named(stem).filter(type -> type.plural().equals(stem))
                : Optional.empty();
    }

    /** The type of the facts that somebody who misnamed it may have meant. */
    Optional<FactType> meant() {
        String plain = stem.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return FactType.named(plain).or(() -> Nearest.to(plain, PLURALS).flatMap(FactType::named));
    }

    Flaw unknown() {
        String right = LIKE_JSONL.contains(ending.toLowerCase(Locale.ROOT)) ? ".jsonl" : ".csv";
        String maybe = meant().map(type -> "`" + type.plural() + right + "`?")
                .orElseGet(() -> PLURALS.stream()
                        .collect(Collectors.joining("`, `", "one of `", "`, with the ending `.csv` or `.jsonl`")));
        return Flaw.of("unknown file", maybe);
    }
}
