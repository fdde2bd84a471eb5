package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Need;

/** Which shifts of a person are meant, when they are judged, and what they ask. */
final class Duties {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();

    private Duties() {}

    static List<Shift> employed(Context context, StaffMember member, List<Shift> shifts, String employments) {
        List<Shift> meant = new ArrayList<>(shifts.size());
        for (Shift shift : shifts) {
            Value.Parts asked = context.parts(employments, shift.site(), DefaultStaffFile.start(shift));
            if (Value.names(asked, member.employment().name())) {
                meant.add(shift);
            }
        }
        return meant;
    }

    static List<Shift> with(Context context, List<Shift> shifts, String duties) {
        List<Shift> meant = new ArrayList<>();
        for (Shift shift : shifts) {
            Value.Parts asked = context.parts(duties, shift.site(), shift.plannedStart());
            if (asked != null && asked.parts().stream().anyMatch(shift.duty()::equalsIgnoreCase)) {
                meant.add(shift);
            }
        }
        return meant;
    }

    static Need whenWorked(Context context, Shift shift) {
        Instant start = DefaultStaffFile.start(shift);
        Need.When judged = context.asOf().isAfter(start) ? Need.When.AFTERWARDS : Need.When.ONCE_STARTED;
        return new Need(Anchor.of(shift, start), new Interval(start, start), judged);
    }

    static Need whileOn(Context context, Shift shift) {
        Instant start = shift.plannedStart();
        Need.When judged = context.asOf().isAfter(start) ? Need.When.AHEAD : Need.When.ONCE_STARTED;
        return new Need(Anchor.of(shift, start), new Interval(start, shift.plannedEnd()), judged);
    }

    static Cover signedOff(Context context, DefaultStaffFile staff, Shift shift, String competencies, String stages) {
        Value.Parts asked = context.parts(competencies, shift.site(), shift.plannedStart());
        Value.Parts counting = context.parts(stages, shift.site(), shift.plannedStart());
        if (asked == null || counting == null) {
            return Cover.unset("sign-off", asked == null ? competencies : stages);
        }
        String what = "sign-off for " + String.join(" or ", asked.parts());
        return Cover.of(what, SIGN_OFF, Covers.signedOff(staff, asked.parts(), counting))
                .orAtHome(staff.site());
    }
}
