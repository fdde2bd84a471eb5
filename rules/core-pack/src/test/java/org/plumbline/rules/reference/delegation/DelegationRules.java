package org.plumbline.rules.reference.delegation;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class DelegationRules {
    /** By code. */
    public static final List<Rule> ALL = List.of();

    private DelegationRules() {}
}
