package org.plumbline.rules.reference.network;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class NetworkRules {
    /** By code. */
    public static final List<Rule> ALL = List.of();

    private NetworkRules() {}
}
