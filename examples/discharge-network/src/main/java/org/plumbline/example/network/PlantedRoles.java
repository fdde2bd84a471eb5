package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;

/** What somebody may take on: another pathway, complex cases, the lead of a day, a caseload. */
final class PlantedRoles {
    private static final LocalDate TRAINED = LocalDate.parse("2026-01-05");

    private final Network network;
    private final Manifest manifest;

    PlantedRoles(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        pathways();
        complexCases();
        dutyLeads();
        highRisk();
    }

    private void pathways() {
        LocalDate moved = LocalDate.parse("2026-03-23");
        manifest.planting("moved to the other pathway, works alone there, and was not validated for it");
        Instant at = moved(Place.NORTH_FEN, "nf07", moved);
        manifest.breach("DC-15", "staff nf07", Calendar.minutesAfter(at, 20), at);
        manifest.planting("moved to the other pathway, and was validated for it two days before working alone");
        moved(Place.LAKESIDE, "ls07", moved);
        LocalDate date = TRAINED;
        for (Stage stage : List.of(Stage.INDUCTION, Stage.SUPERVISED_PRACTICE, Stage.INDEPENDENT)) {
            network.workforce.sign(
                    "ls07", Place.LAKESIDE, "discharge-support", stage, stage == Stage.INDEPENDENT ? moved : date);
            date = date.plusDays(10);
        }
        manifest.silent("DC-15", "staff ls07");
    }

    private Instant moved(Place place, String staff, LocalDate on) {
        network.workforce.movedOn.put(staff, on);
        Story story = story(place, on.minusDays(3).toString());
        Instant at = place.at(on.plusDays(2), "15:00");
        network.delegating.done(story, staff, "wellbeing-check", at);
        return at;
    }

    private void complexCases() {
        manifest.planting("a complex case with somebody who is signed off as independent");
        Story below = complex(Place.SOUTH_FEN, "sf05");
        manifest.breach("DC-16", "staff sf05", Calendar.minutesAfter(below.opened, 15), below.on(28, "17:30"));
        manifest.planting("a complex case with somebody of enhanced competence on the pathway, not in the role");
        ladderOnTop(Place.MILLBROOK, "mb05", "discharge-support");
        complex(Place.MILLBROOK, "mb05");
        manifest.silent("DC-16", "staff mb05");
    }

    private void ladderOnTop(Place place, String staff, String competency) {
        network.workforce.sign(staff, place, competency, Stage.ENHANCED, LocalDate.parse("2025-12-01"));
    }

    private Story complex(Place place, String holder) {
        Story story = story(place, "2026-03-12");
        story.heldBy(holder);
        story.complexSince = story.opened;
        for (int day = 1; day < 28; day += 7) {
            Instant at = story.on(day, "14:00");
            network.records.add(
                    Calendar.minutesAfter(at, 30),
                    Safety.review(story, story.id + " review " + day, CaseReview.Kind.COMPLEX, null, at));
        }
        return story;
    }

    private void dutyLeads() {
        manifest.planting("a duty lead who is not signed off as one");
        LocalDate day = LocalDate.parse("2026-05-06");
        dutyLead(Place.OLD_QUAY, "oq05", day);
        manifest.breach("DC-17", "staff oq05", Rota.PLANNED, Place.OLD_QUAY.at(day, "16:00"));
        manifest.planting("a duty lead who was signed off as one on the day before");
        dutyLead(Place.PINE_RIDGE, "pr05", day);
        LocalDate signed = day.minusDays(3);
        for (Stage stage : List.of(Stage.INDUCTION, Stage.SUPERVISED_PRACTICE, Stage.INDEPENDENT)) {
            network.workforce.sign("pr05", Place.PINE_RIDGE, Rota.DUTY_LEAD, stage, signed);
            signed = signed.plusDays(1);
        }
        manifest.standing("DC-17", "staff pr05", Rota.PLANNED, Place.PINE_RIDGE.at(day.minusDays(1), "15:00"));
        manifest.silent("DC-17", "staff pr05");
    }

    private void dutyLead(Place place, String staff, LocalDate day) {
        network.rota.replace(place, day, Rota.DUTY_LEAD, new Rota.Instead(staff, Rota.DUTY_LEAD, "08:00", "16:00"));
    }

    private void highRisk() {
        manifest.planting("thirteen high-risk cases with somebody who may have twelve");
        Story last = caseload(Place.OLD_QUAY, "oq07", 13);
        manifest.standing("SM-05", "staff oq07", last.opened, null);
        manifest.planting("ten high-risk cases beside those that come by turns");
        caseload(Place.PINE_RIDGE, "pr07", 10);
        manifest.silent("SM-05", "staff pr07");
    }

    private Story caseload(Place place, String holder, int cases) {
        Story last = null;
        for (int i = 0; i < cases; i++) {
            LocalDate opensOn = LocalDate.parse("2026-05-06").plusDays(i);
            last = network.story(place, place.urgent(), opensOn, RiskTier.HIGH);
            last.heldBy(holder);
        }
        return Objects.requireNonNull(last);
    }

    private Story story(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }
}
