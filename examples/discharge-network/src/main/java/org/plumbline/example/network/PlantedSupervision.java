package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisionSession.Status;

/** Who supervises whom, how often, and which cases they look at. */
final class PlantedSupervision {
    private final Network network;
    private final Routine routine;
    private final Manifest manifest;

    PlantedSupervision(Network network) {
        this.network = network;
        this.routine = network.routine;
        this.manifest = network.manifest;
    }

    void plant() {
        supervision();
        shares();
        missedSessions();
        ratios();
        practitioners();
        samples();
        complexCases();
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
        routine.skip(Routine.supervisionOf(place.discharge(), last.plusDays(21)) + " ls05");
        routine.session(
                "supervision of ls05",
                place,
                SupervisionSession.Kind.REGULAR,
                place.staff(1),
                List.of("ls05"),
                place.at(last.plusDays(28), "16:00"),
                Status.HELD);
        manifest.silent("SV-02", "staff ls05");
    }

    /** Sessions are three weeks apart, and four weeks are allowed. */
    private void absent(Place place, int number, int session, int times) {
        String staff = place.staff(number);
        String team = List.of(7, 10, 11, 12).contains(number) ? place.urgent() : place.discharge();
        LocalDate last = Routine.FIRST_SUPERVISION.plusDays(21L * (session - 1));
        for (int i = 1; i <= times; i++) {
            routine.skip(Routine.supervisionOf(team, last.plusDays(21L * i)) + " " + staff);
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

    private void shares() {
        manifest.planting("two of five came too late to supervision, of all that fell due from that month");
        absent(Place.LAKESIDE, 10, 1, 1);
        absent(Place.LAKESIDE, 11, 1, 1);
        Instant late =
                Place.LAKESIDE.endOf(Routine.FIRST_SUPERVISION.plusDays(28)).plusNanos(1);
        manifest.breach("SV-07", "team ls-urgent", late, Place.LAKESIDE.at(LocalDate.parse("2026-03-01"), "00:00"));
        manifest.planting("one of five came too late to supervision");
        manifest.silent("SV-07", "team nf-discharge");
    }

    private void missedSessions() {
        manifest.planting("missed a session of one's own, and the next one is nine days later");
        missed(Place.MILLBROOK, 5, "2026-03-16");
        Instant next = Place.MILLBROOK.at(LocalDate.parse("2026-03-25"), "10:00");
        manifest.late(
                "SV-06",
                "staff mb05",
                Place.MILLBROOK.endOf(LocalDate.parse("2026-03-23")),
                next,
                Calendar.minutesAfter(next, 70));
        manifest.planting("missed a session of one's own, and the next one is on the seventh day");
        missed(Place.LAKESIDE, 4, "2026-03-18");
        manifest.silent("SV-06", "staff ls04");
    }

    private void missed(Place place, int number, String date) {
        routine.session(
                "missed session of " + place.staff(number),
                place,
                SupervisionSession.Kind.REGULAR,
                place.staff(1),
                List.of(place.staff(number)),
                place.at(LocalDate.parse(date), "10:00"),
                Status.MISSED);
    }

    private void practitioners() {
        manifest.planting("a team whose only practitioner is there for the other team, too");
        network.organisation.alsoSupervises(Place.PINE_RIDGE, "pr01", Place.PINE_RIDGE.urgent(), null);
        manifest.standing("SV-01", "team pr-discharge", Instant.EPOCH, null);
        manifest.planting("a team whose practitioner was there for the other team, too, until the example began");
        network.organisation.alsoSupervises(Place.OLD_QUAY, "oq01", Place.OLD_QUAY.urgent(), Calendar.START);
        manifest.silent("SV-01", "team oq-discharge");
    }

    private void samples() {
        manifest.planting("no sample of cases in a week");
        unsampled(Place.NORTH_FEN, "2026-03-20");
        unsampled(Place.LAKESIDE, "2026-05-22");
        manifest.planting("the sample of a week on its Sunday evening");
        LocalDate friday = LocalDate.parse("2026-03-20");
        network.samples.move("sf-discharge", friday, Place.SOUTH_FEN.at(friday.plusDays(2), "21:00"));
        manifest.silent("SV-03", "team sf-discharge");
    }

    private void unsampled(Place place, String friday) {
        LocalDate day = LocalDate.parse(friday);
        network.samples.skip(place.discharge(), day);
        manifest.missed("SV-03", "team " + place.discharge(), place.endOf(day.plusDays(2)));
    }

    private void complexCases() {
        manifest.planting("a complex case, reviewed again only after nineteen days");
        Story late = complex(Place.MILLBROOK, 1, 20);
        Instant done = late.on(20, "14:00");
        manifest.late(
                "SV-04",
                late.asCase(),
                late.place.endOf(late.opensOn.plusDays(15)),
                done,
                Calendar.minutesAfter(done, 30));
        manifest.planting("a complex case, reviewed again on the fourteenth day");
        manifest.silent("SV-04", complex(Place.NORTH_FEN, 1, 15).asCase());
    }

    private Story complex(Place place, int... days) {
        Story story = network.story(place, place.discharge(), LocalDate.parse("2026-03-05"), RiskTier.MEDIUM);
        story.complexSince = story.opened;
        for (int day : days) {
            Instant at = story.on(day, "14:00");
            network.records.add(
                    Calendar.minutesAfter(at, 30),
                    Safety.review(story, story.id + " review " + day, CaseReview.Kind.COMPLEX, null, at));
        }
        return story;
    }
}
