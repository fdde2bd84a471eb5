package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-02: somebody is observed at a delegated task before they deliver it alone. */
final class Dc02Observed extends CoreRule {
    private static final String FEED = "observed-practice";

    Dc02Observed() {
        super(
                "DC-02",
                "practice is observed before a task is delivered alone",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "task-record",
                "delegation",
                "observed-practice");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Set<String> certain = new TreeSet<>();
        Set<String> uncertain = new TreeSet<>();
        for (TaskRecord task : known.byTime(TaskRecord.class, it -> !People.supervised(it), TaskRecord::at)) {
            String key = task.staffId() + " " + task.task();
            boolean surely = !Delegated.surely(known, task).isEmpty();
            boolean delegated = surely
                    || !Delegated.maybe(known, task).isEmpty()
                    || !known.feeds().complete(Delegated.FEED, task.site(), task.at(), task.at());
            boolean isCertain = surely && task.mode() != null;
            if (delegated && !certain.contains(key) && (isCertain ? certain : uncertain).add(key)) {
                judgements.add(this, judge(known, task));
            }
        }
    }

    private static Judged judge(Known known, TaskRecord task) {
        Instant at = task.at();
        Judged judged = People.matter(known, task.staffId(), task, at);
        int asked = known.standards()
                .at("delegation.observations-before-independence", task.site(), at)
                .orElseThrow()
                .count();
        List<ObservedPractice> all = known.byTime(
                ObservedPractice.class,
                it -> it.staffId().equals(task.staffId())
                        && it.competency().equals(task.task())
                        && !it.staffId().equals(it.observerId()),
                ObservedPractice::at);
        List<ObservedPractice> passed =
                all.stream().filter(it -> Boolean.TRUE.equals(it.passed())).toList();
        List<ObservedPractice> open = all.stream()
                .filter(it -> it.passed() == null && !it.at().isAfter(at))
                .toList();
        long before = passed.stream().filter(it -> !it.at().isAfter(at)).count();
        List<Spell> spells = passed.size() < asked
                ? List.of()
                : List.of(Spell.since(passed.get(asked - 1).at(), passed.subList(0, asked)));
        String what = "observed practice of " + task.task() + ", " + asked + " passed";
        Spell.once(known, judged, task, what, at, spells, People.left(known, task.staffId()));
        boolean enough = !open.isEmpty() && before + open.size() >= asked;
        judged.unlessKnown(!enough, enough ? "whether " + open.get(0).factId() + " was passed" : "");
        Windows.unlessHoleOf(known, judged, FEED, task.staffId(), new Interval(at, at));
        Instant from = People.started(known, task.staffId()).orElse(at);
        Windows.unlessHoleOf(
                known, judged, FEED, task.staffId(), new Interval(Collections.min(List.of(from, at)), at.plusNanos(1)));
        return Delegated.unlessNot(known, judged, task);
    }
}
