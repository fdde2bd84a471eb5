package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.AuditBuilder;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationBuilder;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TaskRecord.Mode;
import org.plumbline.fact.safety.TaskRecordBuilder;

/** Tasks that a lead delegates to a support worker for one case, and the checks of what is written about them. */
final class Delegating {
    private final Records records;

    Delegating(Records records) {
        this.records = records;
    }

    /** From the opening of the case to its closing. */
    void delegate(Story story, String staff, String task) {
        delegate(story, staff, task, story.opened, story.closed);
    }

    void delegate(Story story, String staff, String task, Instant from, @Nullable Instant to) {
        DelegationBuilder delegation = Delegation.builder()
                .id(String.join(" ", story.id, task, staff))
                .site(story.place.id())
                .delegatorId(story.place.lead(story.team))
                .delegateeId(staff)
                .caseId(story.caseId())
                .task(task)
                .from(from)
                .registerCheckedAt(Calendar.minutesAfter(from, -5));
        records.add(Calendar.minutesAfter(from, 10), delegation.build());
        if (to != null) {
            records.add(Calendar.minutesAfter(to, 10), delegation.to(to).build());
        }
    }

    /** By somebody who is on the rota then, alone. */
    void done(Story story, String staff, String task, Instant at) {
        write(task(story, staff, task, at));
    }

    void write(TaskRecordBuilder task) {
        TaskRecord record = task.build();
        records.add(Calendar.minutesAfter(record.at(), 20), record);
    }

    static TaskRecordBuilder task(Story story, String staff, String task, Instant at) {
        return TaskRecord.builder()
                .id(String.join(" ", story.id, task, story.place.date(at).toString()))
                .site(story.place.id())
                .caseId(story.caseId())
                .staffId(staff)
                .task(task)
                .at(at)
                .mode(Mode.INDEPENDENT)
                .redFlags(Set.of())
                .parts(Set.of("what-was-done", "how-the-person-was"));
    }

    /** On the 18th of each month of the example. */
    void checkedMonthly(Place place, String staff, String task) {
        for (LocalDate day = Calendar.START.withDayOfMonth(18); day.isBefore(Calendar.END); day = day.plusMonths(1)) {
            checked(check(place, staff, task, place.at(day, "15:00")));
        }
    }

    static AuditBuilder check(Place place, String staff, String task, Instant at) {
        return Audit.builder()
                .id(String.join(" ", "spot-check", staff, task, at.toString()))
                .site(place.id())
                .kind(Audit.Kind.SPOT_CHECK)
                .staffId(staff)
                .task(task)
                .at(at)
                .by(place.staff(1))
                .population(12)
                .sampled(4)
                .method("random")
                .driftFound(false);
    }

    void checked(AuditBuilder check) {
        Audit audit = check.build();
        records.add(Calendar.minutesAfter(Objects.requireNonNull(audit.at()), 20), audit);
    }
}
