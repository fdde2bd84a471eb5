package org.plumbline.benchmark.flat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.organisation.Site;

/** What the standards ask: values of the core and the network, and as facts those that partners and sites set. */
public final class Standards {
    public static final Instant NOW = Network.AS_OF;
    /** The last instant of which facts should have arrived by now. */
    public static final Instant ARRIVED =
            Network.AS_OF.minus(Duration.ofDays(1)).minusNanos(1);

    static final Instant LOOK_BACK = Network.AS_OF.minus(Duration.ofDays(35));
    static final BigDecimal STAFF_PER_SUPERVISOR = BigDecimal.valueOf(11);
    static final Period NEW_STARTER = Period.ofMonths(3);
    static final BigDecimal SHARE_IN_TIME = new BigDecimal("0.77");

    private static final Set<String> PARTNERS_THAT_SUPERVISE = Set.of("p0", "p1", "p2");

    private Standards() {}

    /** What is asked at a site. */
    static List<Object> at(Site site) {
        List<Object> asked = new ArrayList<>();
        String partner = String.valueOf(site.partnerId());
        add(asked, Limit.INTAKE, site, 48, LocalDate.of(2026, 3, 2), site.id().equals("s0002") ? 36 : 48);
        add(asked, Limit.FOLLOW_UP, site, 24, LocalDate.of(2026, 2, 16), partner.equals("p1") ? 12 : 24);
        if (PARTNERS_THAT_SUPERVISE.contains(partner)) {
            asked.add(new SupervisionInterval(site.id(), Period.ofDays(42)));
        }
        return asked;
    }

    private static void add(
            List<Object> asked, String standard, Site site, long hours, LocalDate changed, long thenHours) {
        if (hours == thenHours) {
            asked.add(new Limit(standard, site.id(), Instant.MIN, Instant.MAX, Duration.ofHours(hours)));
        } else {
            Instant since = changed.atStartOfDay(site.zone()).toInstant();
            asked.add(new Limit(standard, site.id(), Instant.MIN, since, Duration.ofHours(hours)));
            asked.add(new Limit(standard, site.id(), since, Instant.MAX, Duration.ofHours(thenHours)));
        }
    }
}
