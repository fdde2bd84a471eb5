package org.plumbline.io;

import java.io.IOException;
import org.plumbline.Assessment;

/**
 * A report for people: a summary on one screen; work lists by site and team, what is open first; what holds judgements up, by
 * cause; what rests on declarations; what is not in it; the rates of this month and of those before inside the look-back.
 * Plain text, times in the zone of the site. Immutable.
 */
public final class TextReport {
    /** The narrowest report, in columns. */
    public static final int LEAST_WIDTH = 60;

    private static final int USUAL_WIDTH = 100;

    private final Report report;
    private final int width;
    private final boolean color;
    private final boolean summaryOnly;
    private final int limit;

    private TextReport(Report report, int width, boolean color, boolean summaryOnly, int limit) {
        this.report = report;
        this.width = width;
        this.color = color;
        this.summaryOnly = summaryOnly;
        this.limit = limit;
    }

    /**
     * A report of all of an assessment, 100 columns wide, without colour.
     *
     * @param assessment what was found
     * @return the report, not yet written
     */
    public static TextReport of(Assessment assessment) {
        return of(Report.of(assessment));
    }

    /**
     * A report, 100 columns wide, without colour.
     *
     * @param report what is shown
     * @return the report, not yet written
     */
    public static TextReport of(Report report) {
        return new TextReport(report, USUAL_WIDTH, false, false, Integer.MAX_VALUE);
    }

    /**
     * Sets another width. An id that is wider stands whole.
     *
     * @param columns at least {@link #LEAST_WIDTH}
     * @return a report of that width
     * @throws IllegalArgumentException if less
     */
    public TextReport width(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("a report is at least " + LEAST_WIDTH + " columns wide: " + columns);
        }
        return new TextReport(report, columns, color, summaryOnly, limit);
    }

    /**
     * Marks severities and headings with escape sequences of a terminal. They say nothing that the words do not.
     *
     * @param wanted whether to
     * @return a report with colour, or without
     */
    public TextReport color(boolean wanted) {
        return new TextReport(report, width, wanted, summaryOnly, limit);
    }

    /**
     * Leaves all but the summary out.
     *
     * @return a report of at most 23 lines
     */
    public TextReport summaryOnly() {
        return new TextReport(report, width, color, true, limit);
    }

    /**
     * Cuts every list below the summary, and says how many more there are.
     *
     * @param most how many stay, at least 1
     * @return a report with shorter lists
     * @throws IllegalArgumentException if less than 1
     */
    public TextReport limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a list holds at least 1: " + most);
        }
        return new TextReport(report, width, color, summaryOnly, most);
    }

    /**
     * Writes it. Lines end with {@code \n} on every platform.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        Page page = new Page(out, width, color);
        Split split = Split.of(report);
        new SummaryPart(report, split, page).write();
        if (summaryOnly) {
            return;
        }
        Lists lists = new Lists(limit, page);
        new WorkPart(report, page, lists).write(split.work());
        new CausesPart(report, page, lists).write(split.causes());
        new AttestedPart(report, page, lists).write(split.attested());
        WaiversPart.write(report, page, lists);
        LeftOutPart.write(report, page, lists);
        new RatesPart(report, page).write();
    }
}
