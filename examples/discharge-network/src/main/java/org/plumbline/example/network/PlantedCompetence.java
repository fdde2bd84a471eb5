package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.safety.TaskRecord.Mode;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;

/** Who is signed off for what, and does what. */
final class PlantedCompetence {
    private static final String WOUND_CARE = "wound-care";
    private static final LocalDate TRAINED = LocalDate.parse("2026-01-05");

    private final Network network;
    private final Manifest manifest;
    private final PlantedDelegation delegation;

    PlantedCompetence(Network network, PlantedDelegation delegation) {
        this.network = network;
        this.manifest = network.manifest;
        this.delegation = delegation;
    }

    void plant() {
        taskStandards();
        observed();
        lapsed();
        ladders();
        scopes();
        redFlags();
    }

    private void taskStandards() {
        manifest.planting("a delegated task whose standard has two pages and names no red flags");
        network.organisation.taskStandard(
                "catheter-care", 2, List.of("good-practice", "escalation-triggers", "documentation-fields"));
        Story story = story(Place.PINE_RIDGE, "2026-05-12");
        network.workforce.signOff("pr09", Place.PINE_RIDGE, "catheter-care", Stage.INDEPENDENT);
        network.delegating.checkedMonthly(Place.PINE_RIDGE, "pr09", "catheter-care");
        network.delegating.delegate(story, "pr09", "catheter-care");
        manifest.standing("DC-01", "site pine-ridge", story.opened, null);
        manifest.planting("delegated tasks whose standards have exactly one page");
        manifest.silent("DC-01", "site lakeside");
    }

    private void observed() {
        manifest.planting("insulin alone, signed off, and never observed");
        network.delegating.checkedMonthly(Place.LAKESIDE, "ls08", PlantedDelegation.INSULIN);
        network.delegating.checkedMonthly(Place.MILLBROOK, "mb11", PlantedDelegation.INSULIN);
        Story never = delegation.delegated(Place.LAKESIDE, "ls08", "2026-03-10", Stage.INDEPENDENT, null);
        network.delegating.done(never, "ls08", PlantedDelegation.INSULIN, never.on(9, "10:00"));
        manifest.standing("DC-02", "staff ls08", never.on(9, "10:20"), null);
        manifest.planting("insulin alone, observed on the day before");
        Story justInTime = delegation.delegated(
                Place.MILLBROOK, "mb11", "2026-03-10", Stage.INDEPENDENT, LocalDate.parse("2026-03-18"));
        network.delegating.done(justInTime, "mb11", PlantedDelegation.INSULIN, justInTime.on(9, "10:00"));
        manifest.silent("DC-02", "staff mb11");
    }

    private void lapsed() {
        manifest.planting("a sign-off whose review was due three days before");
        reviewDue(Place.SOUTH_FEN, "sf11", "2026-04-20");
        Instant at = Place.SOUTH_FEN.at(LocalDate.parse("2026-04-23"), "10:00");
        manifest.breach("DC-04", "staff sf11", at, at);
        manifest.planting("a sign-off whose review is due on the very day");
        reviewDue(Place.MILLBROOK, "mb10", "2026-04-23");
        manifest.silent("DC-04", "staff mb10");

        manifest.planting("a sign-off without a review date");
        ladder(Place.PINE_RIDGE, "pr08", WOUND_CARE, List.of(Stage.INDUCTION, Stage.SUPERVISED_PRACTICE));
        LocalDate signed = TRAINED.plusDays(40);
        network.workforce.sign("pr08", Place.PINE_RIDGE, WOUND_CARE, Stage.INDEPENDENT, signed, null);
        manifest.standing("DC-05", "staff pr08", Place.PINE_RIDGE.at(signed, "15:00"), null);
        manifest.planting("an earlier stage without a review date, followed by one with it");
        network.workforce.sign("pr11", Place.PINE_RIDGE, WOUND_CARE, Stage.INDUCTION, TRAINED, null);
        network.workforce.sign("pr11", Place.PINE_RIDGE, WOUND_CARE, Stage.SUPERVISED_PRACTICE, TRAINED.plusDays(10));
        manifest.silent("DC-05", "staff pr11");
    }

    private void reviewDue(Place place, String staff, String reviewDue) {
        Story story = delegation.delegated(place, staff, "2026-04-14", Stage.SUPERVISED_PRACTICE, TRAINED);
        network.delegating.checkedMonthly(place, staff, PlantedDelegation.INSULIN);
        network.workforce.sign(
                staff, place, PlantedDelegation.INSULIN, Stage.INDEPENDENT, TRAINED, LocalDate.parse(reviewDue));
        network.delegating.done(story, staff, PlantedDelegation.INSULIN, story.on(9, "10:00"));
    }

    private void ladders() {
        manifest.planting("signed off as independent, and never for supervised practice");
        ladder(Place.PINE_RIDGE, "pr10", WOUND_CARE, List.of(Stage.INDUCTION, Stage.INDEPENDENT));
        manifest.standing("DC-14", "staff pr10", Place.PINE_RIDGE.at(TRAINED.plusDays(10), "15:00"), null);
        manifest.planting("two stages signed at the same time, in order");
        network.workforce.sign("oq11", Place.OLD_QUAY, WOUND_CARE, Stage.INDUCTION, TRAINED);
        network.workforce.sign("oq11", Place.OLD_QUAY, WOUND_CARE, Stage.SUPERVISED_PRACTICE, TRAINED);
        manifest.silent("DC-14", "staff oq11");
    }

    private void ladder(Place place, String staff, String competency, List<Stage> stages) {
        LocalDate date = TRAINED;
        for (Stage stage : stages) {
            network.workforce.sign(staff, place, competency, stage, date);
            date = date.plusDays(10);
        }
    }

    private void scopes() {
        manifest.planting("a support worker who dresses a wound, which is not in the scope of that role");
        Story outside = story(Place.OLD_QUAY, "2026-05-05");
        Instant at = outside.on(2, "10:00");
        network.delegating.write(
                Delegating.task(outside, "oq08", WOUND_CARE, at).mode(Mode.SUPERVISED));
        manifest.breach("DC-06", "staff oq08", Calendar.minutesAfter(at, 20), at);
        manifest.planting("a nurse who dresses a wound");
        Story inside = story(Place.NORTH_FEN, "2026-03-17");
        network.delegating.done(inside, "nf12", WOUND_CARE, inside.on(2, "10:00"));
        manifest.silent("DC-06", "staff nf12");
    }

    private void redFlags() {
        manifest.planting("a red flag in the record, and no escalation");
        redFlag(Place.MILLBROOK, "mb08", "2026-05-05", false);
        manifest.planting("a red flag in the record, and the escalation named beside it");
        redFlag(Place.LAKESIDE, "ls09", "2026-03-03", true);
    }

    private void redFlag(Place place, String staff, String opensOn, boolean escalated) {
        Story story = story(place, opensOn);
        network.delegating.delegate(story, staff, Caseload.OBSERVATIONS);
        Instant at = story.on(9, "10:00");
        String escalation = story.id + " escalation " + place.date(at);
        network.delegating.write(Delegating.task(story, staff, Caseload.OBSERVATIONS, at)
                .redFlags(Set.of("breathless"))
                .escalationEvidenced(escalated)
                .escalationId(escalated ? escalation : null));
        if (escalated) {
            network.safety.escalated(Safety.escalation(story, "observations", Calendar.minutesAfter(at, 10)));
            manifest.silent("ES-03", "staff " + staff);
        } else {
            manifest.standing("ES-03", "staff " + staff, Calendar.minutesAfter(at, 20), null);
        }
    }

    private Story story(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }
}
