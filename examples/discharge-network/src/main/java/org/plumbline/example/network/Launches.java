package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.LaunchBuilder;

/** When sites and partners went live, and what was done before. */
final class Launches {
    private final Records records;
    /** When the last part of the checklist of a site or partner was done, where that was not three days before it went live. */
    final Map<String, Instant> lastChecked = new TreeMap<>();

    Launches(Records records) {
        this.records = records;
    }

    void write() {
        Place.ALL.forEach(this::launch);
    }

    /** When a site went live, at nine on its first day. */
    static Instant liveAt(Place place) {
        return place.at(place.opens(), "09:00");
    }

    private void launch(Place place) {
        records.standing(launch(place.id(), place, List.of("staff-trained", "tools-configured", "partner-contacts"))
                .site(place.id())
                .build());
        boolean first =
                records.rows().stream().noneMatch(row -> row.fact().id().equals("launch of " + place.partner()));
        if (first && !place.partner().equals("alder")) {
            records.standing(launch(place.partner(), place, List.of("contract-signed", "staff-inducted", "data-shared"))
                    .partnerId(place.partner())
                    .build());
        }
    }

    /** The last part of the checklist may be late, the others are not. */
    private LaunchBuilder launch(String id, Place place, List<String> parts) {
        Instant live = liveAt(place);
        Instant inTime = live.minus(Duration.ofDays(3));
        Map<String, Instant> checks = new TreeMap<>();
        parts.forEach(part -> checks.put(part, inTime));
        checks.put(parts.get(1), lastChecked.getOrDefault(id, inTime));
        return Launch.builder()
                .id("launch of " + id)
                .plannedAt(live)
                .liveAt(live)
                .shadowFrom(live.minus(Duration.ofDays(42)))
                .shadowTo(live.minus(Duration.ofDays(14)))
                .earlyTo(live.plus(Duration.ofDays(92)))
                .checks(checks);
    }
}
