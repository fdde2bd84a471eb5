package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.GoingLive;

/** When a site or a partner went live, or is to. */
final class Launches {
    private static final String FEED = FactType.of(Launch.class).name();

    private Launches() {}

    /**
     * Those that have happened, and those that are planned. The first one happened with the first case at the latest.
     *
     * @param firstCase when the first case was opened; null where there is none
     */
    static List<GoingLive> of(Context context, AbstractScopeFile file, @Nullable Instant firstCase) {
        List<Launch> launches = new ArrayList<>(file.launches);
        launches.sort(Comparator.comparing(launch -> Objects.requireNonNullElse(at(context, launch), Instant.MAX)));
        List<GoingLive> live = new ArrayList<>();
        for (Launch launch : launches) {
            Instant at = at(context, launch);
            if (live.isEmpty() && firstCase != null) {
                at = at == null ? firstCase : Spans.earlier(at, firstCase);
            }
            if (at != null) {
                live.add(new GoingLive(Anchor.of(launch, at), launch.checks(), FEED));
            }
        }
        return live;
    }

    /** A going live of which there is no record. */
    static List<GoingLive> notRecorded(AbstractScopeFile file) {
        String what = "the launch of " + file.subject();
        return List.of(new GoingLive(new Anchor("no launch", file.site(), null, what, null), null, FEED));
    }

    /** When it went live, else when it is to; null where a plan has passed and it has not. */
    private static @Nullable Instant at(Context context, Launch launch) {
        if (launch.liveAt() != null) {
            return launch.liveAt();
        }
        Instant planned = launch.plannedAt();
        return planned == null || planned.isBefore(context.asOf()) ? null : planned;
    }

    /** When it first went live; null where that is not recorded. */
    static @Nullable Instant first(AbstractScopeFile file) {
        return file.launches.stream()
                .map(Launch::liveAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
