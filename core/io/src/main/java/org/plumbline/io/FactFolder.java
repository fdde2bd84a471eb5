package org.plumbline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;

/**
 * A folder with one file a fact type, named in the plural: {@code cases.jsonl}, {@code supervision-sessions.csv}.
 *
 * <ul>
 *   <li>UTF-8. {@code .jsonl}: one JSON object a line, {@code null} for what is missing. {@code .csv}: commas, quotes as
 *       in RFC 4180, a header that names the fields, an empty cell for what is missing, {@code |} between the members of
 *       a set, JSON inside the cell for lists, maps and records. Both files of a type are read where both are there.
 *   <li>Times as in ISO 8601, with their offset: {@code 2026-03-01T10:00:00Z}.
 *   <li>Names that begin with a dot, and {@code README.md}, are passed over; any other file or folder is a problem.
 *   <li>An empty file is a problem, since an extract that failed looks like that; a header alone says that there are no
 *       rows.
 * </ul>
 *
 * <p>The same files give the same facts and problems in the same order on every machine. One row is held at a time.
 */
public final class FactFolder {
    private static final Flaw FOLDER =
            Flaw.of("a folder, and only files are read", "move its files up, or give it a name that begins with a dot");
    private static final Flaw NOTHING = Flaw.of("no file of facts is here", "another folder was meant");

    private final Facts.Builder facts = Facts.builder();
    private final List<Path> files;
    private final Set<FactType> types;

    private FactFolder(List<Path> files) {
        this.files = files;
        types = files.stream()
                .map(file -> name(file).type())
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads every file of the folder. What is wrong in them is no exception here: the builder tells it.
     *
     * @param folder the folder
     * @return the facts, to be taken with {@link Facts.Builder#lenient} or {@link Facts.Builder#strict}, and the problems
     * @throws FactsException if there is no such folder, or it cannot be read
     */
    public static Facts.Builder read(Path folder) {
        var reader = new FactFolder(entries(folder));
        reader.files.forEach(reader::take);
        if (reader.files.isEmpty()) {
            reader.report(NOTHING.at(folder.toString()));
        }
        return reader.facts;
    }

    private static List<Path> entries(Path folder) {
        if (!Files.exists(folder)) {
            throw unusable(folder, "there is no such folder", "its name is mistyped, or relative to another folder");
        }
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "this is a file, and facts are read from a folder", "the folder that holds it");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).isIgnored())
                    .sorted(Comparator.comparing(entry -> name(entry).name()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unusable(folder, "the folder cannot be read", "its permissions forbid it");
        }
    }

    private static FactsException unusable(Path folder, String what, String maybe) {
        return new FactsException(List.of(Problem.at(folder.toString(), what, maybe)));
    }

    private static FileName name(Path file) {
        return FileName.of(String.valueOf(file.getFileName()));
    }

    private void take(Path file) {
        FileName name = name(file);
        Optional<FactType> type = name.type();
        if (Files.isDirectory(file)) {
            report(FOLDER.at(name.name()));
        } else if (type.isPresent()) {
            new FactFile(type.get(), name.isCsv(), name.name(), facts).read(file);
        } else {
            misnamed(name);
        }
    }

    /** It may hold the facts of a type that has no other file: they are missed, not absent. */
    private void misnamed(FileName name) {
        Problem problem = name.unknown().at(name.name());
        name.meant()
                .filter(type -> !types.contains(type))
                .ifPresentOrElse(
                        type -> facts.leaveOut(LeftOut.wholeType(type.name(), problem)), () -> report(problem));
    }

    private void report(Problem problem) {
        facts.report(problem);
    }
}
