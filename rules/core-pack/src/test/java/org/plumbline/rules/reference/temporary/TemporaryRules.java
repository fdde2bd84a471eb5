package org.plumbline.rules.reference.temporary;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class TemporaryRules {
    /** By code. */
    public static final List<Rule> ALL =
            List.of(new Ts01Inducted(), new Ts02Topics(), new Ts03Paired(), new Ts06EndCheck(), new Ts08Rechecked());

    private TemporaryRules() {}
}
