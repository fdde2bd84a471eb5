package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.fact.workforce.StaffMember.Employment;
import org.plumbline.fact.workforce.SupervisionSession;

/** Supervision, new starters, and people from the bank and agencies. */
final class PlantedPeople {
    private final Network network;
    private final Manifest manifest;
    private final Temporary temporary;

    PlantedPeople(Network network) {
        this.network = network;
        this.manifest = network.manifest;
        this.temporary = new Temporary(network);
    }

    void plant() {
        supervision();
        ratios();
        inductions();
        newStarters();
    }

    private void supervision() {
        manifest.planting("missed one session, and came to the next");
        absent(Place.NORTH_FEN, 5, 1, 1);
        manifest.planting("missed two sessions");
        absent(Place.SOUTH_FEN, 7, 1, 2);
        manifest.planting("missed one session in May");
        absent(Place.PINE_RIDGE, 12, 4, 1);

        manifest.planting("supervised alone, on the 28th day");
        Place place = Place.LAKESIDE;
        LocalDate last = Routine.FIRST_SUPERVISION;
        network.routine.skip(Routine.supervisionOf(place.discharge(), last.plusDays(21)) + " ls05");
        network.routine.session(
                "supervision of ls05",
                place,
                SupervisionSession.Kind.REGULAR,
                place.staff(1),
                List.of("ls05"),
                place.at(last.plusDays(28), "16:00"),
                SupervisionSession.Status.HELD);
        manifest.silent("SV-02", "staff ls05");
    }

    /** Sessions are three weeks apart, and four weeks are allowed. */
    private void absent(Place place, int number, int session, int times) {
        String staff = place.staff(number);
        String team = number == 7 || number == 12 ? place.urgent() : place.discharge();
        LocalDate last = Routine.FIRST_SUPERVISION.plusDays(21L * (session - 1));
        for (int i = 1; i <= times; i++) {
            network.routine.skip(Routine.supervisionOf(team, last.plusDays(21L * i)) + " " + staff);
        }
        Instant done = place.at(last.plusDays(21L * (times + 1)), "10:00");
        manifest.late("SV-02", "staff " + staff, place.endOf(last.plusDays(28)), done, Calendar.minutesAfter(done, 70));
    }

    private void ratios() {
        manifest.planting("5 staff to 0.6 of a supervisor, and 8 to one is the limit");
        network.organisation.supervision.put(Place.MILLBROOK.urgent(), "0.6");
        manifest.standing("SV-05", "team mb-urgent", Instant.EPOCH, null);
        manifest.planting("5 staff to 0.625 of a supervisor, exactly 8 to one");
        network.organisation.supervision.put(Place.SOUTH_FEN.urgent(), "0.625");
        manifest.silent("SV-05", "team sf-urgent");
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
