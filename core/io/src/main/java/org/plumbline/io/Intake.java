package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;

/** Takes what one file gives: facts, and what is wrong; the first problems one by one, the rest by kind in a last one. */
final class Intake {
    static final int LISTED = 1000;

    private final Facts.Builder facts;
    private final String file;
    private final String type;
    private final Affected unlistedRows;
    private final Unlisted unlisted = new Unlisted();
    private int listed;

    Intake(Facts.Builder facts, String file, Naming naming) {
        this.facts = facts;
        this.file = file;
        type = naming.type().name();
        unlistedRows = new Affected(naming);
    }

    void take(Taken row) {
        List<Problem> problems = list(row.where(), row.flaws());
        if (row instanceof Taken.Kept kept) {
            problems.forEach(this::report);
            facts.add(kept.fact(), kept.where());
        } else if (row instanceof Taken.LeftOut leftOut) {
            leaveOut(leftOut.affected(), problems);
        }
    }

    private void leaveOut(Affected affected, List<Problem> problems) {
        if (problems.isEmpty()) {
            unlistedRows.add(affected);
        } else {
            facts.leaveOut(affected.leftOut(problems));
        }
    }

    /** A flaw of the header that leaves nothing out. */
    void report(long line, Flaw flaw) {
        list(at(line), List.of(flaw)).forEach(this::report);
    }

    private void report(Problem problem) {
        facts.report(problem);
    }

    /** A file that cannot be used. */
    void leaveOutAll(Flaw flaw) {
        facts.leaveOut(LeftOut.wholeType(type, flaw.at(file)));
    }

    /** A file that cannot be used, for what stands on that line. */
    void leaveOutAll(long line, Flaw flaw) {
        facts.leaveOut(LeftOut.wholeType(type, flaw.at(at(line))));
    }

    /** Says what was not listed. */
    void close() {
        if (unlisted.isEmpty()) {
            return;
        }
        Problem last = unlisted.inWords().at(file);
        if (unlistedRows.isNobody()) {
            report(last);
        } else {
            facts.leaveOut(unlistedRows.leftOut(List.of(last)));
        }
    }

    private List<Problem> list(String where, List<Flaw> flaws) {
        var problems = new ArrayList<Problem>();
        for (Flaw flaw : flaws) {
            if (listed < LISTED) {
                listed++;
                problems.add(flaw.at(where));
            } else {
                unlisted.add(flaw);
            }
        }
        return problems;
    }

    private String at(long line) {
        return file + ":" + line;
    }
}
