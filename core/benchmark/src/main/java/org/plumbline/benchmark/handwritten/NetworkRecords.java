package org.plumbline.benchmark.handwritten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What all sites have recorded. */
final class NetworkRecords {
    private final Map<String, SiteRecords> sites = new LinkedHashMap<>();

    /** Has sites that are still without records. */
    NetworkRecords(Iterable<String> ids) {
        ids.forEach(id -> sites.put(id, new SiteRecords(id)));
    }

    SiteRecords site(String id) {
        return Objects.requireNonNull(sites.get(id), id);
    }

    List<SiteRecords> sites() {
        return new ArrayList<>(sites.values());
    }

    /** Brings together what several sites have recorded of one person. */
    void join() {
        Map<String, StaffRecords> everybody = new HashMap<>();
        for (SiteRecords site : sites.values()) {
            for (StaffRecords records : site.staff()) {
                if (records.isAtHome()) {
                    everybody.put(records.id, records);
                }
            }
        }
        sites.values().forEach(site -> site.sendHome(everybody));
    }
}
