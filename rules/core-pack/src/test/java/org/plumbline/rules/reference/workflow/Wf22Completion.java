package org.plumbline.rules.reference.workflow;

import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rate;

/** WF-22: of the core steps of the cases that were opened in a month, a site completes a share. */
final class Wf22Completion extends CoreRule implements Rate {
    Wf22Completion() {
        super("WF-22", "a site completes its core steps in a month", Severity.MEDIUM, Subject.Type.SITE);
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Shares.of(known, judgements, List.of("WF-01"), "workflow.share-of-steps-completed")
                .forEach(judged -> judgements.add(this, judged));
    }
}
