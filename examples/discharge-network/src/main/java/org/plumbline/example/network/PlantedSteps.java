package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.safety.EscalationBuilder;

/** Steps, touchpoints, checks after a discharge, urgent responses and closings. Each in a case of its own. */
final class PlantedSteps {
    private final Network network;
    private final Manifest manifest;

    PlantedSteps(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        coreSteps();
        touchpoints();
        stabilityChecks();
        planReviews();
        urgentResponses();
        closings();
    }

    private void coreSteps() {
        manifest.planting("nobody decided whether the person was eligible");
        Story undecided = story(Place.MILLBROOK, "2026-05-11");
        undecided.steps.remove("eligibility");
        manifest.overdue("WF-01", undecided.asCase(), undecided.opened.plus(Duration.ofDays(2)));
        manifest.planting("touchpoints that are on record each, but not as a step");
        Story eachAlone = story(Place.MILLBROOK, "2026-05-11");
        eachAlone.steps.remove("touchpoints");
        manifest.silent("WF-01", eachAlone.asCase());
    }

    private void touchpoints() {
        manifest.planting("no visit in the second fortnight");
        Story missed = story(Place.SOUTH_FEN, "2026-03-03");
        missed.contacts.removeIf(
                contact -> missed.place.date(Contacts.time(contact)).equals(missed.opensOn.plusDays(14)));
        manifest.missed("WF-09", missed.asCase(), missed.place.endOf(missed.opensOn.plusDays(27)));
        manifest.planting("the visit of the second fortnight on its last evening, after the change of the clocks");
        Story lastEvening = story(Place.SOUTH_FEN, "2026-03-03");
        lastEvening.contacts.removeIf(
                contact -> lastEvening.place.date(Contacts.time(contact)).equals(lastEvening.opensOn.plusDays(14)));
        lastEvening.contacts.add(Contacts.contact(lastEvening, "visit", lastEvening.on(27, "23:30"), Outcome.COMPLETED)
                .build());
        manifest.silent("WF-09", lastEvening.asCase());
    }

    private void stabilityChecks() {
        manifest.planting("home on Friday, and nobody looked in at the weekend");
        Story never = withoutCheck(Place.LAKESIDE, "2026-05-15");
        manifest.overdue("WF-14", never.asCase(), never.place.endOf(never.opensOn.plusDays(2)));
        manifest.planting("home on Friday, and a check late on Sunday, on the day of the change of the clocks");
        Story sunday = withoutCheck(Place.NORTH_FEN, "2026-03-27");
        Instant check = sunday.on(2, "23:30");
        sunday.contacts.add(Contacts.contact(sunday, "stability-check", check, Outcome.COMPLETED)
                .build());
        manifest.silent("WF-14", sunday.asCase());
    }

    private Story withoutCheck(Place place, String opensOn) {
        Story story = story(place, opensOn);
        story.contacts.removeIf(contact -> contact.kind().equals("stability-check"));
        return story;
    }

    private void planReviews() {
        manifest.planting("the plan was not reviewed by its date");
        Story never = story(Place.NORTH_FEN, "2026-05-06");
        never.unreviewed.add(12);
        manifest.overdue("WF-16", never.asCase(), never.on(14, "17:00"));
        manifest.planting("the plan was reviewed at the very instant at which that was due");
        Story atLimit = story(Place.NORTH_FEN, "2026-05-06");
        atLimit.reviewedAt.put(12, atLimit.on(14, "17:00"));
        manifest.silent("WF-16", atLimit.asCase());
    }

    private void urgentResponses() {
        manifest.planting("an urgent referral, answered a quarter of an hour late");
        Story late = urgent(Place.SOUTH_FEN, "2026-03-18");
        Instant due = late.received.plus(Duration.ofHours(2));
        Instant done = respond(late, Calendar.minutesAfter(due, 15));
        manifest.late("WF-21", late.asReferral(), due, done, Calendar.minutesAfter(done, 25));
        manifest.planting("an urgent referral, answered after exactly two hours");
        Story atLimit = urgent(Place.SOUTH_FEN, "2026-03-18");
        respond(atLimit, atLimit.received.plus(Duration.ofHours(2)));
        manifest.silent("WF-21", atLimit.asReferral());
    }

    private Story urgent(Place place, String day) {
        Story story = network.story(place, place.urgent(), LocalDate.parse(day), RiskTier.LOW);
        story.responded = null;
        story.contacts.removeIf(contact -> contact.kind().equals("urgent-response"));
        return story;
    }

    private static Instant respond(Story story, Instant at) {
        Contact response = Contacts.contact(story, "urgent-response", at, Outcome.COMPLETED)
                .build();
        story.contacts.add(response);
        return at;
    }

    private void closings() {
        manifest.planting("closed while an escalation was open");
        Story open = story(Place.MILLBROOK, "2026-03-02");
        EscalationBuilder escalation = escalation(open);
        network.safety.answered(escalation, 30, 48 * 60, Safety.WHOLE);
        Instant closed = open.on(28, "17:30");
        manifest.breach("WF-24", open.asCase(), Calendar.minutesAfter(closed, 10), closed);
        manifest.planting("closed at the very instant at which its last escalation was");
        Story atOnce = story(Place.MILLBROOK, "2026-03-02");
        EscalationBuilder last = escalation(atOnce);
        Instant raised = last.build().raisedAt();
        network.safety.answered(
                last, 30, Duration.between(raised, closed(atOnce)).toMinutes(), Safety.WHOLE);
        manifest.silent("WF-24", atOnce.asCase());
    }

    private static Instant closed(Story story) {
        return story.on(28, "17:30");
    }

    private EscalationBuilder escalation(Story story) {
        Instant at = story.on(27, "10:30");
        return Safety.escalation(story, network.safety.trigger(story, at).id(), Calendar.minutesAfter(at, 30));
    }

    private Story story(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }
}
