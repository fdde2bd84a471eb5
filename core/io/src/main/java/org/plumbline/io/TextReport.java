package org.plumbline.io;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.Assessment;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.pack.Pack;

/**
 * An assessment for people: first the counts and what turns within a day, then the findings by site, team and cause, at
 * the end the rates. Plain text; times are in UTC.
 */
public final class TextReport {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;

    private final Assessment assessment;
    private final Map<RuleCode, String> titles;
    private final List<Problem> leftOut;
    private final int width;

    private TextReport(Assessment assessment, Map<RuleCode, String> titles, List<Problem> leftOut, int width) {
        this.assessment = assessment;
        this.titles = titles;
        this.leftOut = leftOut;
        this.width = width;
    }

    /**
     * A report of an assessment, 100 columns wide.
     *
     * @param assessment what was found
     * @return the report, not yet written
     */
    public static TextReport of(Assessment assessment) {
        Map<RuleCode, String> titles = new TreeMap<>();
        assessment.upcoming().forEach(upcoming -> titles.put(upcoming.rule(), upcoming.title()));
        assessment.findings().forEach(finding -> titles.put(finding.rule(), finding.title()));
        return new TextReport(assessment, titles, List.of(), USUAL_WIDTH);
    }

    /**
     * Names the rules of the rates; without it only those that have findings have a title there.
     *
     * @param packs what was loaded
     * @return a report with the titles of their rules
     */
    public TextReport packs(Collection<Pack> packs) {
        Map<RuleCode, String> all = new TreeMap<>(titles);
        packs.forEach(pack -> pack.rules().forEach(rule -> all.put(rule.code(), rule.title())));
        return new TextReport(assessment, all, leftOut, width);
    }

    /**
     * Says in the report's head that rows were left out.
     *
     * @param problems what was wrong with them
     * @return a report that says so
     */
    public TextReport leftOut(List<Problem> problems) {
        return new TextReport(assessment, titles, List.copyOf(problems), width);
    }

    /**
     * Sets another width. Tables and long names may be wider.
     *
     * @param columns at least 60
     * @return a report of that width
     * @throws IllegalArgumentException if less than 60
     */
    public TextReport width(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("a report is at least " + LEAST_WIDTH + " columns wide: " + columns);
        }
        return new TextReport(assessment, titles, leftOut, columns);
    }

    /**
     * Writes it. Lines end with {@code \n} on every platform.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        Page page = new Page(out, width);
        ReportHead.write(assessment, leftOut, page);
        UpcomingPart.write(assessment, page);
        FindingsPart.write(assessment, page);
        RatesPart.write(assessment, titles, page);
    }
}
