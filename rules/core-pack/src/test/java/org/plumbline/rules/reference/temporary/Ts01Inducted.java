package org.plumbline.rules.reference.temporary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Presence;

/** TS-01: somebody from a bank or an agency has been inducted when their first shift starts. */
final class Ts01Inducted extends CoreRule {
    Ts01Inducted() {
        super(
                "TS-01",
                "temporary staff are inducted before their first shift",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "shift",
                "training-record");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> staff = new TreeSet<>();
        known.all(Shift.class, shift -> shift.staffId() != null).forEach(shift -> staff.add(shift.staffId()));
        for (String id : staff) {
            if (Temporary.maybe(known, id)) {
                Shift first = known.byTime(Shift.class, shift -> id.equals(shift.staffId()), Presence::start)
                        .get(0);
                judgements.add(this, judge(known, id, first));
            }
        }
    }

    private static Judged judge(Known known, String id, Shift first) {
        Instant start = Presence.start(first);
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, id), first, start);
        List<TrainingRecord> inductions = known.byTime(
                TrainingRecord.class,
                training -> training.staffId().equals(id)
                        && training.kind() == TrainingRecord.Kind.INDUCTION
                        && training.completedAt() != null
                        && !training.completedAt().equals(training.to()),
                TrainingRecord::completedAt);
        Cover cover = Cover.of(known, judged, "induction");
        inductions.forEach(training -> cover.held(valid(training), List.of(training)));
        return cover.over(inductions.stream()
                        .map(TrainingRecord::completedAt)
                        .filter(completed -> completed != null && completed.isAfter(start))
                        .findFirst()
                        .orElse(null))
                .needsOfBoth("training-record", first.site(), known.home(id), start, start)
                .during(new Interval(start, start));
    }

    private static Interval valid(TrainingRecord training) {
        Instant to = training.to();
        return new Interval(Objects.requireNonNull(training.completedAt()), to == null ? Instant.MAX : to);
    }
}
