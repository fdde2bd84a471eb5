package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.Post;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-06: a task lies inside the scope of the role that is held on the shift. */
final class Dc06RoleScope extends CoreRule {
    Dc06RoleScope() {
        super(
                "DC-06",
                "a task lies inside the scope of the role",
                Severity.HIGH,
                Subject.Type.STAFF,
                "task-record",
                "shift",
                "post");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(TaskRecord.class).forEach(task -> judgements.add(this, judge(known, task)));
    }

    private static Judged judge(Known known, TaskRecord task) {
        Instant at = task.at();
        Judged judged = People.matter(known, task.staffId(), task, at).closed(at);
        List<Shift> shifts = Posts.here(
                known.all(
                        Shift.class,
                        shift -> task.staffId().equals(shift.staffId()) && shift.role() != null && worked(shift, at)),
                task.site());
        List<Post> posts = shifts.isEmpty() ? Posts.here(Posts.of(known, task.staffId(), at), task.site()) : List.of();
        Optional<Value> table = known.standards().at("role.task-scope", task.site(), at);
        Map<Fact, String> roles = new LinkedHashMap<>();
        shifts.forEach(shift -> roles.put(shift, Objects.requireNonNull(shift.role())));
        posts.forEach(post -> roles.put(post, post.role()));
        List<Optional<Value>> scopes = new ArrayList<>();
        List<Fact> may = new ArrayList<>();
        roles.forEach((by, role) -> {
            Optional<Value> scope = table.flatMap(value -> value.entry(role));
            scopes.add(scope);
            scope.filter(tasks -> tasks.parts().contains(task.task())).ifPresent(tasks -> may.add(by));
        });
        if (!may.isEmpty()) {
            return judged.met().resting(may);
        }
        if (table.isEmpty() || scopes.stream().anyMatch(Optional::isEmpty)) {
            return judged.notConfigured("role.task-scope");
        }
        Interval then = new Interval(at, at);
        judged.breach(new Detail.Uncovered("a role with " + task.task() + " in its scope", then, List.of(then)));
        judged.unlessKnown(!roles.isEmpty(), "the role in which " + task.factId() + " was carried out");
        return Windows.unlessHole(known, judged, "shift", then);
    }

    /** As it was worked, else as it was planned. */
    private static boolean worked(Shift shift, Instant at) {
        Instant from = shift.actualStart() == null ? shift.plannedStart() : shift.actualStart();
        Instant to = shift.actualEnd() == null ? shift.plannedEnd() : shift.actualEnd();
        return !at.isBefore(from) && at.isBefore(to);
    }
}
