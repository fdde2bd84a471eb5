package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.MonthOfSite;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.State;

/** The eight rules. Each judgement is a match, whatever it says: what is met is counted too. */
public final class Rules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory facts) {
        UniConstraintStream<Place> places = Places.of(facts);
        UniConstraintStream<StaffRecord> records = StaffRecord.of(facts, places);
        Casework casework = new Casework(facts, places);
        Staff staff = new Staff(
                facts,
                places,
                records.ifExists(Here.class, equal(record -> record.home().id(), Here::site)));
        UniConstraintStream<Judgement> intakes = casework.intakes();
        UniConstraintStream<Judgement> followUps = casework.followUps();
        return new Constraint[] {
            judged("WF-02", intakes),
            judged("WF-03", followUps),
            judged("WF-23", months(intakes.concat(followUps))),
            judged("SV-02", staff.supervision()),
            judged("SV-05", new Teams(facts, places, records).ratios()),
            judged("DC-03", new Deliveries(facts, places, records).deliveries()),
            judged("TS-01", staff.inductions()),
            judged("RC-05", new Rota(facts, places, records).lateShifts())
        };
    }

    private static Constraint judged(String rule, UniConstraintStream<Judgement> judgements) {
        return judgements
                .penalize(SimpleScore.ONE)
                .justifyWith((judgement, score) -> new Judged(judgement))
                .indictWith(judgement -> List.of())
                .asConstraint(rule);
    }

    /** WF-23 works from what WF-02 and WF-03 have led to. */
    private static UniConstraintStream<Judgement> months(UniConstraintStream<Judgement> inTime) {
        return inTime.groupBy(
                        judgement -> judgement.matter().place(),
                        judgement -> judgement.matter().month(),
                        toList(Judgement::state))
                .map(Rules::month)
                .filter(MonthOfSite::isDue)
                .map(MonthOfSite::judge);
    }

    private static MonthOfSite month(Place place, YearMonth month, List<State> states) {
        MonthOfSite of = new MonthOfSite(place, month);
        states.forEach(of::add);
        return of;
    }
}
