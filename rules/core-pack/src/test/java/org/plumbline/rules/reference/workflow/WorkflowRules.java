package org.plumbline.rules.reference.workflow;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class WorkflowRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(new Wf03FollowUp());

    private WorkflowRules() {}
}
