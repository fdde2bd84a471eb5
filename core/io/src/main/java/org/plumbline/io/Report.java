package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.Upcoming;

/**
 * An assessment, and what a reader wants besides: titles of rules, zones of sites, rows that were left out, what rests on
 * declarations. It may show one site, one team or open matters alone, and says what it then hides. {@link TextReport},
 * {@link FindingsJson} and {@link FindingsCsv} write it. Immutable.
 */
public final class Report {
    private final Assessment assessment;
    private final Map<RuleCode, String> titles;
    private final List<Problem> problems;
    private final Zones zones;
    private final Attested attested;
    private final Duration lookBack;
    private final Filter filter;

    Report(
            Assessment assessment,
            Map<RuleCode, String> titles,
            List<Problem> problems,
            Zones zones,
            Attested attested,
            Duration lookBack,
            Filter filter) {
        this.assessment = assessment;
        this.titles = titles;
        this.problems = problems;
        this.zones = zones;
        this.attested = attested;
        this.lookBack = lookBack;
        this.filter = filter;
    }

    /**
     * All of an assessment, with times in UTC.
     *
     * @param assessment what was found
     * @return the report
     */
    public static Report of(Assessment assessment) {
        return builder(assessment).build();
    }

    /**
     * A report to which the facts, the packs and a choice may be added.
     *
     * @param assessment what was found
     * @return a builder
     */
    public static ReportBuilder builder(Assessment assessment) {
        return new ReportBuilder(assessment);
    }

    /** {@return the assessment, with all that this report hides} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the findings that are shown, in the order of the assessment} */
    public List<Finding> findings() {
        return assessment.findings().stream().filter(filter::shows).toList();
    }

    /** {@return what is shown of what is not yet due, soonest first} */
    public List<Upcoming> upcoming() {
        return assessment.upcoming().stream().filter(filter::shows).toList();
    }

    /** {@return the measures that are shown: of one site or team its own, otherwise all} */
    public List<Measure> measures() {
        return assessment.measures().stream().filter(filter::shows).toList();
    }

    /** {@return what was wrong with the facts, in the order of the input} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return one sentence for each choice that hides something: what it hides, and how many} */
    public List<String> hidden() {
        List<String> said = new ArrayList<>();
        filter.inWords().ifPresent(only -> {
            int findings = assessment.findings().size() - findings().size();
            int coming = assessment.upcoming().size() - upcoming().size();
            said.add("only " + only + ": hides " + Counts.of(findings, "finding") + " and "
                    + Counts.of(coming, "matter") + " not yet due");
        });
        return said;
    }

    /**
     * Whether a finding rests on what somebody declared, not on what systems recorded: one of its facts says so, or its
     * rule does and none of its facts says otherwise.
     *
     * @param finding a finding of the assessment
     * @return true if it is attested
     */
    public boolean isAttested(Finding finding) {
        return attested.holds(finding);
    }

    /**
     * Whether somebody still has to do something: it is anything but done too late.
     *
     * @param finding a finding
     * @return false if it was done, but late
     */
    public static boolean isOpen(Finding finding) {
        return State.of(finding) != State.LATE && State.of(finding) != State.WAIVED;
    }

    /**
     * The zone in which times of a site are shown.
     *
     * @param site the site, if there is one
     * @return its zone; where that is not known, that of all sites if it is one, otherwise UTC
     */
    public ZoneId zone(Optional<String> site) {
        return zones.of(site);
    }

    Map<String, ZoneId> zones() {
        return zones.bySite();
    }

    String title(RuleCode rule) {
        return titles.getOrDefault(rule, "");
    }

    Instant asOf() {
        return assessment.asOf();
    }

    Duration lookBack() {
        return lookBack;
    }

    Filter filter() {
        return filter;
    }

    Optional<Subject> only() {
        return filter.subject();
    }
}
