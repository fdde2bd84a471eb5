package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Recorded;

/** Practice that was observed before somebody delivers a task alone. */
final class Observations {
    private static final String PRACTICE = FactType.of(ObservedPractice.class).name();

    private Observations() {}

    /** Of each task the first delivery that was neither supervised nor certainly not delegated; and the first certain one. */
    static List<TaskRecord> firstDeliveries(DefaultStaffFile staff) {
        List<TaskRecord> first = new ArrayList<>();
        Set<String> certain = new HashSet<>();
        Set<String> uncertain = new HashSet<>();
        for (TaskRecord task : staff.tasks) {
            if (task.supervised() || certain.contains(task.task())) {
                continue;
            }
            List<Recorded> delegated = staff.delegated(task);
            boolean sure = task.mode() != null
                    && delegated.stream().anyMatch(found -> found.missing() == null && found.sought() == null);
            if (!delegated.isEmpty() && (sure ? certain : uncertain).add(task.task())) {
                first.add(task);
            }
        }
        return first;
    }

    /** From when on the task had been observed, and passed, as often as is asked. Nobody observes themselves. */
    static Cover cover(Context context, DefaultStaffFile staff, TaskRecord task, String standard) {
        Dated dated = context.inForce(standard, task.site(), task.at());
        if (dated == null) {
            return Cover.unset("observed practice of " + task.task(), standard);
        }
        int asked = ((Value.Figure) dated.value()).number().intValueExact();
        List<ObservedPractice> passed = new ArrayList<>();
        ObservedPractice open = null;
        int before = 0;
        for (ObservedPractice practice : staff.practices) {
            if (practice.competency().equals(task.task())
                    && !practice.staffId().equals(practice.observerId())
                    && !Boolean.FALSE.equals(practice.passed())) {
                before += practice.at().isAfter(task.at()) ? 0 : 1;
                if (practice.passed() == null) {
                    open = open == null ? practice : open;
                } else {
                    passed.add(practice);
                }
            }
        }
        String what = "observed practice of " + task.task() + ", " + asked + " passed";
        String missing = open != null && before >= asked ? "whether " + open.factId() + " was passed" : null;
        return new Cover(
                what,
                List.of(PRACTICE),
                staff.site(),
                false,
                spells(context, staff, task, passed, asked),
                missing,
                null);
    }

    private static List<Spell> spells(
            Context context, DefaultStaffFile staff, TaskRecord task, List<ObservedPractice> passed, int asked) {
        List<Spell> spells = new ArrayList<>(2);
        if (asked <= passed.size()) {
            List<FactId> facts =
                    passed.subList(0, asked).stream().map(Fact::factId).toList();
            Instant from = asked == 0 ? Instant.MIN : passed.get(asked - 1).at();
            spells.add(new Spell(Spans.between(from, null), facts));
        }
        Instant gone = Spans.later(staff.gone(), task.at().plusNanos(1));
        if (!gone.isAfter(context.asOf())) {
            spells.add(new Spell(Spans.between(gone, null), List.of())); // nobody asks any more
        }
        return spells;
    }

    /** Whether all is on record that was observed until then, from the first day of work on. */
    static Recorded history(Context context, DefaultStaffFile staff, TaskRecord task) {
        Interval until = staff.workUntil(task.at());
        return new Recorded(null, staff.hole(PRACTICE, task.site(), until), List.of());
    }
}
