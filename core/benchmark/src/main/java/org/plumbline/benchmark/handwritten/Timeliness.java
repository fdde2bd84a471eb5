package org.plumbline.benchmark.handwritten;

import java.math.BigDecimal;
import java.time.Instant;
import org.plumbline.benchmark.Network;

/** WF-23: in a month that has ended, enough of what a site had to do in time was in time. */
final class Timeliness {
    private Timeliness() {}

    static void judge(SiteRecords site, Findings findings) {
        Counters counters = findings.tallies().of(site);
        for (int month = 0; month < Months.COUNT; month++) {
            if (!Network.AS_OF.isBefore(site.months().end(month))) {
                Counter sum = new Counter();
                counters.find(Rule.WF_02, month).ifPresent(sum::addAll);
                counters.find(Rule.WF_03, month).ifPresent(sum::addAll);
                judge(month, sum, site, findings);
            }
        }
    }

    private static void judge(int month, Counter sum, SiteRecords site, Findings findings) {
        if (sum.judged() + sum.unknown == 0) {
            return;
        }
        String named = Months.named(month).toString();
        Instant end = site.months().end(month);
        Matter matter =
                new Matter(Rule.WF_23, site.id, site, null, named, site.months().start(month));
        if (sum.judged() == 0) {
            findings.unknown(matter, end);
        } else if (isEnough(sum)) {
            findings.met(matter);
        } else {
            findings.breach(matter, end);
        }
    }

    private static boolean isEnough(Counter sum) {
        BigDecimal judged = BigDecimal.valueOf(sum.judged());
        return BigDecimal.valueOf(sum.met).compareTo(Standards.SHARE_IN_TIME.multiply(judged)) >= 0;
    }
}
