package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-04: work does not rest on a sign-off that has lapsed, by its end or for want of a review. */
final class Dc04NotLapsed extends CoreRule {
    private static final String VALID_FOR = "competence.sign-off-valid-for";

    Dc04NotLapsed() {
        super(
                "DC-04",
                "work rests on sign-offs that have not lapsed",
                Severity.HIGH,
                Subject.Type.STAFF,
                "task-record",
                "shift",
                "competency-sign-off");
    }

    private record Work(Fact fact, String staff, String code, Interval needed) {}

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TaskRecord task : known.all(TaskRecord.class)) {
            Work work = new Work(task, task.staffId(), task.task(), new Interval(task.at(), task.at()));
            judge(known, work)
                    .ifPresent(judged -> judgements.add(
                            this,
                            People.supervised(task)
                                    ? People.matter(known, task.staffId(), task, task.at())
                                            .closed(task.at())
                                            .notApplicable()
                                    : People.unlessMode(judged, task)));
        }
        for (Shift shift : known.all(Shift.class)) {
            String staff = shift.staffId();
            if (staff != null) {
                Interval planned = new Interval(shift.plannedStart(), shift.plannedEnd());
                judge(known, new Work(shift, staff, shift.duty(), planned))
                        .ifPresent(judged -> judgements.add(this, judged));
            }
        }
    }

    private static Optional<Judged> judge(Known known, Work work) {
        Instant start = work.needed.from();
        String site = work.fact.site();
        Value stages = SignOffs.stages(known, site, start);
        List<CompetencySignOff> counting =
                SignOffs.counting(SignOffs.of(known, work.staff, Set.of(work.code)), stages.parts());
        List<CompetencySignOff> before = counting.stream()
                .filter(it -> !SignOffs.starts(it).isAfter(start))
                .filter(it -> it.withdrawnAt() == null || it.withdrawnAt().isAfter(start))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Judged judged = People.matter(known, work.staff, work.fact, start).closed(work.needed.to());
        Optional<Value> validFor = known.standards().at(VALID_FOR, site, start);
        SignOffs.cover(
                judged,
                "sign-off for " + work.code + " that has not lapsed",
                work.needed,
                counting,
                it -> holds(known, it, validFor));
        boolean waits =
                validFor.isEmpty() && counting.stream().anyMatch(it -> it.to() == null && it.reviewDue() == null);
        if (judged.state() == Judged.State.BREACH && waits) {
            return Optional.of(People.matter(known, work.staff, work.fact, start)
                    .closed(work.needed.to())
                    .notConfigured(VALID_FOR));
        }
        boolean ahead = work.fact instanceof Shift;
        return Optional.of(
                ahead
                        ? Windows.planUnlessHoleOf(known, judged, SignOffs.FEED, work.staff, work.needed)
                        : Windows.unlessHoleOf(known, judged, SignOffs.FEED, work.staff, work.needed));
    }

    /** Until its end, or else as long as the standard says; but not after the day of its review. */
    private static Optional<Interval> holds(Known known, CompetencySignOff it, Optional<Value> validFor) {
        Instant starts = SignOffs.starts(it);
        String site = it.site() == null ? People.home(known, it.staffId()) : it.site();
        Instant reviewed = it.reviewDue() == null
                ? null
                : known.places().start(site, it.reviewDue().plusDays(1));
        Instant lapses = null;
        if (it.to() == null) {
            lapses = validFor.map(value -> known.places()
                            .start(site, known.places().date(site, starts).plus(value.dates())))
                    .orElse(it.reviewDue() == null ? starts : null);
        }
        return SignOffs.between(starts, it.to(), it.withdrawnAt(), reviewed, lapses);
    }
}
