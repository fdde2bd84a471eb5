package org.plumbline.rules.reference.workflow;

import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rate;

/** WF-23: of all that the workflow asks for within a time, a site does a share in time, month by month. */
final class Wf23Timeliness extends CoreRule implements Rate {
    /** The rules of the workflow that set a time. */
    private static final List<String> WITHIN = List.of("WF-02", "WF-03", "WF-14", "WF-21");

    Wf23Timeliness() {
        super("WF-23", "a site meets its time standards in a month", Severity.MEDIUM, Subject.Type.SITE);
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Shares.of(known, judgements, WITHIN, "timeliness.share-in-time")
                .forEach(judged -> judgements.add(this, judged));
    }
}
