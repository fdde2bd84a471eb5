package org.plumbline.rules.reference.delegation;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** DC-05: every sign-off carries a review date. */
final class Dc05ReviewDate extends CoreRule {
    Dc05ReviewDate() {
        super("DC-05", "a sign-off carries a review date", Severity.MEDIUM, Subject.Type.STAFF, "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Map<String, CompetencySignOff> last = new TreeMap<>();
        for (CompetencySignOff it :
                known.byTime(CompetencySignOff.class, it -> stands(known, it), CompetencySignOff::signedAt)) {
            last.put(it.staffId() + " " + it.competency(), it);
        }
        last.values().forEach(it -> judgements.add(this, judge(known, it)));
    }

    private static boolean stands(Known known, CompetencySignOff it) {
        return it.withdrawnAt() == null && (it.to() == null || it.to().isAfter(known.asOf()));
    }

    private static Judged judge(Known known, CompetencySignOff it) {
        Judged judged = People.matter(known, it.staffId(), it, it.signedAt());
        Value asked = known.standards()
                .at("competence.sign-off-parts", judged.site(), it.signedAt())
                .orElseThrow();
        TreeSet<String> missing = new TreeSet<>(asked.parts());
        missing.removeAll(it.recorded());
        return missing.isEmpty()
                ? judged.met()
                : judged.breach(new Detail.Missing(new TreeSet<>(asked.parts()), missing))
                        .by(asked);
    }
}
