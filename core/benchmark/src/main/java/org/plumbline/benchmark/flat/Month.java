package org.plumbline.benchmark.flat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.plumbline.fact.organisation.Site;

/** What the time standards of a site came to in a month. */
public record Month(Site site, YearMonth named, long met, long judged, long unknown) {
    /** WF-23's matter. */
    public Matter matter() {
        Instant start = Times.start(named.atDay(1), site.zone());
        return new Matter("WF-23", site.id(), site.id(), null, named.toString(), start);
    }

    /** The first instant after it. */
    public Instant end() {
        return Times.start(named.plusMonths(1).atDay(1), site.zone());
    }

    /** Whether enough of it was in time. */
    public boolean enough() {
        return BigDecimal.valueOf(met).compareTo(Standards.SHARE_IN_TIME.multiply(BigDecimal.valueOf(judged))) >= 0;
    }
}
