package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.Facts;
import org.plumbline.fact.FactType;
import org.plumbline.fuzz.Held;
import org.plumbline.fuzz.Target;

/** The names of what stands in a folder, one a line, three of them. Each is a file of facts, passed over, or a problem that names it. */
public final class FileNamesTarget implements Target {
    private static final Path FOLDER = Path.of("no-such-folder");

    @Override
    public List<String> seeds() {
        var seeds = new ArrayList<>(List.of(".gitignore\nREADME.md\nnetwork\nnotes.txt", "Cases.CSV\ncase.csv\ncases"));
        FactType.all().forEach(type -> seeds.add(type.plural() + ".csv\n" + type.plural() + ".jsonl\n" + type.name()));
        return seeds;
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<>(FactWords.all());
        words.addAll(List.of(".csv", ".jsonl", ".ndjson", ".CSV", "..", "~", ".bak"));
        return words;
    }

    @Override
    public void take(byte[] input) {
        var names = new ArrayList<String>();
        for (String name : new String(input, UTF_8).split("\n", -1)) {
            if (isPossible(name)) {
                names.add(name);
            }
        }
        check(names.subList(0, Math.min(3, names.size())));
    }

    private static boolean isPossible(String name) {
        try {
            return !name.isEmpty()
                    && name.indexOf('/') < 0
                    && FOLDER.resolve(name).getNameCount() == 2;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void check(List<String> names) {
        var paths = new ArrayList<Path>();
        var said = new ArrayList<String>();
        for (String name : names) {
            FileName file = FileName.of(name);
            file.meant().ifPresent(type -> Held.that(FactType.all().contains(type), "a type", name));
            if (!file.isIgnored()) {
                paths.add(FOLDER.resolve(name));
                said.add(name);
            }
        }
        Recorder facts = new Recorder();
        new Entries(FOLDER, paths, "", List.of()).read(facts, (file, path) -> {
            Optional<FactType> type =
                    FileName.of(String.valueOf(path.getFileName())).type();
            Held.that(type.isPresent(), "a file of facts", path);
            Held.that(said.remove(String.valueOf(path.getFileName())), "read once", path);
        });
        facts.problems().forEach(Places::checkForm);
        for (var problem : facts.problems()) {
            boolean named = said.remove(problem.where());
            Held.that(named || paths.isEmpty(), "said once", problem);
        }
        Held.that(said.isEmpty(), "vanished", said);
        Facts.Builder builder = Facts.builder();
        new Entries(FOLDER, paths, "", List.of()).read(builder, (file, path) -> {});
        Held.same("in a snapshot", builder.lenient().problems(), facts.problems());
    }
}
