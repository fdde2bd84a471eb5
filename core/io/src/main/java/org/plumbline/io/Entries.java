package org.plumbline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;

/**
 * What stands in a folder of fact files, in the order of the names.
 *
 * @param folder the folder
 * @param files its files, and the folders in it, which should not be there
 * @param prefix what problems put before the names
 * @param local the types of fact that local packs declare
 */
record Entries(Path folder, List<Path> files, String prefix, Collection<FactType> local) {
    private static final Flaw FOLDER =
            Flaw.of("a folder, and only files are read", "move its files up, or give it a name that begins with a dot");
    private static final Flaw NOTHING = Flaw.of("no file of facts is here", "another folder was meant");

    static Entries of(Path folder, Collection<FactType> local) {
        if (!Files.exists(folder)) {
            throw unusable(folder, "there is no such folder", "its name is mistyped, or relative to another folder");
        }
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "this is a file, and facts are read from a folder", "the folder that holds it");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(entry -> !name(entry, local).isIgnored())
                    .sorted(Comparator.comparing(entry -> name(entry, local).name()))
                    .toList();
            return new Entries(folder, files, "", local);
        } catch (IOException | UncheckedIOException e) {
            throw unusable(folder, "the folder cannot be read", "its permissions forbid it");
        }
    }

    private static FactsException unusable(Path folder, String what, String maybe) {
        return new FactsException(List.of(Problem.at(folder.toString(), what, maybe)));
    }

    private FileName name(Path file) {
        return name(file, local);
    }

    private static FileName name(Path file, Collection<FactType> local) {
        return FileName.of(String.valueOf(file.getFileName()), local);
    }

    Entries without(String name) {
        List<Path> others =
                files.stream().filter(file -> !name(file).name().equals(name)).toList();
        return new Entries(folder, others, prefix, local);
    }

    Entries named(String before) {
        return new Entries(folder, files, before, local);
    }

    /** Has every file of facts read; what else is there is a problem. */
    void read(Facts.Builder facts, BiConsumer<FactFile, Path> reader) {
        for (Path file : files) {
            FileName name = name(file);
            Optional<FactType> type = name.type();
            if (Files.isDirectory(file)) {
                facts.report(FOLDER.at(prefix + name.name()));
            } else if (type.isPresent()) {
                reader.accept(new FactFile(type.get(), name.isCsv(), prefix + name.name(), facts), file);
            } else {
                misnamed(name, facts);
            }
        }
        if (files.isEmpty()) {
            facts.report(NOTHING.at(folder.toString()));
        }
    }

    /** It may hold the facts of a type that has no other file: they are missed, not absent. */
    private void misnamed(FileName name, Facts.Builder facts) {
        Problem problem = name.unknown().at(prefix + name.name());
        Set<FactType> types = types();
        name.meant()
                .filter(type -> !types.contains(type))
                .ifPresentOrElse(
                        type -> facts.leaveOut(LeftOut.wholeType(type.name(), problem)), () -> facts.report(problem));
    }

    /** The types of fact of which a file is here. */
    Set<FactType> types() {
        return files.stream()
                .map(file -> name(file).type())
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
