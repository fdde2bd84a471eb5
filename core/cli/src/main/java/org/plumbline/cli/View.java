package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Upcoming;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.io.ReportBuilder;
import org.plumbline.io.TextReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What of the assessment is shown, and how the text looks. */
final class View {
    @Option(names = "--site", paramLabel = "SITE", description = "Only this site. The report says what that hides.")
    private @Nullable String site;

    @Option(names = "--team", paramLabel = "TEAM", description = "Only this team. The report says what that hides.")
    private @Nullable String team;

    @Option(
            names = "--open",
            description = "Only open matters, without what was done late. The report says what that hides.")
    private boolean open;

    @Option(names = "--summary", description = "Text: only the summary, on one screen.")
    private boolean summary;

    @Mixin
    private Looks looks = new Looks();

    /** Refuses what can be refused before any work is done. */
    void check(Format format) {
        if (format != Format.TEXT && (summary || looks.limited())) {
            throw new WrongCallException(
                    summary ? "--summary" : "--limit",
                    "shortens text alone",
                    "`--format text`; `--site`, `--team` and `--open` go with every format");
        }
        looks.check();
    }

    void choose(ReportBuilder report, Assessment assessment, Facts facts) {
        if (site != null) {
            Stream<String> sites = facts.all(Site.class).stream().map(Site::id);
            report.site(known("--site", site, sites, assessment, Finding::site, Upcoming::site));
        }
        if (team != null) {
            Stream<String> teams = facts.all(Team.class).stream().map(Team::id);
            report.team(known("--team", team, teams, assessment, Finding::team, Upcoming::team));
        }
        if (open) {
            report.openOnly();
        }
    }

    /** A name that nobody bears would make a report that says all is well. */
    private static String known(
            String option,
            String name,
            Stream<String> recorded,
            Assessment assessment,
            Function<Finding, Optional<String>> ofFinding,
            Function<Upcoming, Optional<String>> ofUpcoming) {
        var names = new TreeSet<String>(recorded.toList());
        assessment.findings().forEach(finding -> ofFinding.apply(finding).ifPresent(names::add));
        assessment.upcoming().forEach(upcoming -> ofUpcoming.apply(upcoming).ifPresent(names::add));
        if (!names.contains(name)) {
            List<String> shown = new ArrayList<>(names).subList(0, Math.min(names.size(), 12));
            throw new WrongCallException(
                    option,
                    "nothing is known of `" + name + "`",
                    shown.isEmpty() ? "no `" + option + "`" : "one of " + String.join(", ", shown));
        }
        return name;
    }

    TextReport look(TextReport text, Terminal terminal) {
        TextReport look =
                text.width(looks.width(terminal)).color(looks.color(terminal)).limit(looks.limit());
        return summary ? look.summaryOnly() : look;
    }
}
