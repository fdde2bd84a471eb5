package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.plumbline.fact.casework.RiskTier;

/** Triggers, escalations and concerns. */
final class PlantedSafety {
    private final Network network;
    private final Manifest manifest;

    PlantedSafety(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        records();
    }

    private void records() {
        manifest.planting("an escalation closed without a learning theme");
        Story closed = story(Place.NORTH_FEN, "2026-03-12");
        String trigger = network.safety.trigger(closed, closed.on(3, "10:30")).id();
        Instant raised = closed.on(3, "11:00");
        network.safety.answered(
                Safety.escalation(closed, trigger, raised), 30, 240, Set.of("rationale", "reason", "outcome"));
        manifest.standing("ES-05", closed.asCase(), Calendar.minutesAfter(raised, 245), null);

        manifest.planting("an escalation answered, and open");
        Story open = story(Place.MILLBROOK, "2026-05-20");
        String seen = network.safety.trigger(open, open.on(11, "10:30")).id();
        network.safety.answered(Safety.escalation(open, seen, open.on(11, "11:00")), 30, 4 * 24 * 60, Safety.WHOLE);
        manifest.silent("ES-05", open.asCase());
    }

    private Story story(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }
}
