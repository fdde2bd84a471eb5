package org.plumbline.rules.reference.network;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of these groups: network, readiness. */
public final class NetworkRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(
            new Pn03SameCriteria(),
            new Pn05Onboarded(),
            new Pn08QualityCall(),
            new Rr04Ready(),
            new Rr05Onboarding(),
            new Rr07CoachedWeekly());

    private NetworkRules() {}
}
