package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Orphans;
import org.plumbline.rules.reference.Value;

/** RR-05: who is new on the payroll has finished all modules of the onboarding within 30 days. */
final class Rr05Onboarding extends CoreRule {
    Rr05Onboarding() {
        super(
                "RR-05",
                "new staff finish their onboarding in time",
                Severity.MEDIUM,
                Subject.Type.STAFF,
                "staff-member",
                "training-record");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (StaffMember person : known.all(StaffMember.class)) {
            if (person.employment() == StaffMember.Employment.PERMANENT) {
                judge(known, person).ifPresent(judged -> judgements.add(this, judged));
            }
        }
        Orphans.of(known, Subject.Type.STAFF)
                .forEach((staff, site) -> judgements.add(this, ofNobody(known, staff, site.orElse(null))));
    }

    /** It is over for somebody without a record too, once all modules are completed. */
    private static Judged ofNobody(Known known, Subject staff, @Nullable String site) {
        List<TrainingRecord> done = done(known, staff.id(), site, known.places().date(site, known.asOf()));
        return Judged.of(staff, "onboarding", site, null)
                .closed(done.stream()
                        .map(TrainingRecord::completedAt)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    private static Subject subject(String staff) {
        return Subject.of(Subject.Type.STAFF, staff);
    }

    private static boolean isOnboarding(TrainingRecord training) {
        return training.kind() == TrainingRecord.Kind.ONBOARDING;
    }

    private static Optional<Judged> judge(Known known, StaffMember person) {
        String site = person.site();
        Instant start = known.places().start(site, person.startedOn());
        Judged judged = Judged.of(subject(person.id()), person, start);
        Value time = known.standards()
                .on("onboarding.completed-within", site, person.startedOn())
                .orElseThrow();
        Instant due = known.places().end(site, person.startedOn().plus(time.dates()));
        Optional<Instant> begins = known.feeds().begins("training-record", site);
        if (begins.isPresent() && begins.get().isAfter(due)) {
            return Optional.empty();
        }
        Deadline deadline = Deadline.of(known, judged).waitsFor("onboarding", "training-record");
        List<TrainingRecord> done = done(known, person.id(), site, person.startedOn());
        if (!done.isEmpty()) {
            Instant last = done.stream()
                    .map(TrainingRecord::completedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            deadline.done(last, done);
        }
        deadline.within(time);
        if (person.leftOn() != null && judged.state() != Judged.State.MET) {
            Instant left = known.places().start(site, person.leftOn());
            Instant then = Collections.min(List.of(due, known.asOf()));
            if (!left.isAfter(then)) {
                return Optional.of(judged.restingOn(person).notApplicable());
            } else if (done.isEmpty() && !left.isAfter(known.asOf())) {
                judged.closed(left);
            }
        }
        return Optional.of(judged);
    }

    /** The first record of each module; none where one of them is not completed. */
    private static List<TrainingRecord> done(Known known, String staff, @Nullable String site, LocalDate day) {
        List<TrainingRecord> done = new ArrayList<>();
        for (String module : known.standards()
                .on("onboarding.modules", site, day)
                .orElseThrow()
                .parts()) {
            List<TrainingRecord> of = known.byTime(
                    TrainingRecord.class,
                    it -> isOnboarding(it)
                            && it.staffId().equals(staff)
                            && it.completedAt() != null
                            && (it.module() == null || it.module().equals(module)),
                    TrainingRecord::completedAt);
            if (of.isEmpty()) {
                return List.of();
            }
            done.add(of.get(0));
        }
        return done;
    }
}
