package org.plumbline.benchmark.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.Row;
import org.plumbline.benchmark.Tallied;
import org.plumbline.fact.Fact;
import org.plumbline.pack.Pack;
import org.plumbline.standard.StandardValues;

/** Plumbline, as a host uses it: facts collected and checked, then assessed. */
public final class PlumblineContestant implements Contestant {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Set<String> OF_NO_FACT = Set.of("SV-05", "WF-23");

    private final Plumbline plumbline;
    private @Nullable Facts facts;
    private @Nullable Assessment assessment;

    public PlumblineContestant(Plumbline plumbline) {
        this.plumbline = plumbline;
    }

    /** Plumbline with the standards of the made-up network. */
    public static Plumbline plumbline(Pack core, int threads) {
        Plumbline.Builder builder = Plumbline.builder(core).threads(threads).networkStandards(values("network"));
        List.of("p0", "p1", "p2", "s0002").forEach(scope -> builder.standards(values(scope)));
        return builder.build();
    }

    /** Plumbline with the standards by which hand-written Java judges the example network. */
    public static Plumbline ofExample(Pack core) {
        return Plumbline.builder(core)
                .networkStandards(values("network"))
                .standards(values("example"))
                .build();
    }

    private static StandardValues values(String name) {
        try {
            Path file = Files.createTempFile("standards-", "-" + name + ".yaml");
            Files.write(file, Packs.resource("standards/" + name + ".yaml").getBytes(StandardCharsets.UTF_8));
            StandardValues values = StandardValues.read(file);
            Files.delete(file);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load(List<Fact> toJudge) {
        facts = Facts.of(toJudge);
    }

    @Override
    public void judge() {
        assessment = plumbline.assess(java.util.Objects.requireNonNull(facts), Network.AS_OF);
    }

    @Override
    public Answers answers() {
        return answers(java.util.Objects.requireNonNull(assessment));
    }

    /** What an assessment says, in everybody's form. */
    public static Answers answers(Assessment assessment) {
        List<Row> rows = new ArrayList<>();
        assessment.findings().forEach(finding -> rows.add(row(finding)));
        assessment.upcoming().forEach(upcoming -> rows.add(row(upcoming)));
        return new Answers(rows, tallies(assessment));
    }

    /** What was judged, in everybody's form. */
    static List<Tallied> tallies(Assessment assessment) {
        return assessment.measures().stream().map(PlumblineContestant::tallied).toList();
    }

    private static Row row(Finding finding) {
        String rule = finding.rule().toString();
        String subject = finding.subject().id();
        String site = finding.site().orElse(null);
        if (finding.outcome() == Outcome.NOT_CONFIGURED) {
            String count = finding.heldUp().values().iterator().next().toString();
            return new Row(rule, "NOT_CONFIGURED", subject, site, count, null, null, null);
        }
        String matter = OF_NO_FACT.contains(rule.substring(0, 5))
                ? month(finding)
                : finding.evidence().get(0).id();
        if (finding.outcome() == Outcome.UNKNOWN) {
            return new Row(rule, "UNKNOWN", subject, site, matter, null, null, null);
        }
        if (finding.detail() instanceof Detail.Late late) {
            String outcome = late.overdue() ? "OVERDUE" : "LATE";
            return new Row(rule, outcome, subject, site, matter, late.from(), late.due(), late.done());
        }
        return new Row(rule, "BREACH", subject, site, matter, null, null, null);
    }

    private static @Nullable String month(Finding finding) {
        if (!finding.rule().toString().equals("WF-23")) {
            return null;
        }
        Matcher month = MONTH.matcher(finding.detail().toString());
        return month.find() ? month.group() : null;
    }

    private static Row row(Upcoming upcoming) {
        Instant turns = upcoming.turnsAt();
        String site = upcoming.site().orElse(null);
        String rule = upcoming.rule().toString();
        return new Row(rule, "NOT_YET_DUE", upcoming.subject().id(), site, null, null, turns, null);
    }

    private static Tallied tallied(Measure measure) {
        Subject scope = measure.key().scope();
        String named = scope.type() == Subject.Type.NETWORK
                ? "network"
                : scope.type().name().toLowerCase(java.util.Locale.ROOT) + " " + scope.id();
        return new Tallied(
                measure.key().rule().toString(),
                named,
                measure.key().month().toString(),
                measure.met(),
                measure.late(),
                measure.overdue(),
                measure.otherBreach(),
                measure.unknown(),
                measure.notConfigured(),
                measure.notYetDue(),
                measure.notApplicable());
    }
}
