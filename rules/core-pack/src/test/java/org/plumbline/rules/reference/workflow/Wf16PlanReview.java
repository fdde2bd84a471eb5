package org.plumbline.rules.reference.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.standard.TimeLimit;

/** WF-16: a plan is reviewed by the date of its review; where that has none, within the interval. */
final class Wf16PlanReview extends CoreRule {
    private static final String INTERVAL = "plan.review-interval";

    Wf16PlanReview() {
        super(
                "WF-16",
                "a plan is reviewed by its date",
                Severity.HIGH,
                Subject.Type.CASE,
                "workflow-step",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> cases = new TreeSet<>();
        known.all(WorkflowStep.class, step -> step.caseId() != null)
                .forEach(step -> cases.add(Objects.requireNonNull(step.caseId())));
        for (String aCase : cases) {
            List<WorkflowStep> course =
                    known.all(WorkflowStep.class, step -> aCase.equals(step.caseId()) && isOfPlan(step));
            Set<WorkflowStep> answered = new HashSet<>();
            for (WorkflowStep review : course) {
                if (isDated(review)) {
                    WorkflowStep before = before(known, aCase, review);
                    if (before != null) {
                        answered.add(before);
                    }
                    judgements.add(this, byDate(known, aCase, review, before));
                }
            }
            completed(known, aCase).stream()
                    .filter(step -> !answered.contains(step))
                    .forEach(step -> judgements.add(this, byInterval(known, aCase, course, step)));
        }
    }

    private static boolean isOfPlan(WorkflowStep step) {
        return step.element().equals("plan") || step.element().equals("plan-review");
    }

    private static boolean isDated(WorkflowStep step) {
        return step.element().equals("plan-review") && step.dueAt() != null;
    }

    /** Plans and reviews that were done, by time. */
    private static List<WorkflowStep> completed(Known known, String aCase) {
        return known.byTime(
                WorkflowStep.class,
                step -> aCase.equals(step.caseId()) && isOfPlan(step) && step.completedAt() != null,
                WorkflowStep::completedAt);
    }

    /** The plan or review to which a dated review is the next: the last that was done before it, or before its date. */
    private static @Nullable WorkflowStep before(Known known, String aCase, WorkflowStep review) {
        Instant due = Objects.requireNonNull(review.dueAt());
        Instant done = review.completedAt();
        Instant end = done != null && done.isBefore(due) ? done : due;
        return completed(known, aCase).stream()
                .filter(step -> Objects.requireNonNull(step.completedAt()).isBefore(end))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Judged byDate(Known known, String aCase, WorkflowStep review, @Nullable WorkflowStep before) {
        Instant due = Objects.requireNonNull(review.dueAt());
        Instant opened = known.find(Case.class, aCase).map(Case::openedAt).orElse(due);
        Instant start =
                before != null ? Objects.requireNonNull(before.completedAt()) : opened.isBefore(due) ? opened : due;
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, aCase), review, start);
        Duration time = Duration.between(start, due);
        return Deadline.of(known, judged)
                .waitsFor("plan-review", "workflow-step")
                .done(review.completedAt(), List.of(review))
                .stoppedBy(Endings.of(known, aCase, List.of(review)))
                .by(start, due, new TimeLimit.Elapsed(time.isNegative() ? Duration.ZERO : time));
    }

    private static Judged byInterval(Known known, String aCase, List<WorkflowStep> course, WorkflowStep from) {
        Instant start = Objects.requireNonNull(from.completedAt());
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, aCase), from.factId() + " next", from.site(), start)
                .resting(from);
        List<WorkflowStep> next = completed(known, aCase).stream()
                .filter(step -> Objects.requireNonNull(step.completedAt()).isAfter(start))
                .limit(1)
                .toList();
        List<WorkflowStep> notNeeded = course.stream()
                .filter(step -> step.element().equals("plan-review") && !isDated(step))
                .filter(step ->
                        step.notNeeded() != null && !step.notNeeded().at().isBefore(start))
                .toList();
        return Deadline.of(known, judged)
                .waitsFor("plan-review", "workflow-step")
                .done(next.isEmpty() ? null : next.get(0).completedAt(), next)
                .stoppedBy(Endings.of(known, aCase, notNeeded))
                .within(INTERVAL);
    }
}
