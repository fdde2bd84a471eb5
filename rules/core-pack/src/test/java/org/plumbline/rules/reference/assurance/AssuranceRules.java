package org.plumbline.rules.reference.assurance;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class AssuranceRules {
    /** By code. */
    public static final List<Rule> ALL =
            List.of(new As01AssuranceCycle(), new As05OwnerAndDeadline(), new As06ClosedByDeadline());

    private AssuranceRules() {}
}
