package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-03: a delegated task is delivered only with a current sign-off for that task. */
final class Dc03SignedOff extends CoreRule {
    Dc03SignedOff() {
        super(
                "DC-03",
                "a delegated task is delivered with a current sign-off for it",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "task-record",
                "delegation",
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TaskRecord task : known.all(TaskRecord.class)) {
            List<Delegation> surely = Delegated.surely(known, task);
            List<Delegation> maybe = Delegated.maybe(known, task);
            boolean feed = known.feeds().complete(Delegated.FEED, task.site(), task.at(), task.at());
            if (!surely.isEmpty() || !maybe.isEmpty() || !feed) {
                judgements.add(this, judge(known, task));
            }
        }
    }

    private static Judged judge(Known known, TaskRecord task) {
        Instant at = task.at();
        Judged judged = People.matter(known, task.staffId(), task, at).closed(at);
        if (People.supervised(task)) {
            return judged.notApplicable();
        }
        Value stages = SignOffs.stages(known, task.site(), at);
        List<CompetencySignOff> all = SignOffs.of(known, task.staffId(), Set.of(task.task()));
        List<CompetencySignOff> counting = SignOffs.counting(all, stages.parts());
        Interval then = new Interval(at, at);
        SignOffs.cover(judged, "sign-off for " + task.task(), then, counting);
        Windows.unlessHoleOf(known, judged, SignOffs.FEED, task.staffId(), then);
        return Delegated.unlessNot(known, judged, task);
    }
}
