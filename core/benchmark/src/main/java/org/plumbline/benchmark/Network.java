package org.plumbline.benchmark;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;

/**
 * A made-up network: four partners, any number of sites, about ten thousand facts a site. The same seed and number give
 * the same facts, and a site is the same in a network of any size that has it.
 */
public record Network(int sites, long seed) {
    /** Names the system property of a process that judges another network, as at another time. */
    public static final String AS_OF_PROPERTY = "plumbline.benchmark.as-of";

    /** As at when everything is judged. */
    public static final Instant AS_OF = Instant.parse(System.getProperty(AS_OF_PROPERTY, "2026-03-30T06:00:00Z"));

    static final int PARTNERS = 4;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/London"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"));

    /** The facts of the whole network, and of people who work at several sites. */
    public List<Fact> shared() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            facts.add(Partner.builder()
                    .id("p" + i)
                    .kind(i == 0 ? Partner.Kind.LEAD : Partner.Kind.PARTNER)
                    .build());
        }
        for (int i = 0; i < sites; i++) {
            facts.add(Site.builder()
                    .id(site(i))
                    .partnerId("p" + i % PARTNERS)
                    .zone(zone(i))
                    .build());
        }
        for (int i = 0; i < sites; i++) {
            facts.addAll(of(i).shared());
        }
        return facts;
    }

    /** The facts of one site alone. */
    public List<Fact> ownOf(int number) {
        return of(number).own();
    }

    /** All of them. */
    public List<Fact> facts() {
        List<Fact> facts = shared();
        for (int i = 0; i < sites; i++) {
            facts.addAll(of(i).own());
        }
        return facts;
    }

    private MadeUpSite of(int number) {
        return new MadeUpSite(this, number);
    }

    static ZoneId zone(int site) {
        return ZONES.get(site % ZONES.size());
    }

    static String site(int number) {
        return String.format(Locale.ROOT, "s%04d", number);
    }
}
