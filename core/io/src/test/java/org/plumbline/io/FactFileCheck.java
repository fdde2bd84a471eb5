package org.plumbline.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;
import org.plumbline.fuzz.Held;

/** A file of facts under test. */
final class FactFileCheck {
    private final FactType type;
    private final boolean csv;
    private final byte[] bytes;
    private final String name;

    FactFileCheck(FactType type, boolean csv, byte[] bytes) {
        this.type = type;
        this.csv = csv;
        this.bytes = bytes;
        name = type.plural() + (csv ? ".csv" : ".jsonl");
    }

    void check() {
        Recorder head = new Recorder();
        List<Taken> rows = rows(head);
        checkLines(rows, head);
        rows.forEach(this::checkRow);
        checkTaken(listed(said(rows, head), head.problems().size() >= Intake.LISTED));
    }

    private void read(Facts.Builder facts) {
        new FactFile(type, csv, name, facts).read(new ByteArrayInputStream(bytes));
    }

    private List<Taken> rows(Recorder head) {
        var all = new ArrayList<Taken>();
        try (FactRows rows = new FactFile(type, csv, name, head).open(new ByteArrayInputStream(bytes))) {
            for (Taken row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            Held.that(rows.areUsable() == head.leftOut.isEmpty(), "a file is used, or left out", head.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Nothing vanishes: each line at which a row begins comes up once, or the whole file is left out. */
    private void checkLines(List<Taken> rows, Recorder head) {
        if (!head.leftOut.isEmpty()) {
            Held.that(rows.isEmpty(), "no row of a file that is left out", rows);
            return;
        }
        List<Integer> lines = RowsByHand.of(bytes, csv);
        Held.that(!lines.isEmpty(), "a file in which nothing stands is left out", lines);
        List<String> places =
                lines.stream().skip(csv ? 1 : 0).map(line -> name + ":" + line).toList();
        Held.same("the lines", rows.stream().map(Taken::where).toList(), places);
    }

    private void checkRow(Taken row) {
        if (row instanceof Taken.Kept kept) {
            Held.that(type.check(kept.fact()).isEmpty(), "a fact without fault", kept);
            String text = type.text(kept.fact());
            Held.that(text.lines().count() == 1, "a fact on one line", text);
        } else {
            Held.that(!row.flaws().isEmpty(), "a row is left out with a reason", row.where());
        }
    }

    private static List<Problem> said(List<Taken> rows, Recorder head) {
        var all = new ArrayList<>(head.problems());
        rows.forEach(row -> row.flaws().forEach(flaw -> all.add(flaw.at(row.where()))));
        return all;
    }

    /** How they begin in a list that counts those beyond the first thousand, some of which may be of the header. */
    private List<Problem> listed(List<Problem> all, boolean headerAlone) {
        if (all.size() < Intake.LISTED) {
            return all;
        }
        Recorder read = new Recorder();
        read(read);
        List<Problem> listed = read.problems();
        Held.begins("the first problems", listed, all.subList(0, Intake.LISTED));
        if (!headerAlone && all.size() > Intake.LISTED) {
            String more = String.format(Locale.ROOT, "%,d more problem", all.size() - Intake.LISTED);
            Held.that(listed.get(Intake.LISTED).what().startsWith(more), more, listed);
        }
        return listed;
    }

    /** Leniently and strictly: the same problems, and beyond those of the rows only contradictions. */
    private void checkTaken(List<Problem> alone) {
        Facts.Builder builder = new Both(Facts.builder(), Facts.builder());
        read(builder);
        Facts facts = builder.lenient();
        List<Problem> lenient = facts.problems();
        Held.begins("the problems of the file", lenient, alone);
        for (Problem more : lenient.subList(alone.size(), lenient.size())) {
            Held.that(more.what().contains(" says something else than " + name + ":"), "a contradiction", more);
        }
        Places.check(lenient, name);
        Held.same("strict and lenient", refusal(builder, facts), lenient);
    }

    /** What a strict reading refuses for; nothing where it gives the facts. */
    private static List<Problem> refusal(Facts.Builder facts, Facts lenient) {
        try {
            Held.same("the facts", facts.strict().digest(), lenient.digest());
            return List.of();
        } catch (FactsException e) {
            return e.problems();
        }
    }
}
