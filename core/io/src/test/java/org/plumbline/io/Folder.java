package org.plumbline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.Facts;
import org.plumbline.Problem;

/** A folder of fact files under test. */
record Folder(Path path) {
    static final String HEADER = "id,site,caseId,kind,at,outcome\n";

    /** A row under {@link #HEADER}. */
    static String row(String id, String caseId) {
        return id + ",s1," + caseId + ",visit,2026-03-01T10:00:00Z,COMPLETED\n";
    }

    /** The same row in JSON. */
    static String json(String id, String caseId) {
        return "{\"id\":\"" + id + "\",\"site\":\"s1\",\"caseId\":\"" + caseId
                + "\",\"kind\":\"visit\",\"at\":\"2026-03-01T10:00:00Z\",\"outcome\":\"COMPLETED\"}\n";
    }

    Folder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Facts.Builder read() {
        return FactFolder.read(path);
    }

    /** How many facts are kept. */
    int kept() {
        return read().lenient().size();
    }

    /** All problems, as they are printed. */
    String problems() {
        return read().problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    List<Problem> problemList() {
        return read().problems();
    }
}
