package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Sought;

/** What a corrective action names, and when it is to be closed. */
final class Actions {
    private static final String FEED = FactType.of(CorrectiveAction.class).name();
    private static final String OWNER = "owner";
    private static final String DEADLINE = "deadline";

    private Actions() {}

    /** A team or role that owns it is no owner, and somebody who is not known is none that could be named. */
    static Set<String> named(Dossiers all, CorrectiveAction action) {
        Set<String> named = new TreeSet<>();
        if (action.ownerId() != null && !all.isUnknownStaff(action.ownerId(), action.site())) {
            named.add(OWNER);
        }
        if (action.deadline() != null) {
            named.add(DEADLINE);
        }
        return named;
    }

    /** Without a deadline that is asked for it is not complete, whoever the owner is. */
    static Recorded owner(Context context, Dossiers all, CorrectiveAction action, String standard) {
        Value.Parts asked = context.parts(standard, action.site(), action.openedAt());
        boolean lacksDeadline = action.deadline() == null && Value.names(asked, DEADLINE);
        boolean open =
                action.ownerId() != null && !lacksDeadline && all.isUnknownStaff(action.ownerId(), action.site());
        return new Recorded(open ? "staff-member " + action.ownerId() : null, null, List.of());
    }

    /** The last instant of the date, at the site; null where no deadline was set. */
    static @Nullable Instant due(Context context, CorrectiveAction action, String deadline) {
        boolean firstSet = "as-first-set".equals(context.choice(deadline, action.site(), action.openedAt()));
        LocalDate date = firstSet ? action.dueOn() : action.deadline();
        return date == null
                ? null
                : context.startOf(date.plusDays(1), action.site()).minusNanos(1);
    }

    static Sought closing(Context context, CorrectiveAction action, String deadline) {
        String what = "closing of the action";
        Sought sought = action.closedAt() == null
                ? Sought.absent(what, FEED)
                : Sought.found(what, FEED, action.closedAt(), action.factId());
        return context.choice(deadline, action.site(), action.openedAt()) == null ? sought.unless(deadline) : sought;
    }
}
