package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.AdaptationBuilder;
import org.plumbline.fact.definition.ModelElement;

/** What partners and sites do otherwise than the network, and what is on record of it; what was done although a gate refused. */
final class PlantedAdaptations {
    private static final LocalDate LONG_AHEAD = LocalDate.parse("2026-12-01");
    private static final Duration TO_REVIEW_AN_OVERRIDE = Duration.ofDays(3);

    private final Organisation organisation;
    private final Records records;
    private final Manifest manifest;

    PlantedAdaptations(Network network) {
        this.organisation = network.organisation;
        this.records = network.records;
        this.manifest = network.manifest;
    }

    void plant() {
        elements();
        core();
        otherForm();
        records();
        reviews();
        areas();
        many();
        overrides();
    }

    private void elements() {
        manifest.planting("an element of which nobody has decided whether it is core");
        LocalDate from = LocalDate.parse("2026-04-13");
        organisation.element("visit-checklist", "1", null, from);
        manifest.standing("AG-01", "network", dayOf(from), null);
        manifest.planting("an element that is adaptable");
        organisation.element("handover-form", "1", ModelElement.ElementClass.ADAPTABLE, Organisation.FOUNDED);
        organisation.element("weekend-rota", "1", ModelElement.ElementClass.ADAPTABLE, Organisation.FOUNDED);
        manifest.silent("AG-01", "network");
    }

    private void core() {
        manifest.planting("a site with escalation criteria of its own");
        LocalDate from = LocalDate.parse("2026-05-04");
        records.standing(complete("south-fen criteria", Organisation.CRITERIA, from)
                .aboutSite("south-fen")
                .area("staffing-patterns")
                .inUse("south-fen-1")
                .build());
        manifest.standing("AG-02", "site south-fen", Place.SOUTH_FEN.at(from, "00:00"), null);
    }

    private void otherForm() {
        manifest.planting("another form than the network's, adaptable, permitted, and on record with all its parts");
        LocalDate from = LocalDate.parse("2026-03-02");
        records.standing(complete("beech form", "handover-form", from)
                .partnerId("beech")
                .area("community-engagement-methods")
                .inUse("beech-1")
                .build());
        organisation.inUse("beech", "handover-form", "beech-1", from);
        for (String rule : new String[] {"AG-02", "AG-03", "AG-04", "AG-06"}) {
            manifest.silent(rule, "partner beech");
        }
    }

    private void records() {
        manifest.planting("an adaptation without controls, ended on 1 May");
        LocalDate from = LocalDate.parse("2026-03-16");
        LocalDate to = LocalDate.parse("2026-05-01");
        records.standing(complete("cedar form", "handover-form", from)
                .partnerId("cedar")
                .area("community-engagement-methods")
                .parts(Set.of("rationale"))
                .to(to)
                .build());
        manifest.breach("AG-04", "partner cedar", dayOf(from), dayOf(to));
        manifest.planting("a change of the rota without an assessment");
        records.standing(complete("cedar rota", "weekend-rota", from)
                .partnerId("cedar")
                .area("staffing-patterns")
                .parts(Set.of("rationale", "controls"))
                .build());
        manifest.standing("AG-09", "partner cedar", dayOf(from), null);
        manifest.planting("a change of the rota that was assessed");
        records.standing(complete("dogwood rota", "weekend-rota", from)
                .partnerId("dogwood")
                .area("staffing-patterns")
                .build());
        manifest.silent("AG-09", "partner dogwood");
    }

    private void reviews() {
        manifest.planting("an adaptation that nobody has reviewed by its date");
        LocalDate from = LocalDate.parse("2026-02-16");
        LocalDate due = LocalDate.parse("2026-04-20");
        records.standing(complete("cedar referrals", "handover-form", from)
                .partnerId("cedar")
                .area("local-referral-relationships")
                .reviewDue(due)
                .build());
        manifest.overdue("AG-05", "partner cedar", dayOf(due.plusDays(1)).minusNanos(1));
        manifest.planting("an adaptation that ended on the date of its review");
        records.standing(complete("dogwood referrals", "handover-form", from)
                .partnerId("dogwood")
                .area("local-referral-relationships")
                .reviewDue(due)
                .to(due)
                .build());
        manifest.silent("AG-05", "partner dogwood");
    }

    private void areas() {
        manifest.planting("a partner that adapts what the framework does not let partners adapt");
        LocalDate from = LocalDate.parse("2026-04-20");
        records.standing(complete("cedar pathway", "handover-form", from)
                .partnerId("cedar")
                .area("care-pathway")
                .build());
        manifest.standing("AG-06", "partner cedar", dayOf(from), null);
    }

    /** Cedar has three from the middle of March on. */
    private void many() {
        manifest.planting("three adaptations at the same time, where two are the most");
        manifest.standing("AG-08", "partner cedar", dayOf(LocalDate.parse("2026-03-16")), null);
        manifest.planting("two at the same time, where two are the most");
        manifest.silent("AG-08", "partner dogwood");
    }

    private void overrides() {
        manifest.planting("an override that nobody else has reviewed");
        Instant at = Instant.parse("2026-05-11T18:00:00Z");
        override(Place.NORTH_FEN, at);
        acknowledged(Place.NORTH_FEN, 1, Calendar.minutesAfter(at, 60));
        manifest.overdue("AG-10", "site north-fen", at.plus(TO_REVIEW_AN_OVERRIDE));
        manifest.planting("an override that somebody else reviewed at the last instant");
        override(Place.LAKESIDE, at);
        acknowledged(Place.LAKESIDE, 2, at.plus(TO_REVIEW_AN_OVERRIDE));
        manifest.silent("AG-10", "site lakeside");
    }

    private void override(Place place, Instant at) {
        respond(place, 1, FindingResponse.Kind.OVERRIDDEN, at);
    }

    private void acknowledged(Place place, int staff, Instant at) {
        respond(place, staff, FindingResponse.Kind.ACKNOWLEDGED, at);
    }

    private void respond(Place place, int staff, FindingResponse.Kind kind, Instant at) {
        records.add(
                at,
                FindingResponse.builder()
                        .id(place.code() + " " + kind)
                        .site(place.id())
                        .fingerprint("0123456789abcdef0123456789abcdef")
                        .kind(kind)
                        .by(place.staff(staff))
                        .at(at)
                        .reason("nobody else could be there in time")
                        .build());
    }

    private static AdaptationBuilder complete(String id, String element, LocalDate from) {
        return Adaptation.builder()
                .id(id)
                .element(element)
                .parts(Set.of("rationale", "controls", "assessment"))
                .ownerId("nf01")
                .approverId("nf02")
                .approvedAt(dayOf(from.minusDays(7)))
                .from(from)
                .reviewDue(LONG_AHEAD);
    }

    /** Partners and the network count their days in UTC. */
    private static Instant dayOf(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
