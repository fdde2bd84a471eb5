package org.plumbline.rules.reference.temporary;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Parts;

/** TS-02: the inductions of somebody from a bank or an agency cover every topic together. */
final class Ts02Topics extends CoreRule {
    Ts02Topics() {
        super(
                "TS-02",
                "the induction of temporary staff covers its topics",
                Severity.MEDIUM,
                Subject.Type.STAFF,
                "training-record");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> staff = new TreeSet<>();
        known.all(TrainingRecord.class).forEach(training -> staff.add(training.staffId()));
        for (String id : staff) {
            List<TrainingRecord> holding = known.byTime(
                    TrainingRecord.class,
                    training -> training.staffId().equals(id) && holds(training, known.asOf()),
                    TrainingRecord::completedAt);
            if (Temporary.maybe(known, id) && !holding.isEmpty()) {
                judgements.add(this, judge(known, id, holding));
            }
        }
    }

    private static boolean holds(TrainingRecord training, Instant asOf) {
        return training.kind() == TrainingRecord.Kind.INDUCTION
                && training.completedAt() != null
                && (training.to() == null || asOf.isBefore(training.to()));
    }

    private static Judged judge(Known known, String id, List<TrainingRecord> holding) {
        TrainingRecord first = holding.get(0);
        Instant since = Objects.requireNonNull(first.completedAt());
        String site = first.site() == null ? known.home(id) : first.site();
        Judged judged = Judged.of(
                        Subject.of(Subject.Type.STAFF, id), first.factId().toString(), site, since)
                .resting(first);
        Set<String> topics = new TreeSet<>();
        holding.stream().map(TrainingRecord::parts).filter(Objects::nonNull).forEach(topics::addAll);
        Parts.judge(known, judged, "temporary-staff.induction-parts", since, topics, "");
        Optional<TrainingRecord> unsaid =
                holding.stream().filter(training -> training.parts() == null).findFirst();
        Instant until = known.feeds().lastExpected(site);
        Instant from = Collections.min(List.of(since, until));
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(holding);
        }
        judged.unlessKnown(
                unsaid.isEmpty(),
                unsaid.map(it -> "the topics of " + it.factId()).orElse(""));
        for (String place :
                Stream.of(site, known.home(id)).filter(Objects::nonNull).toList()) {
            boolean complete = known.feeds().complete("training-record", place, from, until);
            judged.unlessComplete(complete, "training-record", place, from, until);
        }
        return judged.closed(left(known, id, since));
    }

    /** When somebody left, if they have. */
    private static @org.jspecify.annotations.Nullable Instant left(Known known, String id, Instant since) {
        return known.find(StaffMember.class, id)
                .filter(staff -> staff.leftOn() != null)
                .map(staff -> known.places().start(staff.site(), Objects.requireNonNull(staff.leftOn())))
                .map(left -> left.isBefore(since) ? since : left)
                .filter(left -> !left.isAfter(known.asOf()))
                .orElse(null);
    }
}
