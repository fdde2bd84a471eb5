package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.TrainingRecord;

/** What people may do, and do. */
final class WorkTables {
    /** A shift that somebody works; the others no rule reads. */
    private record Filled(int key, Shift shift) {}

    private final FactsByType facts;

    WorkTables(FactsByType facts) {
        this.facts = facts;
    }

    List<Table<?>> all() {
        List<TrainingRecord> completed = facts.of(TrainingRecord.class).stream()
                .filter(training -> training.completedAt() != null)
                .toList();
        return List.of(
                new Table<>("sign_off", facts.of(CompetencySignOff.class), this::signOff),
                new Table<>("training", completed, this::training),
                new Table<>("delegation", facts.of(Delegation.class), this::delegation),
                new Table<>("task", facts.of(TaskRecord.class), this::task),
                new Table<>("shift", filled(), this::shift));
    }

    private void signOff(int key, CompetencySignOff signOff, Inserter into) throws SQLException {
        into.add(facts.staff.of(signOff.staffId()))
                .add(key)
                .add(facts.codes.of(signOff.competency()))
                .add(signOff.stage())
                .add(facts.staff, signOff.assessorId())
                .add(Math.max(LocalDays.nanos(signOff.signedAt()), LocalDays.nanos(signOff.from())))
                .add(Math.min(LocalDays.end(signOff.withdrawnAt()), LocalDays.end(signOff.to())));
    }

    private void training(int key, TrainingRecord training, Inserter into) throws SQLException {
        into.add(facts.staff.of(training.staffId()))
                .add(key)
                .add(training.kind())
                .add(LocalDays.nanos(Objects.requireNonNull(training.completedAt())))
                .add(LocalDays.end(training.to()));
    }

    private void delegation(int key, Delegation delegation, Inserter into) throws SQLException {
        into.add(facts.staff.of(delegation.delegateeId()))
                .add(key)
                .add(facts.codes.of(delegation.task()))
                .add(facts.cases, delegation.caseId())
                .add(facts.persons, delegation.personId())
                .add(LocalDays.nanos(delegation.from()))
                .add(LocalDays.end(delegation.to()));
    }

    private void task(int key, TaskRecord task, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(task.site());
        into.add(key)
                .add(facts.staff.of(task.staffId()))
                .add(site.key())
                .add(facts.cases.of(task.caseId()))
                .add(facts.codes.of(task.task()))
                .add(task.mode())
                .add(LocalDays.nanos(task.at()))
                .add(site.days().monthOf(task.at()));
    }

    private List<Filled> filled() {
        List<Shift> shifts = facts.of(Shift.class);
        List<Filled> filled = new ArrayList<>(shifts.size());
        for (int key = 0; key < shifts.size(); key++) {
            Shift shift = shifts.get(key);
            if (shift.staffId() != null) {
                filled.add(new Filled(key, shift));
            }
        }
        return filled;
    }

    private void shift(int key, Filled filled, Inserter into) throws SQLException {
        Shift shift = filled.shift;
        FactsByType.SiteKey site = facts.site(shift.site());
        int day = site.days().dayOf(shift.plannedStart());
        Instant start = shift.actualStart() == null ? shift.plannedStart() : shift.actualStart();
        into.add(filled.key)
                .add(shift.id())
                .add(facts.staff.of(Objects.requireNonNull(shift.staffId())))
                .add(site.key())
                .add(facts.codes.of(shift.duty()))
                .add(LocalDays.nanos(shift.plannedStart()))
                .add(LocalDays.nanos(shift.plannedEnd()))
                .add(day)
                .add(site.days().monthOf(day))
                .add(LocalDays.nanos(start))
                .add(site.days().monthOf(start));
    }
}
