package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Drift;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** Drift in what somebody documents, and the pauses that it asks for. */
final class Drifts {
    private static final String DELEGATION = FactType.of(Delegation.class).name();
    private static final String PAUSE = FactType.of(DelegationPause.class).name();

    private final Context context;
    private final DefaultStaffFile staff;
    private final String pauses;
    private final List<Drift> drifts = new ArrayList<>();

    private Drifts(Context context, DefaultStaffFile staff, String pauses) {
        this.context = context;
        this.staff = staff;
        this.pauses = pauses;
    }

    static List<Drift> of(Context context, Dossiers dossiers, DefaultStaffFile staff, String pauses) {
        Drifts found = new Drifts(context, staff, pauses);
        for (Audit audit : staff.audits) {
            if (isOfRecords(audit) && !Boolean.FALSE.equals(audit.driftFound())) {
                found.add(audit);
            }
        }
        for (DelegationPause pause : staff.pauses) {
            found.add(pause, dossiers);
        }
        return found.drifts;
    }

    /** An observation looks at somebody at work, not at what they wrote down. */
    static boolean isOfRecords(Audit audit) {
        return audit.kind() != Audit.Kind.OBSERVATION;
    }

    private void add(Audit audit) {
        String site = audit.site() == null ? staff.site() : audit.site();
        List<Delegation> inForce = inForce(audit, site);
        Window window = new Window(DELEGATION, site, new Interval(audit.at(), audit.at()));
        if (inForce.isEmpty() && context.coverage().covers(window)) {
            return;
        }
        Stream<String> tasks = inForce.isEmpty()
                ? Stream.ofNullable(audit.task())
                : inForce.stream().map(Delegation::task);
        drifts.add(new Drift(
                new Anchor(null, site, audit.at(), null, audit.factId()),
                tasks.distinct().sorted().toList(),
                true,
                undecided(audit),
                inForce.isEmpty() ? window : null,
                inForce.stream().map(Fact::factId).toList()));
    }

    private static @Nullable String undecided(Audit audit) {
        return audit.driftFound() == null ? "whether " + audit.factId() + " found drift" : null;
    }

    /** The delegations that the drift concerns: of that task or, if none is named or the choice says so, all. */
    private List<Delegation> inForce(Audit audit, @Nullable String site) {
        boolean all = audit.task() == null || "all-of-the-person".equals(context.choice(pauses, site, audit.at()));
        return staff.delegations.stream()
                .filter(delegation -> all || delegation.task().equals(audit.task()))
                .filter(delegation ->
                        Spans.between(delegation.from(), delegation.to()).contains(audit.at()))
                .toList();
    }

    /** A pause says that there was drift. Of the audit that found it the time is taken, or it is not known when that was. */
    private void add(DelegationPause pause, Dossiers dossiers) {
        String cause = pause.causeId();
        if (staff.audits.stream().anyMatch(audit -> cause == null ? mayHaveLedTo(audit, pause) : isIt(audit, cause))) {
            return;
        }
        Optional<Audit> named =
                dossiers.audits().stream().filter(audit -> isIt(audit, cause)).findFirst();
        if (named.isPresent() && Boolean.FALSE.equals(named.get().driftFound())) {
            return;
        }
        String audit = cause == null ? "the audit that led to " + pause.factId() : "audit " + cause;
        Instant at = named.map(Audit::at).orElse(null);
        drifts.add(new Drift(
                new Anchor(null, pause.site(), at, audit, pause.factId()),
                Optional.ofNullable(pause.task()).stream().toList(),
                false,
                named.map(Drifts::undecided).orElse(null),
                null,
                named.map(Fact::factId).stream().toList()));
    }

    private static boolean isIt(Audit audit, @Nullable String cause) {
        return audit.id().equals(cause);
    }

    private static boolean mayHaveLedTo(Audit audit, DelegationPause pause) {
        return isOfRecords(audit)
                && Boolean.TRUE.equals(audit.driftFound())
                && !audit.at().isAfter(pause.pausedAt())
                && (audit.task() == null || pause.task() == null || audit.task().equals(pause.task()));
    }

    /** When all that the drift concerns was paused. A delegation that ends before needs no pause any more. */
    static Sought pause(DefaultStaffFile staff, Drift drift) {
        Sought none = Sought.absent("pause of " + String.join(", ", drift.tasks()), PAUSE);
        Instant found = drift.anchor().at();
        if (found == null || drift.tasks().isEmpty()) {
            return none;
        }
        Instant paused = found;
        Instant ended = Instant.MIN;
        List<FactId> facts = new ArrayList<>();
        for (String task : drift.tasks()) {
            DelegationPause pause = pause(staff, task, found);
            Instant end = Spans.earlier(end(staff, task, found), staff.gone());
            if (pause == null || !pause.pausedAt().isBefore(end)) {
                ended = Spans.later(ended, end);
            } else {
                paused = Spans.later(paused, pause.pausedAt());
                facts.add(pause.factId());
            }
        }
        if (!facts.isEmpty() && !ended.isAfter(paused)) {
            List<FactId> each = facts.stream().distinct().toList();
            return new Sought(none.what(), PAUSE, paused, each, null, List.of(), null, null);
        }
        return none.until(ended);
    }

    /** The first pause that was in force when the drift was found, or began afterwards. */
    private static @Nullable DelegationPause pause(DefaultStaffFile staff, String task, Instant found) {
        for (DelegationPause pause : staff.pauses) {
            boolean covers = pause.task() == null || pause.task().equals(task);
            if (covers && (pause.liftedAt() == null || pause.liftedAt().isAfter(found))) {
                return pause;
            }
        }
        return null;
    }

    /** When the last of the delegations of a task that were in force ends; it goes on where none is known. */
    private static Instant end(DefaultStaffFile staff, String task, Instant found) {
        Instant end = Instant.MIN;
        for (Delegation delegation : staff.delegations) {
            Interval during = Spans.between(delegation.from(), delegation.to());
            if (delegation.task().equals(task) && during.contains(found)) {
                end = Spans.later(end, during.to());
            }
        }
        return end.equals(Instant.MIN) ? Instant.MAX : end;
    }
}
