package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Objects;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.Delivery;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.SignOffs;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;

/** DC-03. */
final class Deliveries {
    private record SignedOff(String staff, String competency, Interval during) {
        SignedOff(CompetencySignOff signOff) {
            this(signOff.staffId(), signOff.competency(), Objects.requireNonNull(SignOffs.during(signOff)));
        }
    }

    /** A task where it was delivered. Each is another one, so that nobody compares them by all that they hold. */
    private static final class Task {
        private final TaskRecord task;
        private final Place place;

        Task(TaskRecord task, Place place) {
            this.task = task;
            this.place = place;
        }

        String staff() {
            return task.staffId();
        }

        String code() {
            return task.task();
        }

        String ofCase() {
            return task.caseId();
        }

        boolean isUnder(Delegation delegation) {
            return Times.between(delegation.from(), delegation.to()).contains(task.at());
        }

        boolean isIn(SignedOff signedOff) {
            return signedOff.during.contains(task.at());
        }

        boolean mayBeDelegated() {
            return Delivery.mayBeDelegated(place, task);
        }
    }

    private final ConstraintFactory facts;
    private final UniConstraintStream<Task> tasks;
    private final UniConstraintStream<StaffRecord> staff;

    Deliveries(ConstraintFactory facts, UniConstraintStream<Place> places, UniConstraintStream<StaffRecord> staff) {
        this.facts = facts;
        this.tasks = facts.forEach(TaskRecord.class)
                .join(places, equal(TaskRecord::site, Place::id))
                .map(Task::new);
        this.staff = staff;
    }

    UniConstraintStream<Judgement> deliveries() {
        UniConstraintStream<Task> delegated = delegated();
        BiConstraintStream<Task, Boolean> judged = delegated
                .expand(task -> true)
                .concat(tasks.filter(Task::mayBeDelegated)
                        .ifNotExists(delegated, equal())
                        .expand(task -> false));
        UniConstraintStream<SignedOff> signedOff = facts.forEach(CompetencySignOff.class)
                .filter(signOff -> SignOffs.during(signOff) != null)
                .map(SignedOff::new);
        return judged.ifExists(
                        signedOff,
                        equal((task, isDelegated) -> task.staff(), SignedOff::staff),
                        equal((task, isDelegated) -> task.code(), SignedOff::competency),
                        filtering((task, isDelegated, during) -> task.isIn(during)))
                .expand((task, isDelegated) -> true)
                .concat(judged.ifNotExists(
                                signedOff,
                                equal((task, isDelegated) -> task.staff(), SignedOff::staff),
                                equal((task, isDelegated) -> task.code(), SignedOff::competency),
                                filtering((task, isDelegated, during) -> task.isIn(during)))
                        .expand((task, isDelegated) -> false))
                .join(staff, equal((task, isDelegated, isSignedOff) -> task.staff(), StaffRecord::id))
                .map(Deliveries::judge);
    }

    private static Judgement judge(Task task, boolean delegated, boolean signedOff, StaffRecord staff) {
        return Delivery.judge(task.place, task.task, delegated, signedOff, staff.teamAt(task.task.at()));
    }

    /** Tasks delegated for their case, or for its person. */
    private UniConstraintStream<Task> delegated() {
        UniConstraintStream<Delegation> delegations = facts.forEach(Delegation.class);
        UniConstraintStream<Task> forPerson = tasks.join(Case.class, equal(Task::ofCase, Case::id))
                .ifExists(
                        delegations.filter(delegation -> delegation.personId() != null),
                        equal((task, record) -> task.staff(), Delegation::delegateeId),
                        equal((task, record) -> task.code(), Delegation::task),
                        equal((task, record) -> record.personId(), Delegation::personId),
                        filtering((task, record, delegation) -> task.isUnder(delegation)))
                .map((task, record) -> task);
        return tasks.ifExists(
                        delegations.filter(delegation -> delegation.caseId() != null),
                        equal(Task::staff, Delegation::delegateeId),
                        equal(Task::code, Delegation::task),
                        equal(Task::ofCase, Delegation::caseId),
                        filtering(Task::isUnder))
                .concat(forPerson)
                .distinct();
    }
}
