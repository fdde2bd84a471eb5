package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.fact.workforce.StaffMember.Employment;

/** People from the bank and from agencies, and new starters. */
final class PlantedTemporary {
    private static final String SATURDAY = "2026-03-28";

    private final Network network;
    private final Manifest manifest;
    private final Temporary temporary;

    PlantedTemporary(Network network) {
        this.network = network;
        this.manifest = network.manifest;
        this.temporary = new Temporary(network);
    }

    void plant() {
        inductions();
        topics();
        pairings();
        endsOfShifts();
        rechecks();
        onboarding();
        newStarters();
    }

    private void inductions() {
        manifest.planting("inducted two hours into the first shift");
        temporary.hired("ag01", Place.LAKESIDE, Employment.AGENCY, "2026-03-28");
        Instant start = Place.LAKESIDE.at(LocalDate.parse("2026-03-28"), "09:00");
        Instant done = Calendar.minutesAfter(start, 120);
        network.workforce.induct("ag01", Place.LAKESIDE, done, Workforce.TOPICS);
        temporary.shift("ag01", Place.LAKESIDE, "2026-03-28");
        manifest.breach("TS-01", "staff ag01", start.plusNanos(1), done);

        manifest.planting("never inducted");
        temporary.hired("ag02", Place.SOUTH_FEN, Employment.AGENCY, "2026-05-30");
        temporary.shift("ag02", Place.SOUTH_FEN, "2026-05-30");
        manifest.standing(
                "TS-01",
                "staff ag02",
                Place.SOUTH_FEN.at(LocalDate.parse("2026-05-30"), "09:00").plusNanos(1),
                null);

        manifest.planting("inducted as the first shift began");
        temporary.hired("ag03", Place.NORTH_FEN, Employment.AGENCY, "2026-03-21");
        network.workforce.induct(
                "ag03", Place.NORTH_FEN, Place.NORTH_FEN.at(LocalDate.parse("2026-03-21"), "09:00"), Workforce.TOPICS);
        temporary.shift("ag03", Place.NORTH_FEN, "2026-03-21");
        manifest.silent("TS-01", "staff ag03");

        manifest.planting("from the bank, at three sites, inducted once");
        temporary.hired("bk01", Place.NORTH_FEN, Employment.BANK, "2025-12-01");
        network.workforce.induct(
                "bk01", Place.NORTH_FEN, Place.NORTH_FEN.at(LocalDate.parse("2025-12-01"), "09:00"), Workforce.TOPICS);
        temporary.rechecked("bk01", Place.NORTH_FEN, "2026-02-20", "2026-05-15");
        temporary.shift("bk01", Place.NORTH_FEN, "2026-03-07");
        temporary.shift("bk01", Place.SOUTH_FEN, "2026-03-14");
        temporary.shift("bk01", Place.OLD_QUAY, "2026-05-16");
        manifest.silent("TS-01", "staff bk01");
    }

    private void topics() {
        manifest.planting("an induction that did not say what must not be done");
        agency("ag04", Place.MILLBROOK, "2026-03-20", Set.of("escalation-routes", "safeguarding", "documentation"));
        manifest.standing("TS-02", "staff ag04", Place.MILLBROOK.at(LocalDate.parse("2026-03-20"), "09:00"), null);
        manifest.planting("an induction in two parts");
        agency("ag05", Place.MILLBROOK, "2026-03-20", Set.of("escalation-routes", "safeguarding"));
        Instant rest = Place.MILLBROOK.at(LocalDate.parse("2026-03-21"), "09:00");
        network.workforce.induct("ag05", Place.MILLBROOK, rest, Set.of("documentation", "boundaries"));
        manifest.silent("TS-02", "staff ag05");
    }

    /** Inducted on the first day. */
    private void agency(String id, Place place, String started, Set<String> topics) {
        temporary.hired(id, place, Employment.AGENCY, started);
        network.workforce.induct(id, place, place.at(LocalDate.parse(started), "09:00"), topics);
    }

    private void pairings() {
        manifest.planting("a shift without anybody to turn to");
        agency("ag06", Place.MILLBROOK, "2026-03-20", Workforce.TOPICS);
        LocalDate day = LocalDate.parse(SATURDAY);
        network.rota.worked(
                Temporary.planned("ag06", Place.MILLBROOK, day), Place.MILLBROOK.at(day.minusDays(7), "12:00"));
        manifest.breach("TS-03", "staff ag06", Place.MILLBROOK.at(day, "09:00"), Place.MILLBROOK.at(day, "17:00"));
        manifest.planting("paired with the duty lead until four, and then with the duty clinician");
        agency("ag07", Place.SOUTH_FEN, "2026-03-20", Workforce.TOPICS);
        Shift shift = Temporary.planned("ag07", Place.SOUTH_FEN, day);
        network.rota.worked(shift, Place.SOUTH_FEN.at(day.minusDays(7), "12:00"));
        temporary.paired(shift, Place.SOUTH_FEN, day, Rota.dutyLead(Place.SOUTH_FEN, day));
        temporary.paired(shift, Place.SOUTH_FEN, day, Rota.dutyClinician(Place.SOUTH_FEN, day));
        manifest.silent("TS-03", "staff ag07");
    }

    private void endsOfShifts() {
        manifest.planting("a shift at whose end nobody asked about safeguarding");
        checked("ag08", Place.NORTH_FEN, Set.of("issues", "learning"));
        Instant end = Place.NORTH_FEN.at(LocalDate.parse(SATURDAY), "17:00");
        manifest.breach("TS-06", "staff ag08", end, end);
        manifest.planting("a shift at whose end everything was asked, and something else");
        checked("ag09", Place.SOUTH_FEN, Set.of("issues", "learning", "safeguarding", "thanks"));
        manifest.silent("TS-06", "staff ag09");
    }

    private void checked(String id, Place place, Set<String> parts) {
        agency(id, place, "2026-03-20", Workforce.TOPICS);
        LocalDate day = LocalDate.parse(SATURDAY);
        Shift shift = Temporary.planned(id, place, day);
        network.rota.worked(shift, place.at(day.minusDays(7), "12:00"), parts);
        temporary.paired(shift, place, day, Rota.dutyClinician(place, day));
    }

    private void rechecks() {
        manifest.planting("from the bank, and last checked more than a quarter before the shift");
        bank("bk02", Place.NORTH_FEN, "2026-05-16");
        Instant start = Place.NORTH_FEN.at(LocalDate.parse("2026-05-16"), "09:00");
        manifest.breach("TS-08", "staff bk02", start, start);
        manifest.planting("from the bank, and last checked a quarter before the shift to the day");
        bank("bk03", Place.SOUTH_FEN, "2026-05-05");
        manifest.silent("TS-08", "staff bk03");
    }

    private void bank(String id, Place place, String shift) {
        temporary.hired(id, place, Employment.BANK, "2025-12-01");
        network.workforce.induct(id, place, place.at(LocalDate.parse("2025-12-01"), "09:00"), Workforce.TOPICS);
        temporary.rechecked(id, place, "2026-02-05");
        temporary.shift(id, place, shift);
    }

    private void onboarding() {
        manifest.planting("a new starter who finished the onboarding after 36 days");
        onboarded("sf23", Place.SOUTH_FEN, 36);
        Instant done = Place.SOUTH_FEN.at(LocalDate.parse("2026-04-07"), "16:00");
        manifest.late("RR-05", "staff sf23", Place.SOUTH_FEN.endOf(LocalDate.parse("2026-04-01")), done, done);
        manifest.planting("a new starter who finished the onboarding on the thirtieth day");
        onboarded("ls23", Place.LAKESIDE, 30);
        manifest.silent("RR-05", "staff ls23");
    }

    private void onboarded(String id, Place place, int days) {
        LocalDate first = LocalDate.parse("2026-03-02");
        network.records.standing(
                Workforce.member(id, place, Employment.PERMANENT, first).build());
        network.workforce.onboard(id, place, first.plusDays(days));
    }

    private void newStarters() {
        manifest.planting("a new starter alone on late cover, not signed off");
        newStarter("nf21", Place.NORTH_FEN, "2026-03-16");
        late("nf21", Place.NORTH_FEN, "2026-04-11");
        newStarter("mb21", Place.MILLBROOK, "2026-05-04");
        late("mb21", Place.MILLBROOK, "2026-05-29");

        manifest.planting("a new starter alone on late cover, signed off for it the day before");
        newStarter("sf21", Place.SOUTH_FEN, "2026-03-16");
        LocalDate date = LocalDate.parse("2026-03-18");
        for (Stage stage : List.of(Stage.INDUCTION, Stage.SUPERVISED_PRACTICE, Stage.INDEPENDENT)) {
            network.workforce.sign("sf21", Place.SOUTH_FEN, "late-cover", stage, date);
            date = date.plusDays(11);
        }
        LocalDate day = LocalDate.parse("2026-04-10");
        network.rota.worked(
                Rota.planned(Place.SOUTH_FEN, day, "sf21", Rota.LATE, "14:00", "22:00")
                        .role("practitioner")
                        .build(),
                Place.SOUTH_FEN.at(day, "08:00"));
        manifest.silent("RC-05", "staff sf21");
    }

    private void newStarter(String id, Place place, String started) {
        LocalDate first = LocalDate.parse(started);
        network.records.standing(
                Workforce.member(id, place, Employment.PERMANENT, first).build());
        network.workforce.onboard(id, place, first.plusDays(25));
    }

    /** Planned two weeks before. */
    private void late(String id, Place place, String date) {
        LocalDate day = LocalDate.parse(date);
        Instant planned = place.at(day.minusDays(14), "12:00");
        network.rota.worked(
                Rota.planned(place, day, id, Rota.LATE, "14:00", "22:00")
                        .role("practitioner")
                        .build(),
                planned);
        manifest.breach("RC-05", "staff " + id, planned, place.at(day, "22:00"));
    }
}
