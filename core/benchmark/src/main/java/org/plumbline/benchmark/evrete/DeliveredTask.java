package org.plumbline.benchmark.evrete;

import java.util.Optional;
import org.plumbline.benchmark.common.Delivery;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.safety.TaskRecord;

/** A task, and whether rules have found what allows it. */
final class DeliveredTask {
    private final Place place;
    private final TaskRecord task;
    private boolean delegated;
    private boolean signedOff;

    DeliveredTask(Place place, TaskRecord task) {
        this.place = place;
        this.task = task;
    }

    TaskRecord task() {
        return task;
    }

    /** Who delivered what, as one key. */
    String key() {
        return key(task.staffId(), task.task());
    }

    static String key(String staff, String task) {
        return staff + ' ' + task;
    }

    void delegated() {
        delegated = true;
    }

    void signedOff() {
        signedOff = true;
    }

    /** Nothing where it was not delegated. */
    Optional<Judgement> judge(StaffRecord staff) {
        return delegated || Delivery.mayBeDelegated(place, task)
                ? Optional.of(Delivery.judge(place, task, delegated, signedOff, staff.teamAt(task.at())))
                : Optional.empty();
    }
}
