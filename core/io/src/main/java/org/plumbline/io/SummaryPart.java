package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Problem;
import org.plumbline.Severity;
import org.plumbline.Upcoming;
import org.plumbline.WaiverUse;
import org.plumbline.pack.PackFailure;

/** The night on one screen of 24 lines: each line is cut where it is too wide, and lists name the gravest. */
final class SummaryPart {
    private static final int COLUMN = 14;
    private static final int MOST_OPEN = 5;
    private static final int MOST_SOON = 3;
    private static final int MOST_CAUSES = 2;

    private final Report report;
    private final Split split;
    private final Page page;

    SummaryPart(Report report, Split split, Page page) {
        this.report = report;
        this.split = split;
        this.page = page;
    }

    void write() throws IOException {
        Times times = Times.in(report.zone(Optional.empty()));
        String zone = times.isUtc() ? "" : " (" + times.zone() + ")";
        String title = "Plumbline, as of " + times.at(report.asOf()) + zone;
        page.oneLine(title, Style.BOLD, title.length(), "");
        for (String hidden : report.hidden()) {
            say("SHOWN", hidden);
        }
        open();
        soon();
        unknown();
        causes();
        failures();
        leftOut();
        apart();
    }

    private void say(String label, String text) throws IOException {
        page.oneLine(label, Style.BOLD, COLUMN, text);
    }

    private void open() throws IOException {
        List<Matter> open = Matter.of(split.work()).stream()
                .filter(Matter::isOpen)
                .filter(Matter::isKnown)
                .toList();
        List<Matter> grave = open.stream()
                .filter(matter -> matter.severity().compareTo(Severity.HIGH) >= 0)
                .toList();
        long critical = of(grave, Severity.CRITICAL);
        int lower = open.size() - grave.size();
        say(
                "OPEN NOW",
                open.isEmpty()
                        ? "nothing"
                        : critical + " critical, " + (grave.size() - critical) + " high"
                                + (lower == 0 ? "" : ", " + lower + " of lower severity"));
        for (Matter matter : first(grave, MOST_OPEN)) {
            open(matter);
        }
        more(grave, MOST_OPEN, "critical or high");
    }

    private static long of(List<Matter> matters, Severity severity) {
        return matters.stream().filter(matter -> matter.severity() == severity).count();
    }

    private void open(Matter matter) throws IOException {
        Finding lead = matter.lead();
        page.oneLine(
                "  " + lead.severity(),
                Style.of(lead.severity()),
                COLUMN,
                State.of(lead).label() + " " + lead.rule() + " " + Ids.of(lead.subject()) + where(lead) + ": "
                        + lead.detail().accept(new InWords(report.zone(lead.site()))));
    }

    private static String where(Finding finding) {
        String where = Stream.of(finding.site(), finding.team())
                .flatMap(Optional::stream)
                .map(Page::tied)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "" : " (" + where + ")";
    }

    /** So many, or one more: it takes the line that would say so. */
    private static <T> List<T> first(List<T> items, int most) {
        return items.size() <= most + 1 ? items : items.subList(0, most);
    }

    private void more(List<?> items, int most, String what) throws IOException {
        int left = items.size() - first(items, most).size();
        if (left > 0) {
            page.oneLine("  …", Style.PLAIN, COLUMN, "and " + left + " more " + what);
        }
    }

    private void soon() throws IOException {
        Soon soon = new Soon(report);
        List<Upcoming> within = soon.within();
        String later = soon.later() == 0 ? "" : "; " + soon.later() + " later";
        say("TURNS TODAY", (within.isEmpty() ? "nothing" : within.size()) + " within 24 hours, if nobody acts" + later);
        for (Upcoming upcoming : first(within, MOST_SOON)) {
            soon.writeShort(upcoming, page, COLUMN);
        }
        more(within, MOST_SOON, "within 24 hours");
    }

    private void unknown() throws IOException {
        List<Finding> findings = Stream.of(split.work(), split.causes(), split.attested())
                .flatMap(List::stream)
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .toList();
        List<Cause> causes = Cause.of(findings);
        say(
                "NOT KNOWN",
                findings.isEmpty()
                        ? "nothing"
                        : Counts.of(findings.size(), "judgement") + ", for want of "
                                + Counts.of(causes.size(), "record"));
        for (Cause cause : first(causes, MOST_CAUSES)) {
            page.oneLine(
                    "  " + cause.severity(),
                    Style.of(cause.severity()),
                    COLUMN,
                    cause.what() + ", wanted by " + cause.byRule() + "; " + cause.where());
        }
        more(causes, MOST_CAUSES, "causes");
    }

    private void causes() throws IOException {
        List<Cause> feeds = causes(Cause.Kind.FEED);
        say("FEEDS MISSING", feeds.isEmpty() ? "none" : feeds.size() + ", " + heldUp(feeds) + ": " + at(feeds));
        List<Cause> unset = causes(Cause.Kind.UNSET);
        say("NOT SET", unset.isEmpty() ? "nothing" : standards(unset));
    }

    private List<Cause> causes(Cause.Kind kind) {
        return Cause.of(split.causes()).stream()
                .filter(cause -> cause.kind() == kind)
                .toList();
    }

    private static String standards(List<Cause> unset) {
        return Counts.of(unset.size(), "standard") + ", " + heldUp(unset) + ": "
                + unset.stream().map(Cause::what).collect(Collectors.joining(", "));
    }

    private static String heldUp(List<Cause> causes) {
        long judgements = causes.stream().mapToLong(Cause::judgements).sum();
        return "holding up " + Counts.of(judgements, "judgement");
    }

    private static String at(List<Cause> feeds) {
        return feeds.stream().map(feed -> feed.where() + ", " + feed.what()).collect(Collectors.joining("; "));
    }

    private void failures() throws IOException {
        List<PackFailure> failures = report.assessment().failures();
        say(
                "PACKS FAILED",
                failures.isEmpty()
                        ? "none"
                        : failures.size() + ", without their findings: "
                                + failures.stream().map(PackFailure::pack).collect(Collectors.joining(", ")));
    }

    private void leftOut() throws IOException {
        List<String> places =
                report.problems().stream().map(Problem::where).distinct().toList();
        say(
                "ROWS LEFT OUT",
                places.isEmpty()
                        ? "none"
                        : Counts.of(report.problems().size(), "problem") + " in the facts, at "
                                + Counts.list(places, 8));
    }

    private void apart() throws IOException {
        long late = Matter.of(split.work()).stream()
                .filter(matter -> !matter.isOpen() && !matter.isWaived())
                .count();
        long waived = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .count();
        long idle =
                report.assessment().waivers().stream().filter(WaiverUse::isIdle).count();
        say(
                "APART",
                Counts.of(late, "matter") + " done late; "
                        + (waived == 0 ? "" : waived + " waived; ")
                        + (idle == 0 ? "" : Counts.of(idle, "waiver") + " to look at; ")
                        + Counts.of(split.attested().size(), "finding") + " from declarations");
    }
}
