package org.plumbline.rules.reference.delegation;

import java.util.List;
import java.util.Optional;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-17: a duty lead is signed off as one, for the whole of the shift. */
final class Dc17DutyLead extends CoreRule {
    Dc17DutyLead() {
        super(
                "DC-17",
                "a duty lead is signed off as one for the whole shift",
                Severity.HIGH,
                Subject.Type.STAFF,
                "shift",
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Shift shift : known.all(Shift.class, it -> it.staffId() != null)) {
            Value duties = known.standards()
                    .at("duty-lead.duties", shift.site(), shift.plannedStart())
                    .orElseThrow();
            if (duties.parts().stream().anyMatch(duty -> duty.equalsIgnoreCase(shift.duty()))) {
                Optional.ofNullable(shift.staffId())
                        .ifPresent(staff -> judgements.add(this, judge(known, shift, staff)));
            }
        }
    }

    private static Judged judge(Known known, Shift shift, String staff) {
        Judged judged = People.matter(known, staff, shift, shift.plannedStart()).closed(shift.plannedEnd());
        Value competencies = known.standards()
                .at("duty-lead.competencies", shift.site(), shift.plannedStart())
                .orElseThrow();
        Value stages = SignOffs.stages(known, shift.site(), shift.plannedStart());
        List<CompetencySignOff> all = SignOffs.of(known, staff, competencies.parts());
        List<CompetencySignOff> counting = SignOffs.counting(all, stages.parts());
        Interval needed = new Interval(shift.plannedStart(), shift.plannedEnd());
        SignOffs.cover(judged, "sign-off for " + String.join(" or ", competencies.parts()), needed, counting);
        return Windows.planUnlessHoleOf(known, judged, SignOffs.FEED, staff, needed);
    }
}
