package org.plumbline.rules.reference.workflow;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class WorkflowRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Wf01CoreSteps(),
            new Wf02Intake(),
            new Wf03FollowUp(),
            new Wf12ExceptionReport(),
            new Wf14StabilityCheck(),
            new Wf16PlanReview(),
            new Wf21UrgentResponse(),
            new Wf23Timeliness(),
            new Wf24Closure());

    private WorkflowRules() {}
}
