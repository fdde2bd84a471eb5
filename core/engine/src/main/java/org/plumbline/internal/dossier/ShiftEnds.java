package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Window;

/** The ends of shifts, and what is checked there. */
final class ShiftEnds {
    private static final String FEED = FactType.of(Shift.class).name();

    private ShiftEnds() {}

    private static Instant end(Shift shift) {
        return Objects.requireNonNullElse(shift.actualEnd(), shift.plannedEnd());
    }

    static Need of(Shift shift) {
        Instant end = end(shift);
        return new Need(Anchor.of(shift, end), new Interval(end, end), Need.When.ONCE_STARTED);
    }

    static Set<String> checked(Shift shift) {
        return shift.endCheck() == null ? Set.of() : shift.endCheck().parts();
    }

    /** That no check is recorded says something only where the shift is known as it stood at its end. */
    static Recorded recorded(Context context, Shift shift) {
        Instant end = end(shift);
        Window window = new Window(FEED, shift.site(), new Interval(end, end));
        return shift.endCheck() != null || context.coverage().covers(window)
                ? DefaultStaffFile.RECORDED
                : new Recorded("the check at the end of " + shift.factId(), window, List.of());
    }
}
