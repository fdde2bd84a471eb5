package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** RR-04: everything on its checklist is done when a site goes live, or has its first case. */
final class Rr04Ready extends CoreRule {
    Rr04Ready() {
        super("RR-04", "no site goes live before it is ready", Severity.HIGH, Subject.Type.SITE, "launch", "case");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.sites().forEach(site -> judge(known, judgements, site));
    }

    private void judge(Known known, Judgements judgements, String site) {
        Subject subject = Subject.of(Subject.Type.SITE, site);
        Case first = known.byTime(Case.class, it -> it.site().equals(site), Case::openedAt).stream()
                .findFirst()
                .orElse(null);
        List<Launch> launches = known.all(Launch.class, it -> site.equals(it.site())).stream()
                .sorted(Comparator.comparing(
                                (Launch it) -> Checklist.goesLive(known, it).orElse(Instant.MAX))
                        .thenComparing(Launch::id))
                .toList();
        if (launches.isEmpty() && first != null) {
            judgements.add(this, without(known, site));
        }
        for (Launch launch : launches) {
            boolean isFirst = launch.equals(launches.get(0));
            Instant live = earlier(Checklist.goesLive(known, launch).orElse(null), isFirst ? first : null);
            if (live != null) {
                Judged judged = Judged.of(subject, launch, live);
                judgements.add(this, Checklist.judge(known, judged, launch, live, "launch.readiness-parts"));
            }
        }
    }

    private static @Nullable Instant earlier(@Nullable Instant live, @Nullable Case first) {
        if (first == null) {
            return live;
        }
        return live == null || first.openedAt().isBefore(live) ? first.openedAt() : live;
    }

    /** Somebody is served there, and nobody knows since when they should be. */
    private static Judged without(Known known, String site) {
        Judged judged = Judged.of(Subject.of(Subject.Type.SITE, site), "no launch", site, null);
        Instant last = known.feeds().lastExpected(site);
        return known.feeds().complete("launch", site, last, last)
                ? judged.unknown("the launch of " + judged.subject())
                : judged.heldUp("launch", site, last, last);
    }
}
