package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** Who owns an escalation, and whether that person is there. */
final class Owners {
    private static final String ESCALATION = FactType.of(Escalation.class).name();
    private static final String SHIFT = FactType.of(Shift.class).name();

    private Owners() {}

    static Cover of(Context context, Dossiers dossiers, Escalation escalation, String owner) {
        String choice = context.choice(owner, escalation.site(), escalation.raisedAt());
        if (choice == null) {
            return Cover.unset("owner", owner);
        }
        String id = escalation.ownerId();
        if (id == null) {
            return Cover.of("owner", ESCALATION, List.of());
        }
        if (choice.equals("named")) {
            Spell ever = new Spell(Spans.between(escalation.raisedAt(), null), List.of(escalation.factId()));
            return Cover.of("owner", ESCALATION, List.of(ever));
        }
        return onDuty(context, id, dossiers.staff(id, escalation.site()));
    }

    private static Cover onDuty(Context context, String id, @Nullable DefaultStaffFile owner) {
        String what = "owner on duty";
        if (owner == null || owner.withoutRecord()) {
            String missing = Subject.of(Subject.Type.STAFF, id).toString();
            return new Cover(what, List.of(SHIFT), null, false, List.of(), missing, null);
        }
        List<Spell> spells = new ArrayList<>();
        for (Shift shift : owner.shifts) {
            Instant from = Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
            Instant to = Objects.requireNonNullElse(shift.actualEnd(), shift.plannedEnd());
            boolean away = shift.actualStart() == null && owner.isAway(context.date(shift.site(), from));
            if (!away && from.isBefore(to) && !from.isAfter(context.asOf())) {
                spells.add(new Spell(Spans.between(from, to), List.of(shift.factId())));
            }
        }
        return Cover.of(what, SHIFT, spells);
    }
}
