package org.plumbline.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Subject;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.CaseFindings;
import org.plumbline.rule.Count;
import org.plumbline.rule.StaffFindings;

/** What the core found about one subject. */
abstract class DefaultCoreFindings extends File {
    private static final class OfCase extends DefaultCoreFindings implements CaseFindings {
        OfCase(Context context, Subject subject, List<Finding> findings) {
            super(context, subject, findings);
        }
    }

    private static final class OfStaff extends DefaultCoreFindings implements StaffFindings {
        OfStaff(Context context, Subject subject, List<Finding> findings) {
            super(context, subject, findings);
        }
    }

    private final Context context;
    private final List<Finding> findings;

    DefaultCoreFindings(Context context, Subject subject, List<Finding> findings) {
        super(context, subject, site(findings), false);
        this.context = context;
        this.findings = findings;
    }

    /** One for each case and each person of whom the core found something. */
    static List<File> of(Context context, List<Finding> all) {
        Map<Subject, List<Finding>> bySubject = new LinkedHashMap<>();
        all.stream()
                .sorted(DefaultFinding.CANONICAL)
                .forEach(finding -> bySubject
                        .computeIfAbsent(finding.subject(), key -> new ArrayList<>())
                        .add(finding));
        List<File> files = new ArrayList<>();
        bySubject.forEach((subject, findings) -> {
            if (subject.type() == Subject.Type.CASE) {
                files.add(new OfCase(context, subject, findings));
            } else if (subject.type() == Subject.Type.STAFF) {
                files.add(new OfStaff(context, subject, findings));
            }
        });
        return files;
    }

    /** The first in order, where they are at several. */
    private static @Nullable String site(List<Finding> findings) {
        return findings.stream()
                .map(Finding::site)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String teamAt(@Nullable Instant instant) {
        return findings.stream()
                .map(Finding::team)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    public final Anchor now() {
        return new Anchor("now", site(), context.asOf(), subject().toString(), null);
    }

    public final Count breachesWithin(String period) {
        boolean set = context.inForce(period, site(), context.asOf()) != null;
        Instant from = Feeds.before(context, period, site());
        List<Finding> counted =
                findings.stream().filter(finding -> counts(finding, from)).toList();
        return new Count(
                BigDecimal.valueOf(counted.size()),
                "breaches of the core",
                counted.stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .distinct()
                        .toList(),
                null,
                set ? null : period,
                null);
    }

    private static boolean counts(Finding finding, Instant from) {
        return finding.outcome() == Outcome.BREACH && finding.dueAt().stream().allMatch(due -> !due.isBefore(from));
    }
}
