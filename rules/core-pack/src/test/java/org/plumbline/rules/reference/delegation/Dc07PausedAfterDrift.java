package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-07: delegation is paused when documentation drifts. */
final class Dc07PausedAfterDrift extends CoreRule {
    Dc07PausedAfterDrift() {
        super(
                "DC-07",
                "delegation is paused when documentation drifts",
                Severity.HIGH,
                Subject.Type.STAFF,
                "audit",
                "delegation",
                "delegation-pause");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Audit audit : Drifting.maybe(known)) {
            judge(known, audit, Objects.requireNonNull(audit.staffId())).ifPresent(it -> judgements.add(this, it));
        }
    }

    private static Optional<Judged> judge(Known known, Audit audit, String staff) {
        Instant at = audit.at();
        Judged judged = People.matter(known, staff, audit, at);
        List<Delegation> delegations = Drifting.delegations(known, audit, staff, judged.site());
        boolean feed = known.feeds().complete(Delegated.FEED, judged.site(), at, at);
        if (delegations.isEmpty() && feed) {
            return Optional.empty();
        }
        Set<String> tasks = new TreeSet<>();
        delegations.forEach(it -> tasks.add(it.task()));
        if (tasks.isEmpty()) {
            Optional.ofNullable(audit.task()).ifPresent(tasks::add);
        }
        List<DelegationPause> by = new ArrayList<>();
        Instant paused = tasks.isEmpty() ? null : at;
        Instant ended = Instant.MIN;
        for (String task : tasks) {
            Instant end = end(known, delegations, task, staff);
            Optional<DelegationPause> pause =
                    pause(known, staff, task, at).filter(it -> it.pausedAt().isBefore(end));
            pause.ifPresent(by::add);
            Instant from = pause.map(DelegationPause::pausedAt).orElse(at);
            paused = Collections.max(List.of(Objects.requireNonNull(paused), from));
            ended = pause.isPresent() ? ended : Collections.max(List.of(ended, end));
        }
        boolean done = !by.isEmpty() && !ended.isAfter(Objects.requireNonNull(paused));
        Value limit = known.standards()
                .at("delegation.paused-after-drift-within", judged.site(), at)
                .orElseThrow();
        Instant due = at.plus(limit.elapsed());
        boolean over = !done && !tasks.isEmpty() && !ended.isAfter(Collections.min(List.of(due, known.asOf())));
        if (over) {
            return Optional.of(judged.notApplicable());
        }
        Deadline.of(known, judged)
                .waitsFor("pause of " + String.join(", ", tasks), Pauses.FEED)
                .done(done ? paused : null, done ? by : List.of())
                .within(limit);
        if (People.missed(judged) && !done && !tasks.isEmpty()) {
            judged.closed(People.first(known, ended));
        }
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(delegations);
        }
        if (delegations.isEmpty()) {
            judged.unlessComplete(false, Delegated.FEED, judged.site(), at, at);
        }
        return Optional.of(
                judged.unlessKnown(audit.driftFound() != null, "whether " + audit.factId() + " found drift"));
    }

    /** The first pause of a task that was in force when the drift was found, or began afterwards. */
    private static Optional<DelegationPause> pause(Known known, String staff, String task, Instant at) {
        return known
                .byTime(
                        DelegationPause.class,
                        it -> Pauses.isOf(it, staff, task)
                                && (it.liftedAt() == null || it.liftedAt().isAfter(at)),
                        DelegationPause::pausedAt)
                .stream()
                .findFirst();
    }

    /** When the last of the delegations of a task ends, or the person leaves. */
    private static Instant end(Known known, List<Delegation> delegations, String task, String staff) {
        Instant end = delegations.stream()
                .filter(it -> it.task().equals(task))
                .map(it -> it.to() == null ? Instant.MAX : it.to())
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
        Instant left = People.left(known, staff);
        return left == null ? end : Collections.min(List.of(end, left));
    }
}
