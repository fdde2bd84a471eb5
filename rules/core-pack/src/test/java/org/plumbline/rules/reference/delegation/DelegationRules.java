package org.plumbline.rules.reference.delegation;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class DelegationRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Dc01TaskStandard(),
            new Dc02Observed(),
            new Dc03SignedOff(),
            new Dc04NotLapsed(),
            new Dc05ReviewDate(),
            new Dc06RoleScope(),
            new Dc07PausedAfterDrift(),
            new Dc08NotWhilePaused(),
            new Dc09RemedialSupervision(),
            new Dc10LiftedAfterRemedy(),
            new Dc11SpotChecked(),
            new Dc14NoStageSkipped(),
            new Dc15NewPathway(),
            new Dc16ComplexCases(),
            new Dc17DutyLead());

    private DelegationRules() {}
}
