package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.Facts;
import org.plumbline.Problem;
import org.plumbline.io.FactFolder;
import org.plumbline.pack.Pack;

/** Reads fact files and says on standard error what is wrong with them. */
final class FactsOf {
    private FactsOf() {}

    static Facts folder(Path folder, List<Pack> packs, boolean strict, PrintWriter err) {
        Facts.Builder rows = FactFolder.read(folder, packs);
        if (strict) {
            return rows.strict();
        }
        Facts facts = rows.lenient();
        tell(rows.problems(), err);
        return facts;
    }

    private static void tell(List<Problem> problems, PrintWriter err) {
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            err.println(Failures.count(problems) + " in the facts; what depends on rows that were left out is unknown");
            err.flush();
        }
    }
}
