package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-10: a pause is lifted only after a remedial session was held and the records were re-checked. */
final class Dc10LiftedAfterRemedy extends CoreRule {
    private static final String SESSION = "remedial-session";
    private static final String CHECK = "records-rechecked";

    Dc10LiftedAfterRemedy() {
        super(
                "DC-10",
                "a pause is lifted only after it was made good",
                Severity.HIGH,
                Subject.Type.STAFF,
                "delegation-pause",
                "supervision-session",
                "audit");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (DelegationPause pause : known.all(DelegationPause.class)) {
            Instant lifted = pause.liftedAt();
            if (lifted != null) {
                judgements.add(this, judge(known, pause, lifted));
            }
        }
    }

    private static Judged judge(Known known, DelegationPause pause, Instant lifted) {
        String staff = pause.staffId();
        Judged judged = People.matter(known, staff, pause, lifted);
        Set<String> asked = known.standards()
                .at("delegation.pause-lifted-after", pause.site(), lifted)
                .orElseThrow()
                .parts();
        Instant drift = known.find(Audit.class, pause.causeId())
                .map(Audit::at)
                .filter(at -> at.isBefore(pause.pausedAt()))
                .orElse(pause.pausedAt());
        Map<String, Fact> done = new TreeMap<>();
        Map<String, Instant> times = new TreeMap<>();
        known
                .byTime(
                        SupervisionSession.class,
                        it -> Remedial.isFor(it, staff)
                                && it.status() == SupervisionSession.Status.HELD
                                && !it.startsAt().isBefore(drift),
                        SupervisionSession::startsAt)
                .stream()
                .findFirst()
                .ifPresent(it -> {
                    done.put(SESSION, it);
                    times.put(SESSION, it.startsAt());
                });
        Instant drifted = known.byTime(Audit.class, it -> rechecks(it, pause), Audit::at).stream()
                .filter(it -> Boolean.TRUE.equals(it.driftFound()) && !it.at().isAfter(lifted))
                .map(Audit::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        List<Audit> checks =
                known.byTime(Audit.class, it -> rechecks(it, pause) && it.at().isAfter(drifted), Audit::at);
        checks.stream()
                .filter(it -> Boolean.FALSE.equals(it.driftFound()))
                .findFirst()
                .ifPresent(it -> {
                    done.put(CHECK, it);
                    times.put(CHECK, it.at());
                });
        List<Spell> spells = new ArrayList<>();
        if (done.keySet().containsAll(asked)) {
            Instant last = asked.stream()
                    .map(part -> Objects.requireNonNull(times.get(part)))
                    .max(Instant::compareTo)
                    .orElseThrow();
            List<Fact> facts = new ArrayList<>(done.values());
            facts.removeIf(fact -> !asked.contains(fact instanceof Audit ? CHECK : SESSION));
            spells.add(Spell.since(last, facts));
        }
        TreeSet<String> missing = new TreeSet<>(asked);
        missing.removeIf(part -> times.containsKey(part)
                && !Objects.requireNonNull(times.get(part)).isAfter(lifted));
        Instant left = People.left(known, staff);
        Spell.once(
                known,
                judged,
                pause,
                String.join(" and ", missing),
                lifted,
                spells,
                earlier(again(known, pause, lifted), left));
        return unlessOpen(known, judged, pause, missing, drift, lifted, checks);
    }

    /** It is a breach if one thing is certainly missing; else the first that may have been done leaves it open. */
    private static Judged unlessOpen(
            Known known,
            Judged judged,
            DelegationPause pause,
            Set<String> missing,
            Instant drift,
            Instant lifted,
            List<Audit> checks) {
        Instant to = lifted.plusNanos(1);
        Optional<Audit> open = checks.stream()
                .filter(it -> it.driftFound() == null && !it.at().isAfter(lifted))
                .findFirst();
        List<String> sites = People.sites(known, judged, pause.staffId());
        boolean session =
                sites.stream().allMatch(site -> known.feeds().complete("supervision-session", site, drift, to));
        boolean check = sites.stream().allMatch(site -> known.feeds().complete("audit", site, pause.pausedAt(), to));
        boolean certain = missing.stream().anyMatch(part -> switch (part) {
            case SESSION -> session;
            case CHECK -> check && open.isEmpty();
            default -> true;
        });
        if (certain) {
            return judged;
        }
        if (missing.contains(CHECK)) {
            judged.unlessKnown(
                    open.isEmpty(),
                    open.map(it -> "whether " + it.factId() + " found drift").orElse(""));
            People.unlessHole(known, judged, "audit", pause.staffId(), pause.pausedAt(), to);
        }
        return People.unlessHole(known, judged, "supervision-session", pause.staffId(), drift, to);
    }

    /** Somebody else looked at the records again. */
    private static boolean rechecks(Audit audit, DelegationPause pause) {
        return pause.staffId().equals(audit.staffId())
                && Drifting.ofRecords(audit)
                && !pause.staffId().equals(audit.by())
                && !audit.id().equals(pause.causeId())
                && !audit.at().isBefore(pause.pausedAt())
                && (pause.task() == null || audit.task() == null || pause.task().equals(audit.task()));
    }

    /** When all that was paused is paused again. */
    private static @Nullable Instant again(Known known, DelegationPause pause, Instant lifted) {
        return known
                .all(
                        DelegationPause.class,
                        it -> it.staffId().equals(pause.staffId())
                                && !it.id().equals(pause.id())
                                && !it.pausedAt().isBefore(lifted)
                                && (it.task() == null || it.task().equals(pause.task())))
                .stream()
                .map(DelegationPause::pausedAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
