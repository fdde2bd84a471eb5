package org.plumbline.io;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The zones of the sites. */
final class Zones {
    private final Map<String, ZoneId> sites;
    private final ZoneId elsewhere;

    Zones(SortedMap<String, ZoneId> sites) {
        this.sites = Collections.unmodifiableSortedMap(sites);
        elsewhere = common(sites.values());
    }

    private static ZoneId common(Collection<ZoneId> zones) {
        Set<ZoneId> different = new HashSet<>(zones);
        return different.size() == 1 ? different.iterator().next() : ZoneOffset.UTC;
    }

    ZoneId of(Optional<String> site) {
        return site.map(sites::get).orElse(elsewhere);
    }

    Map<String, ZoneId> bySite() {
        return sites;
    }
}
