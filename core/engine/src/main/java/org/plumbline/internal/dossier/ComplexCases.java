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
    private final Value.@Nullable Parts counting;

    ComplexCases(Context context, DefaultCaseFile file, String kinds) {
        this.context = context;
        this.file = file;
        this.counting = context.parts(kinds, file.site(), context.asOf());
    }

    /** Nothing is asked before the standard has a value, and nothing is known before the feed begins. */
    List<Anchor> starts(String interval) {
        Instant asked = context.firstAsked(interval, file.site());
        Instant known = context.coverage().begins(FEED, file.site()).orElse(Instant.MIN);
        Instant beginning = Spans.later(asked.isAfter(context.asOf()) ? Instant.MIN : asked, known);
        List<Anchor> starts = new ArrayList<>();
        for (CaseStatus status : file.statuses()) {
            if (status.kind() == CaseStatus.Kind.COMPLEX) {
                for (Interval run : runs(status)) {
                    startsIn(run, status).forEach(start -> addSince(starts, start, run, beginning));
                }
            }
        }
        return starts;
    }

    /** When it is complex and the person is there: a stay in hospital ends one interval, and the next starts after it. */
    private List<Interval> runs(CaseStatus status) {
        Case record = file.caseRecord();
        Instant end = Objects.requireNonNullElse(status.to(), Instant.MAX);
        if (record != null && record.closedAt() != null) {
            end = Spans.earlier(end, record.closedAt());
        }
        List<Interval> stops = new ArrayList<>();
        for (Stop stop : file.stops()) {
            stops.add(stop.during());
        }
        return status.from().isBefore(end) ? Spans.gaps(new Interval(status.from(), end), stops) : List.of();
    }

    private List<Anchor> startsIn(Interval run, CaseStatus status) {
        List<Anchor> starts = new ArrayList<>();
        if (run.from().isAfter(context.asOf())) {
            return starts;
        }
        String key = run.from().equals(status.from()) ? null : status.factId() + " since " + run.from();
        starts.add(new Anchor(key, status.site(), run.from(), null, status.factId()));
        for (CaseReview review : file.reviews) {
            if (counts(review) && review.reviewerId() != null && run.contains(review.at())) {
                if (review.at().equals(starts.get(starts.size() - 1).at())) {
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
        Instant next = firstAfter(at, run.to());
        Instant over = next == null ? run.to() : next;
        if (over.isAfter(beginning)) {
            starts.add(start.startingAt(Spans.later(at, beginning)));
        }
    }

    private @Nullable Instant firstAfter(Instant at, Instant end) {
        for (CaseReview review : file.reviews) {
            if (counts(review)
                    && review.reviewerId() != null
                    && review.at().isAfter(at)
                    && review.at().isBefore(end)) {
                return review.at();
            }
        }
        return null;
    }

    Sought next(Anchor start, String kinds) {
        Instant after = Objects.requireNonNull(start.at());
        Instant end = endOf(after);
        Sought sought = Sought.absent(WHAT, FEED);
        for (CaseReview review : file.reviews) {
            if (review.at().isAfter(after) && review.at().isBefore(end) && counts(review)) {
                if (review.reviewerId() != null) {
                    sought = Sought.found(WHAT, FEED, review.at(), review.factId());
                    break;
                }
                sought = sought.undated() == null ? Reviews.unlessSigned(review) : sought;
            }
        }
        Sought until = sought.until(end.equals(Instant.MAX) ? null : end);
        return counting == null ? until.unless(kinds) : until;
    }

    private Instant endOf(Instant at) {
        for (CaseStatus status : file.statuses()) {
            if (status.kind() == CaseStatus.Kind.COMPLEX) {
                for (Interval run : runs(status)) {
                    if (run.contains(at)) {
                        return run.to();
                    }
                }
            }
        }
        return Instant.MAX;
    }

    /** Nobody reviews a case as its supervisor who works on it. */
    private boolean counts(CaseReview review) {
        return counting != null
                && counting.parts().contains(review.kind().name())
                && file.allocations.stream().noneMatch(allocation -> isHolder(allocation, review));
    }

    private static boolean isHolder(Allocation allocation, CaseReview review) {
        return allocation.kind() == Allocation.Kind.CASELOAD
                && allocation.staffId().equals(review.reviewerId())
                && Spans.between(allocation.startsAt(), allocation.endsAt()).contains(review.at());
    }
}
