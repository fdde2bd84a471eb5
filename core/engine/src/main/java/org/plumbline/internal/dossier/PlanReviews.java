package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Due;
import org.plumbline.rule.Sought;

/** When the plan of a case is due for review, and when it was reviewed. */
final class PlanReviews {
    private static final String PLAN = "plan";
    private static final String REVIEW = "plan-review";
    private static final String FEED = FactType.of(WorkflowStep.class).name();

    private final DefaultCaseFile file;
    /** Plans and reviews that were completed, by time: each starts the time to the next. */
    private final List<WorkflowStep> completed = new ArrayList<>();

    private PlanReviews(DefaultCaseFile file) {
        this.file = file;
        for (WorkflowStep step : file.steps) {
            if (step.completedAt() != null && (isReview(step) || step.element().equals(PLAN))) {
                completed.add(step);
            }
        }
        Order.byTime(completed, WorkflowStep::completedAt);
    }

    static List<Due> due(DefaultCaseFile file) {
        return new PlanReviews(file).due();
    }

    private List<Due> due() {
        List<WorkflowStep> dated = new ArrayList<>();
        for (WorkflowStep step : file.steps) {
            if (isReview(step) && step.dueAt() != null) {
                dated.add(step);
            }
        }
        Order.byTime(dated, WorkflowStep::dueAt);
        List<Due> due = new ArrayList<>();
        Set<WorkflowStep> answered = new HashSet<>();
        for (WorkflowStep step : dated) {
            WorkflowStep before = before(step);
            if (before != null) {
                answered.add(before);
            }
            due.add(new Due(Anchor.of(step, start(step, before)), step.dueAt(), done(step)));
        }
        for (WorkflowStep start : completed) {
            if (!answered.contains(start)) {
                due.add(new Due(Anchor.of(start, start.completedAt()), null, next(start)));
            }
        }
        return due;
    }

    private static boolean isReview(WorkflowStep step) {
        return step.element().equals(REVIEW);
    }

    /** The plan or review to which a review with a date of its own is the next. */
    private @Nullable WorkflowStep before(WorkflowStep step) {
        Instant due = Objects.requireNonNull(step.dueAt());
        Instant end = step.completedAt() == null ? due : Spans.earlier(due, step.completedAt());
        WorkflowStep before = null;
        for (WorkflowStep candidate : completed) {
            if (Objects.requireNonNull(candidate.completedAt()).isBefore(end)) {
                before = candidate;
            }
        }
        return before;
    }

    /** When the time to a review with a date of its own began, as far as that is recorded. */
    private Instant start(WorkflowStep step, @Nullable WorkflowStep before) {
        Case record = file.caseRecord();
        Instant due = Objects.requireNonNull(step.dueAt());
        if (before != null) {
            return Objects.requireNonNull(before.completedAt());
        }
        return record == null ? due : Spans.earlier(record.openedAt(), due);
    }

    /** The review itself: another one does not stand in for it. */
    private Sought done(WorkflowStep step) {
        Sought sought = step.completedAt() != null ? found(step) : Sought.absent(REVIEW, FEED);
        return until(sought, Steps.notNeededFrom(step));
    }

    /** The first review after a plan or review; a new plan is one, too. */
    private Sought next(WorkflowStep start) {
        Instant from = Objects.requireNonNull(start.completedAt());
        Instant notNeeded = null;
        for (WorkflowStep step : file.steps) {
            Instant decided = isReview(step) && step.dueAt() == null ? Steps.notNeededFrom(step) : null;
            notNeeded = decided == null || decided.isBefore(from) ? notNeeded : Steps.earlier(notNeeded, decided);
        }
        for (WorkflowStep step : completed) {
            if (Objects.requireNonNull(step.completedAt()).isAfter(from)) {
                return until(found(step), notNeeded);
            }
        }
        return until(Sought.absent(REVIEW, FEED), notNeeded);
    }

    private static Sought found(WorkflowStep step) {
        return Sought.found(REVIEW, FEED, Objects.requireNonNull(step.completedAt()), step.factId());
    }

    /** A case that is closed needs no review any more. */
    private Sought until(Sought sought, @Nullable Instant notNeeded) {
        Case record = file.caseRecord();
        return sought.until(Steps.earlier(record == null ? null : record.closedAt(), notNeeded));
    }
}
