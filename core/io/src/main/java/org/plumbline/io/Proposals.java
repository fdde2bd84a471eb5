package org.plumbline.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.Reading;

/** Reads what somebody proposes: the rows of a fact file in their order, or one fact on the command line. */
public final class Proposals {
    private Proposals() {}

    /**
     * The rows of a file that is written and named like one of a {@link FactFolder}: {@code shifts.jsonl}.
     *
     * @param file the file
     * @return a change for each row, in the order of the rows
     * @throws FactsException if there is no such file, its name is none of a type, it has no row, or anything is wrong in it
     */
    public static List<Change> read(Path file) {
        String name = String.valueOf(file.getFileName());
        FactType type = FileName.of(name)
                .type()
                .orElseThrow(() -> wrong(Problem.at(
                        name,
                        "its name does not say what is proposed",
                        "the name of a fact file: `shifts.jsonl`, `delegations.csv`")));
        if (!Files.isRegularFile(file)) {
            throw wrong(Problem.at(file.toString(), "there is no such file", "a fact file: `shifts.jsonl`"));
        }
        Facts.Builder head = Facts.builder();
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (FactRows rows = new FactFile(type, name.endsWith(".csv"), name, head).open(file)) {
            for (Taken row = rows.next(); row != null; row = rows.next()) {
                for (Flaw flaw : row.flaws()) {
                    problems.add(flaw.at(row.where()));
                }
                if (row instanceof Taken.Kept kept) {
                    changes.add(Change.put(kept.fact()));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.at(name, "cannot be read to its end"));
        }
        problems.addAll(0, head.problems());
        if (problems.isEmpty() && changes.isEmpty()) {
            problems.add(Problem.at(name, "proposes nothing", "a row for each proposal"));
        }
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
        return changes;
    }

    /**
     * One fact, as it would stand on a line of a file: {@code shift={"id":"s9",…}}.
     *
     * @param text the name of the type, an equals sign, a JSON object
     * @return the change
     * @throws FactsException with everything that is wrong with it
     */
    public static Change parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals).strip();
        String where = "proposal `" + name + "`";
        FactType type = FactType.named(name)
                .filter(known -> equals > 0)
                .orElseThrow(() -> wrong(Problem.at(
                        where,
                        "does not begin with a type of fact and an equals sign",
                        "`shift={\"id\":\"s9\",\"site\":\"north\",…}`")));
        try {
            Map<String, ?> row = new JsonFormat(new Naming(type)).read(text.substring(equals + 1));
            Reading reading = type.bind(row);
            List<Fault> faults = reading.faults();
            if (!faults.isEmpty() || !(reading instanceof Reading.Kept kept)) {
                throw new FactsException(
                        faults.stream().map(fault -> fault.at(where)).toList());
            }
            return Change.put(kept.fact());
        } catch (BadRow bad) {
            throw wrong(bad.flaw().at(where));
        }
    }

    private static FactsException wrong(Problem problem) {
        return new FactsException(List.of(problem));
    }
}
