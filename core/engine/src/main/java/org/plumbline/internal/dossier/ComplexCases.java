package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;

/** The intervals between one review of a complex case and the next, while the person is there. */
final class ComplexCases {
    private static final String WHAT = "supervisor's review of a complex case";
    private static final String FEED = FactType.of(CaseReview.class).name();

    private final Context context;
    private final DefaultCaseFile file;
    private final String kinds;

    /** An unbroken time in which it is complex, and the status with which that begins. */
    private record Spell(Interval during, CaseStatus by) {}

    ComplexCases(Context context, DefaultCaseFile file, String kinds) {
        this.context = context;
        this.file = file;
        this.kinds = kinds;
    }

    /** Nothing is asked before the standard has a value, and nothing is known before the feed begins. */
    List<Anchor> starts(String interval) {
        Instant known = context.coverage().begins(FEED, file.site()).orElse(Instant.MIN);
        Instant beginning = Spans.later(context.firstAsked(interval, file.site()), known);
        List<Anchor> starts = new ArrayList<>();
        for (Spell spell : spells()) {
            for (Interval run : runs(spell)) {
                startsIn(run, spell.by(), beginning).forEach(start -> addSince(starts, start, run, beginning));
            }
        }
        return starts;
    }

    /** Statuses that overlap or touch are one time. */
    private List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        for (CaseStatus status : file.statuses()) {
            Interval own = Spans.between(status.from(), status.to());
            Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (status.kind() != CaseStatus.Kind.COMPLEX || !own.from().isBefore(own.to())) {
                continue;
            }
            if (last == null || own.from().isAfter(last.during().to())) {
                spells.add(new Spell(own, status));
            } else {
                Instant to = Spans.later(last.during().to(), own.to());
                spells.set(
                        spells.size() - 1, new Spell(new Interval(last.during().from(), to), last.by()));
            }
        }
        return spells;
    }

    /** When it is complex and the person is there: a stay in hospital ends one interval, and the next starts after it. */
    private List<Interval> runs(Spell spell) {
        Case record = file.caseRecord();
        Instant from = spell.during().from();
        Instant closed = record == null || record.closedAt() == null ? Instant.MAX : record.closedAt();
        Instant end = Spans.earlier(spell.during().to(), closed);
        List<Interval> stops = new ArrayList<>();
        for (Stop stop : file.stops()) {
            if (stop.during().from().isBefore(stop.during().to())) {
                stops.add(stop.during());
            }
        }
        return from.isBefore(end) ? Spans.gaps(new Interval(from, end), stops) : List.of();
    }

    private List<Anchor> startsIn(Interval run, CaseStatus status, Instant beginning) {
        List<Anchor> starts = new ArrayList<>();
        if (run.from().isAfter(context.asOf())) {
            return starts;
        }
        String key = run.from().equals(status.from()) ? null : status.factId() + " since " + run.from();
        starts.add(new Anchor(key, status.site(), run.from(), null, status.factId()));
        for (CaseReview review : file.reviews) {
            Anchor running = starts.get(starts.size() - 1);
            Anchor asked = running.startingAt(Spans.later(Objects.requireNonNull(running.at()), beginning));
            if (counts(review, asked) && review.reviewerId() != null && run.contains(review.at())) {
                if (review.at().equals(running.at())) {
                    starts.remove(starts.size() - 1);
                }
                starts.add(Anchor.of(review, review.at()));
            }
        }
        return starts;
    }

    /** The clock that runs at the beginning starts then; those that had stopped by then are not judged. */
    private void addSince(List<Anchor> starts, Anchor start, Interval run, Instant beginning) {
        Instant at = Objects.requireNonNull(start.at());
        Instant next = firstAfter(at, start.startingAt(Spans.later(at, beginning)), run.to());
        Instant over = next == null ? run.to() : next;
        if (over.isAfter(beginning)) {
            starts.add(start.startingAt(Spans.later(at, beginning)));
        }
    }

    private @Nullable Instant firstAfter(Instant at, Anchor asked, Instant end) {
        for (CaseReview review : file.reviews) {
            if (counts(review, asked)
                    && review.reviewerId() != null
                    && review.at().isAfter(at)
                    && review.at().isBefore(end)) {
                return review.at();
            }
        }
        return null;
    }

    Sought next(Anchor start) {
        Instant after = Objects.requireNonNull(start.at());
        Instant end = endOf(after);
        CaseReview unsigned = null;
        Sought sought = Sought.absent(WHAT, FEED);
        for (CaseReview review : file.reviews) {
            if (review.at().isAfter(after) && review.at().isBefore(end) && counts(review, start)) {
                if (review.reviewerId() != null) {
                    sought = Sought.found(WHAT, FEED, review.at(), review.factId());
                    break;
                }
                unsigned = unsigned == null ? review : unsigned;
            }
        }
        Sought until = (unsigned == null ? sought : Reviews.unlessSigned(sought, unsigned)).until(end);
        return counting(start) == null ? until.unless(kinds) : until;
    }

    private Instant endOf(Instant at) {
        for (Spell spell : spells()) {
            for (Interval run : runs(spell)) {
                if (run.contains(at)) {
                    return run.to();
                }
            }
        }
        return Instant.MAX;
    }

    /** The kinds that counted when a clock started. */
    private Value.@Nullable Parts counting(Anchor start) {
        return context.parts(kinds, start.site(), Objects.requireNonNull(start.at()));
    }

    /** Nobody reviews a case as its supervisor who works on it. */
    private boolean counts(CaseReview review, Anchor start) {
        return Value.names(counting(start), review.kind().name())
                && file.allocations.stream().noneMatch(allocation -> isHolder(allocation, review));
    }

    private static boolean isHolder(Allocation allocation, CaseReview review) {
        return allocation.kind() == Allocation.Kind.CASELOAD
                && allocation.staffId().equals(review.reviewerId())
                && Spans.between(allocation.startsAt(), allocation.endsAt()).contains(review.at());
    }
}
