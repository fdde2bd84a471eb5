package org.plumbline.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.Facts;
import org.plumbline.fact.FactType;

/** One file of facts: read whole, or opened and read row by row. */
final class FactFile {
    private static final Flaw UNREADABLE = Flaw.of("the file cannot be read to its end", "its permissions forbid it");
    private static final Flaw EMPTY = Flaw.of(
            "the file is empty, which does not say that there are no rows",
            "its extract failed; a CSV header alone says that there are no rows");
    private static final Flaw NO_HEADER = Flaw.of("there is no header", "the file was cut off");

    private final FactType type;
    private final boolean csv;
    private final String name;
    private final Naming naming;
    private final Intake intake;

    FactFile(FactType type, boolean csv, String name, Facts.Builder facts) {
        this.type = type;
        this.csv = csv;
        this.name = name;
        naming = new Naming(type);
        intake = new Intake(facts, name, naming);
    }

    void read(Path path) {
        read(() -> open(path));
    }

    void read(InputStream in) {
        read(() -> open(in));
    }

    /** What opens a file. */
    private interface Opening {
        FactRows open() throws IOException;
    }

    private void read(Opening opening) {
        try (FactRows rows = opening.open()) {
            for (Taken row = rows.next(); row != null; row = rows.next()) {
                intake.take(row);
            }
        } catch (IOException e) {
            intake.leaveOutAll(UNREADABLE);
        }
        intake.close();
    }

    /** Reads no row, only what stands before them. False where they cannot be read, which leaves out the type. */
    boolean readHead(Path path) {
        boolean usable = false;
        try (FactRows rows = open(path)) {
            usable = rows.areUsable();
        } catch (IOException e) {
            intake.leaveOutAll(UNREADABLE);
        }
        intake.close();
        return usable;
    }

    /** Its rows; what is wrong with the header is said at once. */
    FactRows open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return open(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    FactRows open(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        int mark = Utf8.isMark(head) ? 3 : 0;
        var start = new ByteArrayInputStream(head, mark, head.length - mark);
        var rows = new Rows(new SequenceInputStream(start, in), csv);
        Optional<Flaw> flaw = head.length == mark ? Optional.of(EMPTY) : Utf8.foreign(head);
        flaw.ifPresent(intake::leaveOutAll);
        Optional<Format> format = flaw.isPresent() ? Optional.empty() : format(rows);
        return new FactRows(name, naming, rows, format, in);
    }

    private Optional<Format> format(Rows rows) throws IOException {
        if (!rows.goToText()) {
            intake.leaveOutAll(csv ? NO_HEADER : EMPTY);
            return Optional.empty();
        }
        return csv ? header(rows) : Optional.of(new JsonFormat(naming));
    }

    private Optional<Format> header(Rows rows) throws IOException {
        Row row = Objects.requireNonNull(rows.next());
        if (row.flaw().isPresent()) {
            intake.leaveOutAll(row.line(), row.flaw().get());
            return Optional.empty();
        }
        return new CsvHeader(type, row).check(intake);
    }
}
