package org.plumbline.io;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.Assessment;

/**
 * A report as one JSON object: {@code plumbline} (the version), {@code schema}, {@code asOf}, {@code basis}, {@code zones} of
 * the sites, {@code shown}, {@code findings}, {@code upcoming}, {@code measures}, {@code waivers}, {@code failures}, {@code problems}. Names are
 * those of the Java types, in their order; a detail says its {@code kind}; what is absent is {@code null}; times, dates and
 * lengths of time are ISO 8601, instants in UTC. {@code docs/schema/report.schema.json} says it in full. One line holds one
 * finding, so that two nights can be compared by line. The same report gives the same bytes. Ids and texts are as they came:
 * a program that shows them has to make them harmless.
 */
public final class FindingsJson {
    /** The version of the schema; it rises when a field goes or changes its meaning, not when one comes. */
    public static final int SCHEMA = 1;

    private FindingsJson() {}

    /**
     * Writes all of an assessment.
     *
     * @param assessment what was found
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) throws IOException {
        write(Report.of(assessment), out);
    }

    /**
     * Writes a report.
     *
     * @param report what is shown
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, Writer out) throws IOException {
        Assessment assessment = report.assessment();
        Matters matters = Matters.of(report);
        JsonObject.write(out, json -> {
            json.text("plumbline", assessment.basis().plumblineVersion());
            json.number("schema", SCHEMA);
            json.text("asOf", assessment.asOf());
            json.tree("basis", Trees.basis(assessment.basis()));
            json.tree("zones", Trees.byName(report.zones()));
            json.tree("shown", shown(report));
            json.list("findings", report.findings(), finding -> Trees.finding(finding, report, matters));
            json.list("upcoming", report.upcoming(), Trees::upcoming);
            json.list("measures", report.measures(), Trees::measure);
            json.list("waivers", assessment.waivers(), Trees::waiver);
            json.list("failures", assessment.failures(), Trees::failure);
            json.list("problems", report.problems(), Trees::problem);
        });
    }

    private static Tree shown(Report report) {
        Assessment all = report.assessment();
        return new Tree()
                .put("site", report.filter().site())
                .put("team", report.filter().team())
                .put("openOnly", report.filter().openOnly())
                .put("hiddenFindings", all.findings().size() - report.findings().size())
                .put("hiddenUpcoming", all.upcoming().size() - report.upcoming().size());
    }
}
