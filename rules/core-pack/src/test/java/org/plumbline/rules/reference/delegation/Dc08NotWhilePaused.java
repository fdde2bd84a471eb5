package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.List;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-08: nothing is delivered while it is paused. */
final class Dc08NotWhilePaused extends CoreRule {
    Dc08NotWhilePaused() {
        super(
                "DC-08",
                "nothing is delivered while its delegation is paused",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "task-record",
                "delegation-pause");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(TaskRecord.class).forEach(task -> judgements.add(this, judge(known, task)));
    }

    private static Judged judge(Known known, TaskRecord task) {
        Instant at = task.at();
        Judged judged = People.matter(known, task.staffId(), task, at).closed(at);
        List<DelegationPause> pauses = known.byTime(
                DelegationPause.class,
                it -> Pauses.isOf(it, task.staffId(), task.task()) && Pauses.holds(it, at),
                DelegationPause::pausedAt);
        if (People.supervised(task)) {
            return judged.notApplicable();
        }
        if (pauses.isEmpty()) {
            boolean complete = known.feeds().complete(Pauses.FEED, task.site(), at, at);
            return complete ? judged.met() : judged.heldUp(Pauses.FEED, task.site(), at, at);
        }
        DelegationPause pause = pauses.get(0);
        Instant lifted = pause.liftedAt() == null ? Instant.MAX : pause.liftedAt();
        judged.breach(new Detail.Prohibited(
                        "delivery during a pause of " + task.task(),
                        List.of(task.factId(), pause.factId()),
                        new Interval(pause.pausedAt(), lifted)))
                .resting(pause);
        return People.unlessMode(judged, task);
    }
}
