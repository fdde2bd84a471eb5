package org.plumbline.rules.reference.adaptation;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules about adaptations. */
public final class AdaptationRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Ag01Classed(),
            new Ag02CoreAdapted(),
            new Ag03OnRecord(),
            new Ag04RecordComplete(),
            new Ag05ReviewedInTime(),
            new Ag06PermittedArea(),
            new Ag08AtOnce(),
            new Ag09Assessed(),
            new Ag10Overridden());

    private AdaptationRules() {}
}
