package org.plumbline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.fact.FactType;
import org.plumbline.internal.facts.Snapshot;

/** A folder of sorted fact files under test, with a partner in its network. */
record SortedFolder(Path path) {
    static SortedFolder in(Path path) {
        try {
            Files.createDirectory(path.resolve("network"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SortedFolder(path).with("network/partners.csv", "id,kind\np1,LEAD\n");
    }

    /** A row under {@link Folder#HEADER}. */
    static String row(String site, String id) {
        return id + "," + site + ",c1,visit,2026-03-01T10:00:00Z,COMPLETED\n";
    }

    static String json(String site, String id) {
        return Folder.json(id, "c1").replace("\"s1\"", "\"" + site + "\"");
    }

    SortedFolder with(String file, String text) {
        new Folder(path).with(file, text);
        return this;
    }

    SortedFactFolder open() {
        return SortedFactFolder.of(path);
    }

    List<Facts> parts() {
        var parts = new ArrayList<Facts>();
        open().sites().forEachRemaining(parts::add);
        return parts;
    }

    /** The ids of each part, on a line that begins with how many problems it has, if any. */
    String partsInWords() {
        return parts().stream()
                .map(part -> (part.problems().isEmpty() ? "" : part.problems().size() + " wrong: ") + ids(part) + "\n")
                .collect(Collectors.joining());
    }

    static String ids(Facts part) {
        return texts(part)
                .map(text -> text.replaceAll("(?s).* id=\"([^\"]*)\".*", "$1"))
                .collect(Collectors.joining(" "));
    }

    /** The facts, as they are written in a digest. */
    static Stream<String> texts(Facts facts) {
        return ((Snapshot) facts)
                .holding().bySite().values().stream()
                        .flatMap(List::stream)
                        .map(fact -> FactType.of(fact.getClass()).text(fact))
                        .sorted();
    }

    static List<LeftOut> leftOut(Facts facts) {
        return ((Snapshot) facts).leftOutRows();
    }

    static String problems(Facts facts) {
        return facts.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
