package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-14: the ladder is climbed stage by stage. */
final class Dc14NoStageSkipped extends CoreRule {
    Dc14NoStageSkipped() {
        super(
                "DC-14",
                "no stage of the competence ladder is skipped",
                Severity.MEDIUM,
                Subject.Type.STAFF,
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(CompetencySignOff.class).forEach(it -> judgements.add(this, judge(known, it)));
    }

    private static Judged judge(Known known, CompetencySignOff signOff) {
        Instant at = signOff.signedAt();
        String staff = signOff.staffId();
        Judged judged = People.matter(known, staff, signOff, at);
        Set<String> ladder = known.standards()
                .at("competence.stages-in-order", judged.site(), at)
                .orElseThrow()
                .parts();
        CompetencySignOff.Stage before = null;
        for (CompetencySignOff.Stage stage : CompetencySignOff.Stage.values()) {
            if (stage.compareTo(signOff.stage()) < 0 && ladder.contains(stage.name())) {
                before = stage;
            }
        }
        if (before == null) {
            return judged.met().closed(at);
        }
        List<Spell> spells = new ArrayList<>();
        for (CompetencySignOff it : SignOffs.of(known, staff, Set.of(signOff.competency()))) {
            if (!staff.equals(it.assessorId()) && it.stage() == before) {
                SignOffs.between(it.signedAt(), it.withdrawnAt())
                        .ifPresent(during -> spells.add(new Spell(during, List.of(it))));
            }
        }
        String what = "sign-off for " + signOff.competency() + " at stage " + before;
        Instant over = SignOffs.between(Instant.MIN, signOff.to(), signOff.withdrawnAt(), People.left(known, staff))
                .map(Interval::to)
                .orElse(null);
        Spell.once(known, judged, signOff, what, at, spells, over);
        Windows.unlessHoleOf(known, judged, SignOffs.FEED, staff, new Interval(at, at));
        Instant from = People.started(known, staff).orElse(at);
        return Windows.unlessHoleOf(
                known, judged, SignOffs.FEED, staff, new Interval(Collections.min(List.of(from, at)), at.plusNanos(1)));
    }
}
