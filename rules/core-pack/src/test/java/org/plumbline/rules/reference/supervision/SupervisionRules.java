package org.plumbline.rules.reference.supervision;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class SupervisionRules {
    /** By code. */
    public static final List<Rule> ALL = List.of();

    private SupervisionRules() {}
}
