package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-11: supervisors spot-check the records of delegated tasks each month. */
final class Dc11SpotChecked extends CoreRule {
    Dc11SpotChecked() {
        super(
                "DC-11",
                "records of delegated tasks are spot-checked in each period",
                Severity.MEDIUM,
                Subject.Type.STAFF,
                "delegation",
                "audit");
    }

    private record Key(String staff, @Nullable String task) {}

    private record Round(LocalDate from, LocalDate to, Delegation first, Value interval, boolean forSupervisor) {}

    @Override
    public void judge(Known known, Judgements judgements) {
        Map<Key, List<Delegation>> all = new LinkedHashMap<>();
        for (Delegation it : known.byTime(Delegation.class, it -> true, Delegation::from)) {
            all.computeIfAbsent(new Key(it.delegateeId(), it.task()), key -> new ArrayList<>())
                    .add(it);
            all.computeIfAbsent(new Key(it.delegatorId(), null), key -> new ArrayList<>())
                    .add(it);
        }
        all.forEach((key, own) -> {
            for (Round round : rounds(known, own)) {
                if (round.forSupervisor == (key.task == null)) {
                    judgements.add(this, judge(known, key, own, round));
                }
            }
        });
    }

    /** The periods that have begun, and in which something was delegated. */
    private static List<Round> rounds(Known known, List<Delegation> own) {
        List<Round> rounds = new ArrayList<>();
        LocalDate day = known.places().date(own.get(0).site(), own.get(0).from());
        Rhythm rhythm = null;
        while (true) {
            LocalDate from = day;
            Optional<Delegation> first = own.stream()
                    .filter(it -> Intervals.meet(
                            during(it), new Interval(known.places().start(it.site(), from), Instant.MAX)))
                    .findFirst();
            if (first.isEmpty() || known.places().start(first.get().site(), day).isAfter(known.asOf())) {
                return rounds;
            }
            String site = first.get().site();
            rhythm = Rhythm.on(known, site, day, rhythm);
            LocalDate to = rhythm.next();
            boolean inForce = first.get().from().isBefore(known.places().start(site, to));
            if (inForce && !first.get().from().isAfter(known.asOf())) {
                boolean supervisor =
                        Rhythm.choice(known, "delegation.spot-check-due-for", site, rhythm.from(), "supervisor");
                rounds.add(new Round(rhythm.from(), to, first.get(), rhythm.interval(), supervisor));
            }
            day = to;
        }
    }

    private static Interval during(Delegation it) {
        return new Interval(it.from(), it.to() == null ? Instant.MAX : it.to());
    }

    private static Judged judge(Known known, Key key, List<Delegation> own, Round round) {
        String site = round.first.site();
        Instant from = known.places().start(site, round.from);
        Instant to = known.places().start(site, round.to);
        String what = "spot-check of " + (key.task == null ? "every delegated task" : key.task);
        Judged judged = Judged.of(People.subject(key.staff), what + " " + round.from, site, from);
        List<Delegation> inForce = own.stream()
                .filter(it -> Intervals.meet(
                        during(it),
                        new Interval(
                                known.places().start(it.site(), round.from),
                                known.places().start(it.site(), round.to))))
                .toList();
        List<Audit> checks = known.byTime(
                Audit.class,
                it -> !it.at().isBefore(from) && it.at().isBefore(to) && checks(it, key, inForce),
                Audit::at);
        List<Audit> done = checks.stream()
                .filter(it -> key.task != null || key.staff.equals(it.by()))
                .toList();
        if (!done.isEmpty()) {
            return judged.met().resting(done).closed(to);
        }
        if (known.asOf().isBefore(to)) {
            return judged.notYetDue(to.minusNanos(1), to);
        }
        judged.breach(new Detail.Missed(what, round.from, round.to, 1, 0))
                .by(round.interval)
                .due(to.minusNanos(1))
                .closed(to);
        Optional<Audit> byNobody = checks.stream()
                .filter(it -> key.task == null && it.by() == null)
                .findFirst();
        judged.unlessKnown(
                byNobody.isEmpty(),
                byNobody.map(it -> "who made " + it.factId()).orElse(""));
        Windows.unlessHole(known, judged, "audit", new Interval(from, to));
        boolean told = judged.state() == Judged.State.BREACH || judged.state() == Judged.State.UNKNOWN;
        return told ? judged.resting(inForce) : judged;
    }

    /** A check of the person's records of the task; of a supervisor, of what they delegate to somebody else. */
    private static boolean checks(Audit audit, Key key, List<Delegation> inForce) {
        String staff = audit.staffId();
        boolean spotCheck = audit.kind() == Audit.Kind.SPOT_CHECK && audit.task() != null;
        if (!spotCheck || staff == null || staff.equals(audit.by())) {
            return false;
        }
        if (key.task != null) {
            return key.staff.equals(audit.staffId()) && key.task.equals(audit.task());
        }
        return inForce.stream()
                .anyMatch(it -> it.delegateeId().equals(audit.staffId())
                        && !it.delegateeId().equals(key.staff)
                        && it.task().equals(audit.task()));
    }
}
