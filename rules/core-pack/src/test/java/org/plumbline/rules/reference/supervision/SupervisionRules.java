package org.plumbline.rules.reference.supervision;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class SupervisionRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Sm05HighRiskCases(),
            new Sv01Practitioner(),
            new Sv02Regularly(),
            new Sv03Sample(),
            new Sv04ComplexCase(),
            new Sv05Ratio(),
            new Sv06MissedSession(),
            new Sv07Compliance());

    private SupervisionRules() {}
}
