package org.plumbline.rules.reference.assurance;

import org.plumbline.Subject;
import org.plumbline.fact.assurance.CorrectiveAction;

/** Whose matter a corrective action is. */
final class Scope {
    private Scope() {}

    /** Its site's; without one its partner's; else the network's. */
    static Subject of(CorrectiveAction action) {
        if (action.site() != null) {
            return Subject.of(Subject.Type.SITE, action.site());
        }
        return action.partnerId() == null ? Subject.network() : Subject.of(Subject.Type.PARTNER, action.partnerId());
    }
}
