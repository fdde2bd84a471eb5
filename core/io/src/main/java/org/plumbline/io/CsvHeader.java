package org.plumbline.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.FactType;

/** The first row of a CSV file. */
final class CsvHeader {
    private final FactType type;
    private final List<CsvColumn> columns;
    private final long line;

    CsvHeader(FactType type, Row row) {
        this.type = type;
        columns = Csv.cells(row.text()).stream()
                .map(name -> CsvColumn.of(type, name))
                .toList();
        line = row.line();
    }

    /** How the rows below it are read; empty where they cannot be. */
    Optional<Format> check(Intake intake) {
        if (columns.stream().noneMatch(CsvColumn::isField)) {
            intake.leaveOutAll(line, noField());
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            check(i, seen).ifPresent(flaw -> intake.report(line, flaw));
        }
        List<Flaw> missing = missing(seen);
        missing.forEach(flaw -> intake.leaveOutAll(line, flaw));
        return missing.isEmpty() ? Optional.of(new CsvFormat(columns)) : Optional.empty();
    }

    private Flaw noField() {
        String what = "no column of the header is a field of `" + type.name() + "`";
        String first = columns.get(0).name();
        if (first.contains(";")) {
            return Flaw.of(what, "put commas between the cells, not `;`");
        }
        if (first.contains("\t")) {
            return Flaw.of(what, "put commas between the cells, not tabs");
        }
        String fields = type.fields().stream().map(FactType.Field::name).collect(Collectors.joining(","));
        return Flaw.of(what, "the first line is missing: `" + fields + "`");
    }

    private Optional<Flaw> check(int index, Set<String> seen) {
        String name = columns.get(index).name();
        if (name.isBlank()) {
            String what = "column " + (index + 1) + " of the header has no name";
            return Optional.of(new Flaw("a column has no name", what, "there is a comma too many"));
        }
        if (!seen.add(name)) {
            return Optional.of(Flaw.of("column `" + name + "` is there twice", "leave one of the two out"));
        }
        return type.checkColumn(name).map(Flaw::of);
    }

    private List<Flaw> missing(Set<String> names) {
        return type.fields().stream()
                .filter(field -> field.required() && !names.contains(field.name()))
                .map(CsvHeader::missing)
                .toList();
    }

    private static Flaw missing(FactType.Field field) {
        return Flaw.of(
                "there is no column `" + field.name() + "`, and no row can be used without it",
                "add `" + field.name() + "` (" + field.form() + ")");
    }
}
