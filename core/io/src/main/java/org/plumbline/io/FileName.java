package org.plumbline.io;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Nearest;

/**
 * The name of a file, taken apart.
 *
 * @param name the whole name
 * @param stem what stands before the last dot
 * @param ending what stands behind it
 * @param local the types of fact that local packs declare
 */
record FileName(String name, String stem, String ending, Collection<FactType> local) {
    private static final Set<String> ENDINGS = Set.of("csv", "jsonl");
    private static final Set<String> LIKE_JSONL = Set.of("json", "jsonl", "ndjson", "jsonlines");

    static FileName of(String name) {
        return of(name, List.of());
    }

    static FileName of(String name, Collection<FactType> local) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? new FileName(name, name, "", local)
                : new FileName(name, name.substring(0, dot), name.substring(dot + 1), local);
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
                ? all().filter(type -> type.plural().equals(stem)).findFirst()
                : Optional.empty();
    }

    /** The type of the facts that somebody who misnamed it may have meant. */
    Optional<FactType> meant() {
        String plain = stem.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return named(plain).or(() -> Nearest.to(plain, plurals()).flatMap(this::named));
    }

    Flaw unknown() {
        String right = LIKE_JSONL.contains(ending.toLowerCase(Locale.ROOT)) ? ".jsonl" : ".csv";
        String maybe = meant().map(type -> "`" + type.plural() + right + "`?")
                .orElseGet(() -> plurals().stream()
                        .collect(Collectors.joining("`, `", "one of `", "`, with the ending `.csv` or `.jsonl`")));
        return Flaw.of("unknown file", maybe);
    }

    private Optional<FactType> named(String word) {
        return all().filter(type -> type.name().equals(word) || type.plural().equals(word))
                .findFirst();
    }

    private Stream<FactType> all() {
        return Stream.concat(FactType.all().stream(), local.stream());
    }

    private List<String> plurals() {
        return all().map(FactType::plural).toList();
    }
}
