package org.plumbline.rules.reference.escalation;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class EscalationRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Es01Escalated(),
            new Es02InTime(),
            new Es03RedFlag(),
            new Es04Rationale(),
            new Es05RecordComplete(),
            new Es06Answered(),
            new Es07Owner(),
            new Es08Reachable(),
            new Es09WeakeningEngagement(),
            new Es10Reviewed(),
            new Es12Referred());

    private EscalationRules() {}
}
