package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.RiskTier;

/** Referrals, intakes, and what follows a missed contact. */
final class PlantedWorkflow {
    private static final Duration INTAKE = Duration.ofDays(2);
    private static final Duration FOLLOW_UP = Duration.ofDays(1);

    private final Network network;
    private final Manifest manifest;

    PlantedWorkflow(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        intakes();
        firstMonthOfNewSites();
        followUps();
        nearFollowUps();
    }

    private void intakes() {
        manifest.planting("an intake 25 minutes late");
        lateIntake(low(Place.NORTH_FEN, "2026-03-20"), 25);
        manifest.planting("an intake a day late, over the holiday");
        lateIntake(low(Place.LAKESIDE, "2026-05-25"), 24 * 60);
        manifest.planting("found eligible, then forgotten");
        Story forgotten = network.referred(
                Place.SOUTH_FEN, Place.SOUTH_FEN.discharge(), LocalDate.parse("2026-03-10"), RiskTier.LOW);
        network.referrals.forgotten(forgotten);
        manifest.overdue("WF-02", forgotten.asReferral(), forgotten.received.plus(INTAKE));
        manifest.planting("an intake after exactly 48 hours, which are 49 by the clocks on the wall");
        Story overChange = low(Place.NORTH_FEN, "2026-03-29");
        overChange.intake = overChange.received.plus(INTAKE);
        manifest.silent("WF-02", overChange.asReferral());
    }

    private void lateIntake(Story story, long minutes) {
        Instant due = story.received.plus(INTAKE);
        story.intake = Calendar.minutesAfter(due, minutes);
        manifest.late("WF-02", story.asReferral(), due, story.intake, Calendar.minutesAfter(story.intake, 10));
    }

    /** Fifteen referrals, and no other time standard in that month: eleven or twelve of them are met. */
    private void firstMonthOfNewSites() {
        Instant end = Calendar.minutesAfter(Place.OLD_QUAY.endOf(Caseload.FIRST_AT_NEW_SITES), 0);
        for (int i = 0; i < 10; i++) {
            manifest.planting("one of the first fifteen referrals, with a late intake");
            Story quay = low(Place.OLD_QUAY, "2026-05-01");
            Story ridge = low(Place.PINE_RIDGE, "2026-05-01");
            if (i < 4) {
                lateIntake(quay, 120);
            }
            if (i < 3) {
                lateIntake(ridge, 120);
            }
        }
        manifest.planting("11 of 15 intakes in time in the first month, and 80 % are asked for");
        manifest.breach("WF-23", "site old-quay", Calendar.morning("2026-05-03"), end);
        manifest.planting("12 of 15 intakes in time in the first month, exactly what is asked for");
        manifest.silent("WF-23", "site pine-ridge");
        stepsOfTheFirstMonth(Place.OLD_QUAY, 3);
        stepsOfTheFirstMonth(Place.PINE_RIDGE, 2);
        manifest.planting("17 of 20 core steps completed in the first month, and 90 % are asked for");
        manifest.breach("WF-22", "site old-quay", Calendar.morning("2026-05-03"), end);
        manifest.planting("18 of 20 core steps completed in the first month, exactly what is asked for");
        manifest.silent("WF-22", "site pine-ridge");
    }

    /** Five cases of people who are at home already, each with four steps, on the last day of the month. */
    private void stepsOfTheFirstMonth(Place place, int undecided) {
        for (int i = 0; i < 5; i++) {
            Story story = low(place, Caseload.FIRST_AT_NEW_SITES.toString());
            story.discharged = null;
            if (i < undecided) {
                story.steps.remove("eligibility");
                manifest.planting("one of the first five cases, and nobody decided whether the person was eligible");
                manifest.overdue("WF-01", story.asCase(), story.opened.plus(INTAKE));
            }
        }
    }

    private void followUps() {
        manifest.planting("followed up after 27 hours, at the next visit");
        missedWithoutFollowUp(high(Place.NORTH_FEN, "2026-03-10"));
        missedWithoutFollowUp(high(Place.MILLBROOK, "2026-05-10"));
        manifest.planting("not followed up yet");
        missedWithoutFollowUp(high(Place.SOUTH_FEN, "2026-03-27"), 4);

        manifest.planting("followed up in time, and entered three days later");
        Story lateEntry = high(Place.SOUTH_FEN, "2026-03-27");
        Instant missed = missed(lateEntry, lateEntry.on(4, "13:00"));
        Instant entered = lateEntry.on(7, "09:00");
        network.records.add(
                entered,
                Contacts.contact(lateEntry, "follow-up", lateEntry.on(4, "17:00"), Outcome.COMPLETED)
                        .build());
        manifest.overdueUntil("WF-03", lateEntry.asCase(), missed.plus(FOLLOW_UP), entered);

        manifest.planting("a missed call to a case of which there is no record");
        Story nobody = network.referred(
                Place.SOUTH_FEN, Place.SOUTH_FEN.discharge(), LocalDate.parse("2026-03-02"), RiskTier.HIGH);
        Instant call = nobody.on(5, "13:00");
        network.records.add(
                Calendar.minutesAfter(call, 25),
                Contacts.contact(nobody, "call", call, Outcome.MISSED).build());
        manifest.unknown("WF-03", nobody.asCase(), call.plus(FOLLOW_UP).plusNanos(1), null);
        for (String rule : List.of("WF-01", "WF-09", "WF-14", "ES-09", "ES-10")) {
            manifest.unknown(rule, nobody.asCase(), Calendar.minutesAfter(call, 25), null);
        }

        manifest.planting("the answer came with contacts that did not arrive");
        Story notArrived = high(Place.LAKESIDE, "2026-05-02");
        missed(notArrived, notArrived.on(5, "13:00"));
        Safety.followedUp(notArrived, notArrived.on(6, "11:00"));
        manifest.standing("AS-24", "site lakeside", Calendar.AFTER_FAILURE, Calendar.morning("2026-05-11"));
        manifest.planting("two days without contacts and tasks, all entered before anybody looked");
        manifest.silent("AS-24", "site millbrook");
    }

    private void nearFollowUps() {
        manifest.planting("followed up after exactly 24 hours, by another clock on the wall");
        Story atLimit = high(Place.NORTH_FEN, "2026-03-23");
        Instant missed = missed(atLimit, atLimit.on(5, "13:00"));
        Safety.followedUp(atLimit, missed.plus(FOLLOW_UP));
        manifest.silent("WF-03", atLimit.asCase());

        manifest.planting("died before the follow-up fell due");
        Story died = high(Place.LAKESIDE, "2026-03-20");
        missed(died, died.on(5, "13:00"));
        died.endsAt(died.on(6, "03:00"), "died");
        manifest.silent("WF-03", died.asCase());

        manifest.planting("in hospital when the follow-up fell due");
        Story inHospital = high(Place.MILLBROOK, "2026-03-20");
        missed(inHospital, inHospital.on(4, "13:00"));
        inHospital.awayFrom(inHospital.on(4, "20:00"), inHospital.on(6, "12:00"));
        manifest.silent("WF-03", inHospital.asCase());
    }

    private void missedWithoutFollowUp(Story story) {
        missedWithoutFollowUp(story, 5);
    }

    /** The next visit is on day 6, in the afternoon. */
    private void missedWithoutFollowUp(Story story, int day) {
        Instant due = missed(story, story.on(day, "13:00")).plus(FOLLOW_UP);
        Instant done = story.on(6, "16:00");
        manifest.late("WF-03", story.asCase(), due, done, Calendar.minutesAfter(done, 25));
    }

    /** A supervisor looked at it in time. */
    private Instant missed(Story story, Instant at) {
        network.safety.reviewed(story, Safety.missed(story, at), at.plus(Duration.ofHours(23)));
        return at;
    }

    private Story low(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }

    private Story high(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.HIGH);
    }
}
