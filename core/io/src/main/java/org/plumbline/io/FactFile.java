package org.plumbline.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.Reading;

/** Reads one file of facts. */
final class FactFile {
    private static final Flaw UNREADABLE = Flaw.of("the file cannot be read to its end", "its permissions forbid it");
    private static final Flaw EMPTY = Flaw.of(
            "the file is empty, which does not say that there are no rows",
            "its extract failed; a CSV header alone says that there are no rows");
    private static final Flaw NO_HEADER = Flaw.of("there is no header", "the file was cut off");

    private final FactType type;
    private final boolean csv;
    private final Naming naming;
    private final Intake intake;
    private final Set<String> unknown = new HashSet<>();

    FactFile(FactType type, boolean csv, String name, Facts.Builder facts) {
        this.type = type;
        this.csv = csv;
        naming = new Naming(type);
        intake = new Intake(facts, name, naming);
    }

    void read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            read(in);
        } catch (IOException e) {
            intake.leaveOutAll(UNREADABLE);
        }
        intake.close();
    }

    private void read(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        int mark = Utf8.isMark(head) ? 3 : 0;
        Optional<Flaw> foreign = Utf8.foreign(head);
        if (head.length == mark) {
            intake.leaveOutAll(EMPTY);
        } else if (foreign.isPresent()) {
            intake.leaveOutAll(foreign.get());
        } else {
            var rest = new ByteArrayInputStream(head, mark, head.length - mark);
            read(new Rows(new SequenceInputStream(rest, in), csv));
        }
    }

    private void read(Rows rows) throws IOException {
        Optional<Format> format = csv ? header(rows) : Optional.of(new JsonFormat(naming));
        if (format.isPresent()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row, format.get());
            }
        }
    }

    private Optional<Format> header(Rows rows) throws IOException {
        Row row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        if (row == null) {
            intake.leaveOutAll(NO_HEADER);
            return Optional.empty();
        }
        if (row.flaw().isPresent()) {
            intake.leaveOutAll(row.line(), row.flaw().get());
            return Optional.empty();
        }
        return new CsvHeader(type, row).check(intake);
    }

    private void take(Row row, Format format) {
        try {
            if (row.flaw().isPresent()) {
                throw new BadRow(row.flaw().get());
            }
            if (!format.isBlank(row.text())) {
                bind(row.line(), format.read(row.text()));
            }
        } catch (BadRow bad) {
            var affected = new Affected(naming).add(format.scraps(row.text()));
            intake.leaveOut(row.line(), List.of(bad.flaw()), affected);
        }
    }

    private void bind(long line, Map<String, @Nullable Object> row) {
        row.keySet().removeAll(unknown);
        Reading reading = type.bind(row);
        List<Flaw> flaws = news(reading.faults());
        if (reading instanceof Reading.Kept kept) {
            flaws.forEach(flaw -> intake.report(line, flaw));
            intake.keep(kept.fact(), line);
        } else if (reading instanceof Reading.LeftOut leftOut) {
            intake.leaveOut(line, flaws, new Affected(naming).add(leftOut));
        }
    }

    /** A field that nobody knows is news on its first line only. */
    private List<Flaw> news(List<Fault> faults) {
        var flaws = new ArrayList<Flaw>(faults.size());
        for (Fault fault : faults) {
            if (fault.leavesOut() || unknown.add(fault.field().replaceAll("\\[[0-9]+]", "[]"))) {
                flaws.add(Flaw.of(fault));
            }
        }
        return flaws;
    }
}
