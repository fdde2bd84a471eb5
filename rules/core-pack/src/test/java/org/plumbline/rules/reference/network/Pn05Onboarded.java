package org.plumbline.rules.reference.network;

import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** PN-05: the onboarding of a partner is complete when it goes live. */
final class Pn05Onboarded extends CoreRule {
    Pn05Onboarded() {
        super("PN-05", "a partner is onboarded before it goes live", Severity.HIGH, Subject.Type.PARTNER, "launch");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String partner : Launches.partners(known)) {
            Subject subject = Subject.of(Subject.Type.PARTNER, partner);
            List<Launch> launches = Launches.of(known, partner);
            if (launches.isEmpty()) {
                judgements.add(this, Launches.without(known, subject));
            }
            for (Launch launch : launches) {
                Checklist.goesLive(known, launch)
                        .ifPresent(live -> judgements.add(
                                this,
                                Checklist.judge(
                                        known,
                                        Judged.of(subject, launch, live),
                                        launch,
                                        live,
                                        "partner-onboarding.parts")));
            }
        }
    }
}
