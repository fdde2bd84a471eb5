package org.plumbline.internal.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.Site;

/** The latest version of each fact, without those that were withdrawn: site by site, in no particular order. */
public final class Holding {
    /** The key of the facts that belong to no site. */
    public static final String NO_SITE = "";

    private final SortedMap<String, Site> sites = new TreeMap<>();
    private final List<FeedCoverage> coverage = new ArrayList<>();
    private final List<ServiceCalendar> calendars = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<String, List<Fact>> bySite = new HashMap<>();
    private int size;

    private String lastSite = NO_SITE;
    private List<Fact> ofLastSite = new ArrayList<>();

    private Holding() {
        bySite.put(NO_SITE, ofLastSite);
    }

    static Holding of(List<Fact> versions, Set<FactId> repeated) {
        Holding holding = new Holding();
        if (repeated.isEmpty()) {
            versions.forEach(holding::add);
            return holding;
        }
        Map<FactId, Fact> latest = new HashMap<>();
        for (Fact fact : versions) {
            FactId id = fact.factId();
            if (repeated.contains(id)) {
                latest.merge(id, fact, Holding::later);
            } else {
                holding.add(fact);
            }
        }
        latest.values().forEach(holding::add);
        return holding;
    }

    private static Fact later(Fact a, Fact b) {
        Instant of = a.recordedAt();
        Instant other = b.recordedAt();
        return of == null || (other != null && other.isAfter(of)) ? b : a;
    }

    private void add(Fact fact) {
        if (fact.withdrawn()) {
            return;
        }
        size++;
        String site = Objects.requireNonNullElse(fact.site(), NO_SITE);
        if (!site.equals(lastSite)) {
            ofLastSite = bySite.computeIfAbsent(site, key -> new ArrayList<>());
            lastSite = site;
        }
        ofLastSite.add(fact);
        if (fact instanceof Site record) {
            sites.put(record.id(), record);
        } else if (fact instanceof FeedCoverage row) {
            coverage.add(row);
        } else if (fact instanceof ServiceCalendar calendar) {
            calendars.add(calendar);
        } else if (fact instanceof Waiver waiver) {
            waivers.add(waiver);
        }
    }

    /** The records of the sites, by id. */
    public SortedMap<String, Site> sites() {
        return sites;
    }

    /** How far the feeds are complete. */
    public List<FeedCoverage> coverage() {
        return coverage;
    }

    /** The exceptions that were approved, at any time. */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** When the functions of the sites are open. */
    public List<ServiceCalendar> calendars() {
        return calendars;
    }

    /** The facts of each site; those that belong to none under {@link #NO_SITE}. */
    public Map<String, List<Fact>> bySite() {
        return bySite;
    }

    /** All of them. */
    public List<Fact> all() {
        return bySite.values().stream().flatMap(List::stream).toList();
    }

    public int size() {
        return size;
    }
}
