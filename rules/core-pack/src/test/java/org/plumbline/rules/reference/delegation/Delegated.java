package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** What was delegated to whom, and when. */
final class Delegated {
    static final String FEED = "delegation";

    private Delegated() {}

    /** The delegations to somebody that are in force at an instant. */
    static List<Delegation> to(Known known, String staff, Instant at) {
        return known.all(Delegation.class, it -> it.delegateeId().equals(staff) && holds(it, at));
    }

    static boolean holds(Delegation it, Instant at) {
        return !at.isBefore(it.from()) && (it.to() == null || at.isBefore(it.to()));
    }

    /** The delegations under which a task was carried out. */
    static List<Delegation> surely(Known known, TaskRecord task) {
        String person = person(known, task).orElse(null);
        return ofTask(known, task).stream()
                .filter(it -> it.caseId() == null
                        ? person != null && person.equals(it.personId())
                        : it.caseId().equals(task.caseId()))
                .toList();
    }

    /** The delegations of which nobody knows whether the task was carried out under them, for it is not known whose the case is. */
    static List<Delegation> maybe(Known known, TaskRecord task) {
        boolean whose = person(known, task).isPresent();
        return ofTask(known, task).stream()
                .filter(it -> it.caseId() == null && !whose)
                .toList();
    }

    /** What was found to be a breach is none that could be told, where it is not known that it was delegated, or alone. */
    static Judged unlessNot(Known known, Judged judged, TaskRecord task) {
        List<Delegation> surely = surely(known, task);
        List<Delegation> maybe = maybe(known, task);
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(surely).resting(maybe);
        }
        if (surely.isEmpty()) {
            judged.unlessKnown(maybe.isEmpty(), "the person of case " + task.caseId());
            judged.unlessComplete(false, FEED, task.site(), task.at(), task.at());
        }
        return People.unlessMode(judged, task);
    }

    private static List<Delegation> ofTask(Known known, TaskRecord task) {
        return to(known, task.staffId(), task.at()).stream()
                .filter(it -> it.task().equals(task.task()))
                .toList();
    }

    private static Optional<String> person(Known known, TaskRecord task) {
        return known.find(Case.class, task.caseId()).map(Case::personId).filter(Objects::nonNull);
    }
}
