package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-09: remedial supervision is scheduled within 7 days of drift. */
final class Dc09RemedialSupervision extends CoreRule {
    Dc09RemedialSupervision() {
        super(
                "DC-09",
                "remedial supervision is scheduled in time after drift",
                Severity.HIGH,
                Subject.Type.STAFF,
                "audit",
                "delegation",
                "delegation-pause",
                "supervision-session");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Audit audit : Drifting.maybe(known)) {
            judge(known, audit, Objects.requireNonNull(audit.staffId())).ifPresent(it -> judgements.add(this, it));
        }
        for (DelegationPause pause : known.all(DelegationPause.class)) {
            judge(known, pause).ifPresent(it -> judgements.add(this, it));
        }
    }

    /** A pause says that there was drift, found by an audit that is none of the person's own. */
    private static Optional<Judged> judge(Known known, DelegationPause pause) {
        String staff = pause.staffId();
        boolean explained = known.all(Audit.class, it -> staff.equals(it.staffId())).stream()
                .anyMatch(it -> pause.causeId() == null
                        ? mayHaveLedTo(it, pause)
                        : it.id().equals(pause.causeId()));
        Optional<Audit> cause = known.find(Audit.class, pause.causeId());
        if (explained || (cause.isPresent() && Boolean.FALSE.equals(cause.get().driftFound()))) {
            return Optional.empty();
        }
        Judged judged = People.matter(known, staff, pause, cause.map(Audit::at).orElse(null));
        if (cause.isEmpty()) {
            return Optional.of(judged.unknown(
                    pause.causeId() == null ? "the audit that led to " + pause.factId() : "audit " + pause.causeId()));
        }
        session(known, judged, staff, cause.get().at());
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(cause.get());
        }
        return Optional.of(unlessDrift(judged, cause.get()));
    }

    private static boolean mayHaveLedTo(Audit audit, DelegationPause pause) {
        return Drifting.ofRecords(audit)
                && Boolean.TRUE.equals(audit.driftFound())
                && !audit.at().isAfter(pause.pausedAt())
                && (pause.task() == null || audit.task() == null || pause.task().equals(audit.task()));
    }

    private static Optional<Judged> judge(Known known, Audit audit, String staff) {
        Instant at = audit.at();
        Judged judged = People.matter(known, staff, audit, at);
        List<Delegation> delegations = Drifting.delegations(known, audit, staff, judged.site());
        if (delegations.isEmpty() && known.feeds().complete(Delegated.FEED, judged.site(), at, at)) {
            return Optional.empty();
        }
        session(known, judged, staff, at);
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(delegations);
        }
        if (delegations.isEmpty()) {
            judged.unlessComplete(false, Delegated.FEED, judged.site(), at, at);
        }
        return Optional.of(unlessDrift(judged, audit));
    }

    private static Judged unlessDrift(Judged judged, Audit audit) {
        return judged.unlessKnown(audit.driftFound() != null, "whether " + audit.factId() + " found drift");
    }

    /** The first session after the drift starts in time. */
    private static void session(Known known, Judged judged, String staff, Instant at) {
        List<SupervisionSession> sessions = known.byTime(
                SupervisionSession.class,
                it -> Remedial.isFor(it, staff)
                        && it.status() != SupervisionSession.Status.CANCELLED
                        && !it.startsAt().isBefore(at),
                SupervisionSession::startsAt);
        Value limit = known.standards()
                .at("remedial-supervision.scheduled-within", judged.site(), at)
                .orElseThrow();
        Instant due = known.places().endAfter(judged.site(), at, limit.dates());
        Instant done = sessions.isEmpty() ? null : sessions.get(0).startsAt();
        Instant left = People.left(known, staff);
        boolean gone = left != null && !left.isAfter(Collections.min(List.of(due, known.asOf())));
        if (gone && (done == null || done.isAfter(due))) {
            judged.notApplicable().closed(People.first(known, done));
            return;
        }
        Deadline.of(known, judged)
                .waitsFor("remedial supervision", "supervision-session")
                .done(done, sessions.isEmpty() ? List.of() : sessions.subList(0, 1))
                .within(limit);
        if (People.missed(judged)) {
            boolean late = done != null && !done.isAfter(known.asOf());
            judged.closed(late ? done : People.first(known, left));
            People.unlessHole(known, judged, "supervision-session", staff, at, due.plusNanos(1));
        }
    }
}
