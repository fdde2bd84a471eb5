package org.plumbline.rules.reference.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rate;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** WF-23: of all that the workflow asks for within a time, a site does a share in time, month by month. */
final class Wf23Timeliness extends CoreRule implements Rate {
    private static final String SHARE = "timeliness.share-in-time";
    /** The rules of the workflow that set a time. */
    private static final List<String> WITHIN = List.of("WF-02", "WF-03", "WF-14", "WF-21");

    Wf23Timeliness() {
        super("WF-23", "a site meets its time standards in a month", Severity.MEDIUM, Subject.Type.SITE);
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.places().sites().keySet()) {
            Map<YearMonth, List<Judged>> months = new TreeMap<>();
            for (String code : WITHIN) {
                for (Judged judged : judgements.of(code)) {
                    if (site.equals(judged.site()) && judged.at() != null) {
                        months.computeIfAbsent(known.places().month(site, judged.at()), month -> new ArrayList<>())
                                .add(judged);
                    }
                }
            }
            months.forEach(
                    (month, all) -> judge(known, site, month, all).ifPresent(judged -> judgements.add(this, judged)));
        }
    }

    private static Optional<Judged> judge(Known known, String site, YearMonth month, List<Judged> all) {
        Instant from = known.places().start(site, month.atDay(1));
        Instant over = known.places().start(site, month.plusMonths(1).atDay(1));
        long met = count(all, Judged.State.MET);
        long decided = met + count(all, Judged.State.BREACH);
        long unknown = count(all, Judged.State.UNKNOWN) + count(all, Judged.State.HELD_UP);
        if (over.isAfter(known.asOf()) || decided + unknown == 0) {
            return Optional.empty();
        }
        Judged judged = Judged.of(Subject.of(Subject.Type.SITE, site), month.toString(), site, from)
                .closed(over);
        Optional<Value> share = known.standards().at(SHARE, site, from);
        if (share.isEmpty()) {
            return Optional.of(judged.notConfigured(SHARE));
        }
        if (decided == 0) {
            return Optional.of(judged.unknown("any judgement of " + month));
        }
        BigDecimal asked = share.get().number().movePointRight(2);
        BigDecimal hundredfold = BigDecimal.valueOf(met * 100);
        if (hundredfold.compareTo(asked.multiply(BigDecimal.valueOf(decided))) >= 0) {
            return Optional.of(judged.met());
        }
        String measuredIn = "% met in " + month + ", " + met + " of " + decided;
        return Optional.of(judged.breach(new Detail.OutsideLimit(
                        new Amount(hundredfold, BigDecimal.valueOf(decided), measuredIn),
                        new Limit(asked, Limit.Side.AT_LEAST)))
                .by(share.get()));
    }

    private static long count(List<Judged> all, Judged.State state) {
        return all.stream().filter(judged -> judged.state() == state).count();
    }
}
