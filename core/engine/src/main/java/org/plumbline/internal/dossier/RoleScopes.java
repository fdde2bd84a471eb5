package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** The roles in which somebody works, and the tasks that these may do. */
final class RoleScopes {
    private static final String SHIFT = FactType.of(Shift.class).name();

    private record Held(String role, Interval during, Fact by) {}

    private RoleScopes() {}

    /** When the person holds a role that may do the task. */
    static Cover cover(Context context, DefaultStaffFile staff, TaskRecord task, String standard) {
        String what = "a role with " + task.task() + " in its scope";
        Dated dated = context.inForce(standard, task.site(), task.at());
        if (dated == null) {
            return Cover.unset(what, standard);
        }
        Value.Table scopes = (Value.Table) dated.value();
        List<Held> held = held(staff, task);
        List<Spell> spells = new ArrayList<>();
        boolean open = false;
        for (Held role : held) {
            Value scope = scopes.entries().get(role.role());
            open |= scope == null;
            if (scope instanceof Value.Parts tasks && tasks.parts().contains(task.task())) {
                spells.add(new Spell(role.during(), List.of(role.by().factId())));
            }
        }
        if (open && spells.isEmpty()) {
            return Cover.unset(what, standard);
        }
        String missing = held.isEmpty() ? "the role in which " + task.factId() + " was carried out" : null;
        return new Cover(what, List.of(SHIFT), null, false, spells, missing, null);
    }

    /** The role of the shift; without one, those of the posts at that time, at the site of the task if there are any. */
    private static List<Held> held(DefaultStaffFile staff, TaskRecord task) {
        List<Held> held = new ArrayList<>();
        for (Shift shift : staff.shifts) {
            Interval worked = worked(shift);
            if (shift.role() != null && worked != null && worked.contains(task.at())) {
                held.add(new Held(shift.role(), worked, shift));
            }
        }
        if (held.isEmpty()) {
            for (Tenure tenure : staff.tenures) {
                if (!tenure.post().planned() && tenure.holds(task.at())) {
                    held.add(new Held(tenure.post().role(), new Interval(tenure.from(), tenure.to()), tenure.post()));
                }
            }
        }
        List<Held> here = held.stream()
                .filter(role -> task.site().equals(role.by().site()))
                .toList();
        return here.isEmpty() ? held : here;
    }

    /** As it was worked, else as it is planned; null where the two do not fit. */
    private static @Nullable Interval worked(Shift shift) {
        Instant from = Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
        Instant to = Objects.requireNonNullElse(shift.actualEnd(), shift.plannedEnd());
        return to.isBefore(from) ? null : new Interval(from, to);
    }
}
