package org.plumbline.example.network;

/** Partners, sites and the routine of both. */
final class PlantedNetwork {
    private final Network network;
    private final Manifest manifest;

    PlantedNetwork(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        criteria();
    }

    private void criteria() {
        manifest.planting("still uses the escalation criteria of last year");
        network.organisation.criteriaOf("cedar", "2025-2", Organisation.FOUNDED, null);
        manifest.standing("PN-03", "partner cedar", Place.LAKESIDE.at(Organisation.NEW_CRITERIA, "00:00"), null);
        manifest.planting("changed to the new criteria on the day on which they came into force");
        network.organisation.criteriaOf("dogwood", "2025-2", Organisation.FOUNDED, Organisation.NEW_CRITERIA);
        network.organisation.criteriaOf("dogwood", "2026-1", Organisation.NEW_CRITERIA, null);
        manifest.silent("PN-03", "partner dogwood");
    }
}
