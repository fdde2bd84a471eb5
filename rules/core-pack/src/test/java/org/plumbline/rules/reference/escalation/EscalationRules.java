package org.plumbline.rules.reference.escalation;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class EscalationRules {
    /** By code. */
    public static final List<Rule> ALL = List.of();

    private EscalationRules() {}
}
