package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.DelegationPauseBuilder;
import org.plumbline.fact.safety.TaskRecord.Mode;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.fact.workforce.SupervisionSession;

/** Insulin, given by support workers who otherwise only take observations: each worker for one case. */
final class PlantedDelegation {
    static final String INSULIN = "insulin";
    private static final LocalDate TRAINED = LocalDate.parse("2025-10-06");

    private final Network network;
    private final Manifest manifest;

    PlantedDelegation(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        network.organisation.taskStandard(
                INSULIN, 1, List.of("good-practice", "red-flags", "escalation-triggers", "documentation-fields"));
        withoutSignOff();
        duringPause();
        spotChecks();
    }

    private void withoutSignOff() {
        manifest.planting("insulin alone, signed off for supervised practice only");
        unsigned(Place.NORTH_FEN, 8, "2026-03-10", Mode.INDEPENDENT);
        unsigned(Place.LAKESIDE, 9, "2026-05-12", Mode.INDEPENDENT);
        manifest.planting("insulin under supervision, signed off for that");
        unsigned(Place.SOUTH_FEN, 9, "2026-03-10", Mode.SUPERVISED);
    }

    private void unsigned(Place place, int number, String opensOn, Mode mode) {
        String staff = place.staff(number);
        Story story = insulin(place, staff, opensOn, Stage.SUPERVISED_PRACTICE);
        Instant at = story.on(9, "10:00");
        network.delegating.write(Delegating.task(story, staff, INSULIN, at).mode(mode));
        if (mode == Mode.INDEPENDENT) {
            manifest.breach("DC-03", "staff " + staff, Calendar.minutesAfter(at, 20), at);
        } else {
            manifest.silent("DC-03", "staff " + staff);
        }
    }

    private void duringPause() {
        manifest.planting("insulin alone, two days after it was paused");
        Story paused = insulin(Place.NORTH_FEN, "nf09", "2026-03-10", Stage.INDEPENDENT);
        remedied(paused, "nf09", paused.on(7, "15:00"));
        Instant at = paused.on(9, "10:00");
        network.delegating.done(paused, "nf09", INSULIN, at);
        manifest.breach("DC-08", "staff nf09", Calendar.minutesAfter(at, 20), at);

        manifest.planting("insulin alone, at the very instant at which the pause is lifted");
        Story lifted = insulin(Place.SOUTH_FEN, "sf08", "2026-03-10", Stage.INDEPENDENT);
        remedied(lifted, "sf08", lifted.on(7, "15:00"));
        network.delegating.done(lifted, "sf08", INSULIN, lifted.on(13, "10:00"));
        manifest.silent("DC-08", "staff sf08");
    }

    /** Drift was found and paused at once, talked over after three days, looked at again after six, and lifted. */
    private void remedied(Story story, String staff, Instant found) {
        Place place = story.place;
        Audit drift =
                Delegating.check(place, staff, INSULIN, found).driftFound(true).build();
        network.records.add(Calendar.minutesAfter(found, 10), drift);
        DelegationPauseBuilder pause = DelegationPause.builder()
                .id("pause of " + staff)
                .site(place.id())
                .staffId(staff)
                .task(INSULIN)
                .pausedAt(found)
                .causeId(drift.id());
        network.records.add(Calendar.minutesAfter(found, 10), pause.build());
        network.routine.session(
                "remedial " + staff,
                place,
                SupervisionSession.Kind.REMEDIAL,
                place.lead(story.team),
                List.of(staff),
                found.plus(Duration.ofDays(3)),
                SupervisionSession.Status.HELD);
        Instant again = place.at(place.date(found).plusDays(6), "09:00");
        network.delegating.checked(
                Delegating.check(place, staff, INSULIN, again).kind(Audit.Kind.RE_AUDIT));
        Instant liftedAt = place.at(place.date(found).plusDays(6), "10:00");
        network.records.add(liftedAt, pause.liftedAt(liftedAt).build());
    }

    private void spotChecks() {
        manifest.planting("nobody looked at the records of insulin in the month");
        unchecked(Place.SOUTH_FEN, 10, "2026-03-03");
        unchecked(Place.MILLBROOK, 9, "2026-05-03");

        manifest.planting("looked at on the last evening of the month");
        String staff = Place.MILLBROOK.staff(8);
        Story story = delegated(Place.MILLBROOK, staff, "2026-03-03", Stage.INDEPENDENT);
        network.delegating.checked(Delegating.check(
                Place.MILLBROOK, staff, INSULIN, Place.MILLBROOK.at(LocalDate.parse("2026-03-31"), "23:30")));
        manifest.silent("DC-11", "staff " + story.place.staff(8));
    }

    /** The case is opened and closed in the same month. */
    private void unchecked(Place place, int number, String opensOn) {
        delegated(place, place.staff(number), opensOn, Stage.INDEPENDENT);
        LocalDate first = LocalDate.parse(opensOn).withDayOfMonth(1);
        manifest.missed(
                "DC-11",
                "staff " + place.staff(number),
                place.endOf(first.plusMonths(1).minusDays(1)));
    }

    private Story insulin(Place place, String staff, String opensOn, Stage upTo) {
        network.delegating.checkedMonthly(place, staff, INSULIN);
        return delegated(place, staff, opensOn, upTo);
    }

    /** Observed before anything was done alone, signed off stage by stage, and delegated for one case of the team. */
    private Story delegated(Place place, String staff, String opensOn, Stage upTo) {
        LocalDate date = TRAINED;
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(upTo) <= 0) {
                network.workforce.sign(staff, place, INSULIN, stage, date);
                date = date.plusWeeks(2);
            }
        }
        network.workforce.observe(staff, place, INSULIN, TRAINED.plusWeeks(3), true, false);
        String team = Integer.parseInt(staff.substring(2)) <= 9 ? place.discharge() : place.urgent();
        Story story = network.story(place, team, LocalDate.parse(opensOn), RiskTier.LOW);
        network.delegating.delegate(story, staff, INSULIN);
        return story;
    }
}
