package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import org.plumbline.Problem;
import org.plumbline.pack.PackFailure;

/** What is not in the report: packs that were stopped, rows that were left out, and what a choice hides. */
final class LeftOutPart {
    private LeftOutPart() {}

    static void write(Report report, Page page, Lists lists) throws IOException {
        List<PackFailure> failures = report.assessment().failures();
        if (failures.isEmpty() && report.problems().isEmpty() && report.hidden().isEmpty()) {
            return;
        }
        page.heading("Not in this report", '=');
        for (String hidden : report.hidden()) {
            page.paragraph("HIDDEN", MatterText.COLUMN, hidden);
        }
        for (PackFailure failure : failures) {
            page.paragraph("PACK FAILED", MatterText.COLUMN, inWords(failure));
        }
        lists.write(
                report.problems(),
                "row or file that was left out",
                "rows or files that were left out",
                problem -> page.paragraph("LEFT OUT", MatterText.COLUMN, inWords(problem)));
    }

    private static String inWords(PackFailure failure) {
        String rule = failure.rule().map(code -> " in " + code).orElse("");
        return failure.pack() + " was stopped" + rule + ", and none of its findings is here: " + failure.what();
    }

    private static String inWords(Problem problem) {
        return problem.where() + ": " + problem.what()
                + problem.maybe().map(maybe -> "; maybe " + maybe).orElse("");
    }
}
