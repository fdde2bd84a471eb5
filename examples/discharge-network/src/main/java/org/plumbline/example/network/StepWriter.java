package org.plumbline.example.network;

import java.time.Instant;
import java.util.Set;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.casework.WorkflowStepBuilder;

/** Writes down the steps of the model as they were taken. */
final class StepWriter {
    private final Records records;

    StepWriter(Records records) {
        this.records = records;
    }

    void write(Story story) {
        Instant assessed = Calendar.minutesAfter(story.opened, 30);
        if (story.steps.contains("risk-stratification")) {
            records.add(
                    Calendar.minutesAfter(assessed, 5),
                    RiskAssessment.builder()
                            .id(story.id + " risk")
                            .site(story.place.id())
                            .caseId(story.caseId())
                            .at(assessed)
                            .tool("discharge-risk")
                            .version("3")
                            .tier(story.recordedTier)
                            .drivers(Set.of())
                            .build());
            step(story, "risk-stratification", assessed, ofCase(story, "risk-stratification"));
        }
        if (story.steps.contains("touchpoints")) {
            step(story, "touchpoints", story.on(0, "16:00"), ofCase(story, "touchpoints"));
        }
        if (story.steps.contains("plan")) {
            step(story, "plan", story.on(0, "16:30"), ofCase(story, "plan"));
            review(story, 12, story.on(14, "17:00"));
            review(story, 24, story.on(27, "17:00"));
        }
    }

    /** A review of the plan by a date of its own, entered in the diary when the plan is made. */
    private void review(Story story, int day, Instant due) {
        Instant done = story.reviewedAt.getOrDefault(day, story.on(day, "15:00"));
        WorkflowStepBuilder review = step(story, "plan-review")
                .id(story.id + " plan-review " + day)
                .caseId(story.caseId())
                .dueAt(due);
        if (story.closed == null || done.isBefore(story.closed)) {
            records.add(story.on(0, "17:00"), review.build());
            if (!story.unreviewed.contains(day)) {
                records.add(
                        Calendar.minutesAfter(done, 10),
                        review.completedAt(done).build());
            }
        }
    }

    private static WorkflowStepBuilder ofCase(Story story, String element) {
        return step(story, element).caseId(story.caseId());
    }

    static WorkflowStepBuilder step(Story story, String element) {
        return WorkflowStep.builder()
                .id(story.id + " " + element)
                .site(story.place.id())
                .element(element);
    }

    void step(Story story, String element, Instant at, WorkflowStepBuilder step) {
        records.add(
                Calendar.minutesAfter(at, 10),
                step.completedAt(at).evidence(element + " of " + story.id).build());
    }
}
