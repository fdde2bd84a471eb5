package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;

/** WF-02: the intake is completed within 48 hours. */
final class Wf02Intake extends CoreRule {
    Wf02Intake() {
        super(
                "WF-02",
                "intake is completed in time",
                Severity.HIGH,
                Subject.Type.REFERRAL,
                "referral",
                "workflow-step",
                "case-status",
                "decision");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(Referral.class).forEach(referral -> judgements.add(this, judge(known, referral)));
        for (Judged judged : Origins.onlyNamed(known)) {
            String id = judged.subject().id();
            List<WorkflowStep> intakes = Origins.completed(known, "intake", Set.of(id), Origins.naming(known, id));
            judgements.add(
                    this,
                    judged.closed(intakes.isEmpty() ? null : intakes.get(0).completedAt()));
        }
    }

    private static Judged judge(Known known, Referral referral) {
        String reading = known.standards()
                .at("intake.clock-starts", referral.site(), referral.receivedAt())
                .orElseThrow()
                .text();
        Instant start = Origins.clockStart(known, referral, reading);
        Judged judged = Judged.of(Subject.of(Subject.Type.REFERRAL, referral.id()), referral, start);
        Set<String> cases = Origins.cases(known, referral);
        List<WorkflowStep> intakes = Origins.completed(known, "intake", Set.of(referral.id()), cases);
        Instant done = intakes.isEmpty() ? null : intakes.get(0).completedAt();
        if (start == null) {
            return judged.unknown(Origins.missingStart(referral, reading)).closed(done);
        }
        return Deadline.of(known, judged)
                .waitsFor("intake", "workflow-step")
                .done(done, intakes.isEmpty() ? List.of() : intakes.subList(0, 1))
                .stoppedBy(
                        Stops.of(known, Origins.all(known, referral)).endingAt(Origins.ineligibleAt(known, referral)))
                .stopsStandIn("case-status", "decision")
                .within("intake.completed-within");
    }
}
