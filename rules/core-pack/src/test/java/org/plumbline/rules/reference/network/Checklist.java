package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** What has to be done before something goes live. */
final class Checklist {
    private Checklist() {}

    /** When it went live, or is to; empty where a plan has passed, or there is none. */
    static Optional<Instant> goesLive(Known known, Launch launch) {
        if (launch.liveAt() != null) {
            return Optional.of(launch.liveAt());
        }
        return Optional.ofNullable(launch.plannedAt()).filter(at -> !at.isBefore(known.asOf()));
    }

    static Judged judge(Known known, Judged judged, Launch launch, Instant live, String standard) {
        Optional<Value> parts = known.standards().at(standard, judged.site(), live);
        if (parts.isEmpty()) {
            return judged.notConfigured(standard);
        }
        Map<String, Instant> checks = launch.checks() == null ? Map.of() : launch.checks();
        TreeSet<String> missing = new TreeSet<>(parts.get().parts());
        missing.removeIf(part -> checks.containsKey(part)
                && !Objects.requireNonNull(checks.get(part)).isAfter(live));
        judged.due(live);
        if (missing.isEmpty()) {
            return judged.met().closed(live);
        } else if (!known.asOf().isAfter(live)) {
            return judged.notYetDue(live, live.plusNanos(1));
        } else if (launch.checks() == null) {
            return judged.unknown("checklist of " + launch.factId());
        }
        if (checks.keySet().containsAll(missing)) {
            judged.closed(missing.stream()
                    .map(part -> Objects.requireNonNull(checks.get(part)))
                    .max(Instant::compareTo)
                    .orElseThrow());
        }
        return judged.breach(new Detail.Missing(new TreeSet<>(parts.get().parts()), missing))
                .by(parts.get());
    }
}
