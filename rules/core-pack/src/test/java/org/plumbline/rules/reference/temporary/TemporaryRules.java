package org.plumbline.rules.reference.temporary;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class TemporaryRules {
    /** By code. */
    public static final List<Rule> ALL = List.of();

    private TemporaryRules() {}
}
