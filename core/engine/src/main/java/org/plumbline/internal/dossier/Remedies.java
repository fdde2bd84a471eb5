package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisionSession.Status;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Drift;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** What is done about drift: a remedial session, and another look at the records. */
final class Remedies {
    private static final String SESSION = FactType.of(SupervisionSession.class).name();
    private static final String AUDIT = FactType.of(Audit.class).name();
    private static final String REMEDIAL_SESSION = "remedial-session";
    private static final String RECORDS_RECHECKED = "records-rechecked";
    private static final Recorded KNOWN = new Recorded(null, null, List.of());

    /** One thing that has to be done before a pause is lifted; without a feed it is nothing that facts can show. */
    private record Part(
            String name,
            @Nullable String feed,
            Instant since,
            @Nullable Instant at,
            @Nullable FactId fact,
            @Nullable String missing) {
        boolean doneBy(Instant lifted) {
            return at != null && !at.isAfter(lifted);
        }
    }

    private final Context context;
    private final Dossiers dossiers;
    private final DefaultStaffFile staff;
    private final DelegationPause pause;
    private final Instant lifted;

    Remedies(Context context, Dossiers dossiers, DefaultStaffFile staff, DelegationPause pause) {
        this.context = context;
        this.dossiers = dossiers;
        this.staff = staff;
        this.pause = pause;
        this.lifted = Objects.requireNonNull(pause.liftedAt());
    }

    /** The first remedial session after the drift, held or to be held; one that was cancelled is not scheduled any more. */
    static Sought scheduled(DefaultStaffFile staff, Drift drift) {
        Instant found = drift.anchor().at();
        SupervisionSession first = found == null ? null : session(staff, found, false);
        Sought sought = first == null
                ? Sought.absent("remedial supervision", SESSION)
                : Sought.found("remedial supervision", SESSION, first.startsAt(), first.factId());
        List<String> sites = Stream.of(drift.anchor().site(), staff.site())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        Instant gone = staff.gone();
        return sought.atAnyOf(sites).until(gone);
    }

    /** Nobody supervises themselves. */
    private static @Nullable SupervisionSession session(DefaultStaffFile staff, Instant since, boolean held) {
        for (SupervisionSession session : staff.sessions) {
            if (session.kind() == SupervisionSession.Kind.REMEDIAL
                    && !session.startsAt().isBefore(since)
                    && (held ? session.status() == Status.HELD : session.status() != Status.CANCELLED)
                    && !staff.subject().id().equals(session.leadId())) {
                return session;
            }
        }
        return null;
    }

    /** From when all that is asked has been done. Once the task is paused again, or the person has left, nobody asks. */
    Cover cover(String standard) {
        List<Part> asked = asked(standard);
        if (asked == null) {
            return Cover.unset("what lifts a pause", standard);
        }
        List<Part> undone = asked.stream().filter(part -> !part.doneBy(lifted)).toList();
        String what = String.join(
                " and ",
                (undone.isEmpty() ? asked : undone).stream().map(Part::name).toList());
        List<Cover.Spell> spells = new ArrayList<>(2);
        if (asked.stream().allMatch(part -> part.at() != null)) {
            Instant all = asked.stream()
                    .map(part -> Objects.requireNonNull(part.at()))
                    .reduce(Instant.MIN, Spans::later);
            List<FactId> facts = asked.stream()
                    .map(part -> Objects.requireNonNull(part.fact()))
                    .toList();
            spells.add(new Cover.Spell(Spans.between(all, null), facts));
        }
        Instant over = Spans.later(Spans.earlier(pausedAgain(), staff.gone()), lifted.plusNanos(1));
        if (!over.isAfter(context.asOf())) {
            spells.add(new Cover.Spell(Spans.between(over, null), List.of()));
        }
        return new Cover(what, List.of(), null, false, spells, null, null);
    }

    /** Whether it is known that something was not done before the pause was lifted. */
    Recorded known(String standard) {
        List<Part> asked = asked(standard);
        Recorded open = null;
        for (Part part : asked == null ? List.<Part>of() : asked) {
            if (!part.doneBy(lifted)) {
                Recorded doubt = doubt(part);
                if (doubt == null) {
                    return KNOWN;
                }
                open = open == null ? doubt : open;
            }
        }
        return open == null ? KNOWN : open;
    }

    /** Why something may have been done after all, or null where it was not. */
    private @Nullable Recorded doubt(Part part) {
        if (part.feed() == null) {
            return null;
        }
        String leftOut = context.leftOut().of(staff.subject(), part.feed());
        String missing = leftOut == null ? part.missing() : leftOut;
        if (missing != null) {
            return new Recorded(missing, null, List.of());
        }
        Window hole = staff.hole(part.feed(), pause.site(), new Interval(part.since(), lifted.plusNanos(1)));
        return hole == null ? null : new Recorded(null, hole, List.of());
    }

    private @Nullable List<Part> asked(String standard) {
        Value.Parts parts = context.parts(standard, pause.site(), lifted);
        return parts == null
                ? null
                : new TreeSet<>(parts.parts()).stream().map(this::part).toList();
    }

    private Part part(String name) {
        return switch (name) {
            case REMEDIAL_SESSION -> held();
            case RECORDS_RECHECKED -> rechecked();
            default -> new Part(name, null, pause.pausedAt(), null, null, null);
        };
    }

    /** A session counts from the drift on, even if the pause began later. */
    private Part held() {
        Instant since = dossiers.audits().stream()
                .filter(audit -> audit.id().equals(pause.causeId()))
                .map(Audit::at)
                .reduce(pause.pausedAt(), Spans::earlier);
        SupervisionSession session = session(staff, since, true);
        return session == null
                ? new Part(REMEDIAL_SESSION, SESSION, since, null, null, null)
                : new Part(REMEDIAL_SESSION, SESSION, since, session.startsAt(), session.factId(), null);
    }

    /** Somebody else looked at the records of that task again, and by the lift nobody who looked later found drift. */
    private Part rechecked() {
        String undecided = null;
        Instant drifted = lastDrift();
        for (Audit audit : staff.audits) {
            if (!mayRecheck(audit)
                    || Boolean.TRUE.equals(audit.driftFound())
                    || !audit.at().isAfter(drifted)) {
                continue;
            }
            if (audit.driftFound() != null) {
                return new Part(RECORDS_RECHECKED, AUDIT, pause.pausedAt(), audit.at(), audit.factId(), undecided);
            }
            if (undecided == null && !audit.at().isAfter(lifted)) {
                undecided = "whether " + audit.factId() + " found drift";
            }
        }
        return new Part(RECORDS_RECHECKED, AUDIT, pause.pausedAt(), null, null, undecided);
    }

    private Instant lastDrift() {
        Instant last = Instant.MIN;
        for (Audit audit : staff.audits) {
            if (mayRecheck(audit)
                    && Boolean.TRUE.equals(audit.driftFound())
                    && !audit.at().isAfter(lifted)) {
                last = audit.at();
            }
        }
        return last;
    }

    private boolean mayRecheck(Audit audit) {
        return Drifts.isOfRecords(audit)
                && !audit.at().isBefore(pause.pausedAt())
                && !audit.id().equals(pause.causeId())
                && !staff.subject().id().equals(audit.by())
                && (audit.task() == null || pause.task() == null || audit.task().equals(pause.task()));
    }

    private Instant pausedAgain() {
        return staff.pauses.stream()
                .filter(again -> !again.id().equals(pause.id()))
                .filter(again -> again.task() == null || again.task().equals(pause.task()))
                .map(DelegationPause::pausedAt)
                .filter(at -> !at.isBefore(lifted))
                .reduce(Instant.MAX, Spans::earlier);
    }
}
