package org.plumbline.rules.reference.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.Detail;
import org.plumbline.Measure;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Team;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rate;
import org.plumbline.rules.reference.Tallies;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** SV-07: of the intervals of SV-02 that began in a month, a team meets the share that is asked. */
final class Sv07Compliance extends CoreRule implements Rate {
    private static final String SHARE = "supervision.share-on-time";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Sv07Compliance() {
        super("SV-07", "a team holds its supervision on time in a month", Severity.MEDIUM, Subject.Type.TEAM);
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        List<Measure> measures = Tallies.of(known, judgements);
        for (Measure measure : measures) {
            boolean ofTeam = measure.key().scope().type() == Subject.Type.TEAM;
            boolean told = judged(measure) + measure.unknown() > 0;
            if (ofTeam && told && measure.key().rule().toString().equals("SV-02")) {
                String team = measure.key().scope().id();
                String site = known.find(Team.class, team).map(Team::site).orElseGet(() -> Crew.leastSite(known, team));
                YearMonth month = measure.key().month();
                Instant end = known.places().start(site, month.plusMonths(1).atDay(1));
                if (!end.isAfter(known.asOf())) {
                    judgements.add(this, judge(known, measure, site, end));
                }
            }
        }
    }

    private static long judged(Measure measure) {
        return measure.met() + measure.late() + measure.overdue() + measure.otherBreach();
    }

    private static Judged judge(Known known, Measure measure, String site, Instant end) {
        YearMonth month = measure.key().month();
        Instant start = known.places().start(site, month.atDay(1));
        Judged judged =
                Judged.of(measure.key().scope(), month.toString(), site, start).closed(end);
        Optional<Value> share = known.standards().at(SHARE, site, start);
        if (share.isEmpty()) {
            return judged.notConfigured(SHARE);
        }
        judged.by(share.get());
        long all = judged(measure);
        if (all == 0) {
            return judged.unknown("any judgement of " + month);
        }
        BigDecimal met = BigDecimal.valueOf(measure.met()).multiply(HUNDRED);
        BigDecimal asked = share.get().number().movePointRight(2);
        if (met.compareTo(asked.multiply(BigDecimal.valueOf(all))) >= 0) {
            return judged.met();
        }
        String words = "% met in " + month + ", " + measure.met() + " of " + all;
        return judged.breach(new Detail.OutsideLimit(
                new Amount(met, BigDecimal.valueOf(all), words), new Limit(asked, Limit.Side.AT_LEAST)));
    }
}
