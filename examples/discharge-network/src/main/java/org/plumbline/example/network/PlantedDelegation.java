package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        new PlantedCompetence(network, this).plant();
        drifts();
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
        remedied(story, staff, found, found, 3, 6);
    }

    /** With the days from the drift to the session and to the other look at the records; less than none: there was none. */
    private void remedied(Story story, String staff, Instant found, Instant paused, int session, int again) {
        Place place = story.place;
        Audit drift =
                Delegating.check(place, staff, INSULIN, found).driftFound(true).build();
        network.records.add(Calendar.minutesAfter(found, 10), drift);
        DelegationPauseBuilder pause = DelegationPause.builder()
                .id("pause of " + staff)
                .site(place.id())
                .staffId(staff)
                .task(INSULIN)
                .pausedAt(paused)
                .causeId(drift.id());
        network.records.add(Calendar.minutesAfter(paused, 10), pause.build());
        LocalDate day = place.date(found);
        network.routine.session(
                "remedial " + staff,
                place,
                SupervisionSession.Kind.REMEDIAL,
                place.lead(story.team),
                List.of(staff),
                place.at(day.plusDays(session), "14:00"),
                SupervisionSession.Status.HELD);
        int lifted = Math.max(session, Math.max(again, 6));
        if (again >= 0) {
            network.delegating.checked(Delegating.check(place, staff, INSULIN, place.at(day.plusDays(again), "09:00"))
                    .kind(Audit.Kind.RE_AUDIT));
        }
        Instant liftedAt = place.at(day.plusDays(lifted), lifted == session ? "15:00" : "10:00");
        network.records.add(
                Calendar.minutesAfter(liftedAt, 5), pause.liftedAt(liftedAt).build());
    }

    private void drifts() {
        manifest.planting("drift, and the delegation paused two days later");
        Story slow = insulin(Place.OLD_QUAY, "oq09", "2026-05-04", Stage.INDEPENDENT);
        Instant found = slow.on(7, "15:00");
        Instant paused = slow.on(9, "15:00");
        remedied(slow, "oq09", found, paused, 3, 6);
        manifest.late("DC-07", "staff oq09", found, paused, Calendar.minutesAfter(paused, 10));
        manifest.planting("drift, and the delegation paused at once");
        Story atOnce = insulin(Place.OLD_QUAY, "oq10", "2026-05-04", Stage.INDEPENDENT);
        remedied(atOnce, "oq10", atOnce.on(7, "15:00"));
        manifest.silent("DC-07", "staff oq10");

        manifest.planting("remedial supervision on the eighth day after drift");
        Story late = insulin(Place.NORTH_FEN, "nf10", "2026-03-10", Stage.INDEPENDENT);
        remedied(late, "nf10", late.on(7, "15:00"), late.on(7, "15:00"), 8, 6);
        Instant session = late.on(15, "14:00");
        manifest.late(
                "DC-09",
                "staff nf10",
                late.place.endOf(late.opensOn.plusDays(14)),
                session,
                Calendar.minutesAfter(session, 70));
        manifest.planting("remedial supervision on the seventh day after drift, across the change of the clocks");
        Story inTime = insulin(Place.NORTH_FEN, "nf11", "2026-03-19", Stage.INDEPENDENT);
        remedied(inTime, "nf11", inTime.on(7, "15:00"), inTime.on(7, "15:00"), 7, 6);
        manifest.silent("DC-09", "staff nf11");

        manifest.planting("a pause lifted, and nobody had looked at the records again");
        Story unseen = insulin(Place.LAKESIDE, "ls10", "2026-03-10", Stage.INDEPENDENT);
        remedied(unseen, "ls10", unseen.on(9, "15:00"), unseen.on(9, "15:00"), 3, -1);
        Instant nextMonth = Place.LAKESIDE.at(LocalDate.parse("2026-04-18"), "15:00");
        manifest.breach("DC-10", "staff ls10", unseen.on(15, "10:05"), nextMonth);
        manifest.planting("a pause lifted an hour after the records were looked at again");
        Story seen = insulin(Place.LAKESIDE, "ls11", "2026-03-10", Stage.INDEPENDENT);
        remedied(seen, "ls11", seen.on(7, "15:00"));
        manifest.silent("DC-10", "staff ls11");
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

    Story insulin(Place place, String staff, String opensOn, Stage upTo) {
        network.delegating.checkedMonthly(place, staff, INSULIN);
        return delegated(place, staff, opensOn, upTo);
    }

    private Story delegated(Place place, String staff, String opensOn, Stage upTo) {
        return delegated(place, staff, opensOn, upTo, TRAINED.plusWeeks(3));
    }

    /** Signed off stage by stage, observed on a date or never, and delegated for one case of the team. */
    Story delegated(Place place, String staff, String opensOn, Stage upTo, @Nullable LocalDate observed) {
        LocalDate date = TRAINED;
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(upTo) <= 0) {
                network.workforce.sign(staff, place, INSULIN, stage, date);
                date = date.plusWeeks(2);
            }
        }
        if (observed != null) {
            network.workforce.observe(staff, place, INSULIN, observed, true, false);
        }
        String team = Integer.parseInt(staff.substring(2)) <= 9 ? place.discharge() : place.urgent();
        Story story = network.story(place, team, LocalDate.parse(opensOn), RiskTier.LOW);
        network.delegating.delegate(story, staff, INSULIN);
        return story;
    }
}
