package org.plumbline.rules.reference.temporary;

import java.time.Instant;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Parts;
import org.plumbline.rules.reference.Presence;

/** TS-06: the check at the end of each shift of somebody from a bank or an agency captures every part. */
final class Ts06EndCheck extends CoreRule {
    Ts06EndCheck() {
        super(
                "TS-06",
                "the end of each shift of temporary staff is checked",
                Severity.MEDIUM,
                Subject.Type.STAFF,
                "shift");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Shift shift : known.all(Shift.class)) {
            if (shift.staffId() != null && Temporary.maybe(known, shift.staffId())) {
                judgements.add(this, judge(known, shift, shift.staffId()));
            }
        }
    }

    private static Judged judge(Known known, Shift shift, String id) {
        Instant end = Presence.end(shift);
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, id), shift, end);
        Shift.EndCheck check = shift.endCheck();
        Set<String> captured = check == null ? Set.of() : check.parts();
        Parts.judge(known, judged, "temporary-staff.end-of-shift-parts", end, captured, "");
        if (judged.state() != Judged.State.MET && !known.asOf().isAfter(end)) {
            return judged.notYetDue(null, end.plusNanos(1));
        }
        boolean complete = check != null || known.feeds().complete("shift", shift.site(), end, end);
        return judged.unlessComplete(complete, "shift", shift.site(), end, end)
                .closed(end.isAfter(known.asOf()) ? null : end);
    }
}
