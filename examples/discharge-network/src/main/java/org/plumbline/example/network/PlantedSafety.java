package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.safety.EscalationBuilder;
import org.plumbline.fact.safety.SafeguardingConcernBuilder;

/** Triggers, escalations, concerns, and contacts that were missed again and again. Each in a case of its own. */
final class PlantedSafety {
    /** Four hours to raise an escalation, one to answer it, three days to review a missed contact, one to refer a concern. */
    private static final Duration TO_RAISE = Duration.ofHours(4);

    private static final Duration TO_ANSWER = Duration.ofHours(1);
    private static final Duration TO_REVIEW = Duration.ofDays(3);
    private static final Duration TO_REFER = Duration.ofDays(1);

    private final Network network;
    private final Safety safety;
    private final Manifest manifest;

    PlantedSafety(Network network) {
        this.network = network;
        this.safety = network.safety;
        this.manifest = network.manifest;
    }

    void plant() {
        raised();
        answered();
        owned();
        recorded();
        missedAgain();
        reviewed();
        referred();
    }

    private void raised() {
        manifest.planting("a trigger, and no escalation");
        Story never = story(Place.SOUTH_FEN, "2026-03-12");
        Instant trigger = safety.trigger(never, never.on(8, "10:30")).at();
        manifest.overdue("ES-01", never.asCase(), trigger.plus(TO_RAISE));
        manifest.planting("a trigger, and a recorded decision not to escalate");
        Story decided = story(Place.SOUTH_FEN, "2026-03-12");
        decidedAgainst(decided, safety.trigger(decided, decided.on(8, "10:30")).id());
        manifest.silent("ES-01", decided.asCase());

        manifest.planting("an escalation five hours after its trigger");
        Story late = story(Place.LAKESIDE, "2026-05-04");
        Instant raised = triggered(late, 300);
        manifest.late(
                "ES-02", late.asCase(), raised.minus(Duration.ofHours(1)), raised, Calendar.minutesAfter(raised, 5));
        manifest.planting("an escalation exactly four hours after its trigger");
        Story atLimit = story(Place.LAKESIDE, "2026-05-04");
        triggered(atLimit, 240);
        manifest.silent("ES-02", atLimit.asCase());
    }

    /** A trigger, and after some minutes an escalation. */
    private Instant triggered(Story story, long minutes) {
        EscalationBuilder escalation = escalation(story, minutes);
        safety.escalated(escalation);
        return escalation.build().raisedAt();
    }

    private EscalationBuilder escalation(Story story, long minutes) {
        Instant at = story.on(8, "10:30");
        return Safety.escalation(story, safety.trigger(story, at).id(), Calendar.minutesAfter(at, minutes));
    }

    private void decidedAgainst(Story story, String trigger) {
        Instant at = story.on(8, "11:00");
        network.records.add(
                Calendar.minutesAfter(at, 5),
                Decision.builder()
                        .id(story.id + " not to escalate")
                        .site(story.place.id())
                        .caseId(story.caseId())
                        .kind(Decision.Kind.NOT_TO_ESCALATE)
                        .at(at)
                        .by(story.place.lead(story.team))
                        .role("clinical-lead")
                        .outcome("not-escalated")
                        .reasonRecorded(true)
                        .about(trigger)
                        .build());
    }

    private void answered() {
        manifest.planting("an escalation answered after 61 minutes");
        Story late = story(Place.NORTH_FEN, "2026-03-12");
        EscalationBuilder slow = escalation(late, 30);
        Instant raised = slow.build().raisedAt();
        safety.answered(slow, 61, 240, Safety.WHOLE);
        Instant done = Calendar.minutesAfter(raised, 61);
        manifest.late("ES-06", late.asCase(), raised.plus(TO_ANSWER), done, Calendar.minutesAfter(done, 5));
        manifest.planting("an escalation answered after exactly 60 minutes");
        Story atLimit = story(Place.NORTH_FEN, "2026-03-12");
        safety.answered(escalation(atLimit, 30), 60, 240, Safety.WHOLE);
        manifest.silent("ES-06", atLimit.asCase());
    }

    private void owned() {
        manifest.planting("an escalation that nobody owns");
        Story nobody = story(Place.SOUTH_FEN, "2026-05-04");
        EscalationBuilder escalation = escalation(nobody, 30).ownerId(null);
        Instant raised = escalation.build().raisedAt();
        safety.escalated(escalation);
        manifest.breach("ES-07", nobody.asCase(), raised, raised);
        manifest.planting("an escalation one minute before its owner goes off duty");
        Story lastMinute = story(Place.SOUTH_FEN, "2026-05-04");
        Instant at = lastMinute.on(8, "19:30");
        String trigger = safety.trigger(lastMinute, at).id();
        safety.escalated(Safety.escalation(lastMinute, trigger, Calendar.minutesAfter(at, 29)));
        manifest.silent("ES-07", lastMinute.asCase());
    }

    private void recorded() {
        manifest.planting("an escalation without a rationale");
        Story silent = story(Place.NORTH_FEN, "2026-05-20");
        EscalationBuilder escalation = escalation(silent, 30).parts(Set.of());
        Instant raised = safety.raised(escalation);
        safety.answered(escalation, 30, 8 * 24 * 60, Safety.WHOLE);
        manifest.standing("ES-04", silent.asCase(), raised, Calendar.minutesAfter(raised, 8 * 24 * 60 + 5));
        manifest.planting("an open escalation of which the rationale alone is written");
        Story open = story(Place.MILLBROOK, "2026-05-20");
        safety.answered(escalation(open, 30), 30, 8 * 24 * 60, Safety.WHOLE);
        manifest.silent("ES-04", open.asCase());
        manifest.planting("an escalation answered, and open");
        manifest.silent("ES-05", open.asCase());

        manifest.planting("an escalation closed without a learning theme");
        Story closed = story(Place.NORTH_FEN, "2026-03-12");
        EscalationBuilder incomplete = escalation(closed, 30);
        safety.answered(incomplete, 30, 240, Set.of("rationale", "reason", "outcome"));
        manifest.standing(
                "ES-05",
                closed.asCase(),
                Calendar.minutesAfter(incomplete.build().raisedAt(), 245),
                null);
    }

    private void missedAgain() {
        manifest.planting("three calls missed in a row, and nothing escalated");
        Story never = story(Place.MILLBROOK, "2026-03-16");
        missed(never, 5, 2);
        missed(never, 6, 2);
        Instant third = Contacts.time(missed(never, 7, 2));
        manifest.overdue("ES-09", never.asCase(), third.plus(TO_RAISE));
        manifest.planting("two calls missed in a row, then one answered, then another missed");
        Story twice = story(Place.MILLBROOK, "2026-03-16");
        missed(twice, 5, 2);
        missed(twice, 6, 2);
        Safety.followedUp(twice, twice.on(7, "11:00"));
        missed(twice, 8, 2);
        manifest.silent("ES-09", twice.asCase());
    }

    private void reviewed() {
        manifest.planting("a missed call that no supervisor looked at");
        Story unseen = story(Place.LAKESIDE, "2026-05-18");
        Contact missed = Safety.missed(unseen, unseen.on(5, "13:00"));
        manifest.overdue("ES-10", unseen.asCase(), Contacts.time(missed).plus(TO_REVIEW));
        manifest.planting("a missed call that a supervisor looked at after exactly three days");
        Story atLimit = story(Place.LAKESIDE, "2026-05-18");
        missed(atLimit, 5, 3);
        manifest.silent("ES-10", atLimit.asCase());
    }

    /** Reviewed after so many days. In this tier nobody has to follow it up. */
    private Contact missed(Story story, int day, int reviewedAfter) {
        Contact missed = Contacts.contact(story, "call", story.on(day, "13:00"), Outcome.MISSED)
                .build();
        story.contacts.add(missed);
        safety.reviewed(story, missed, Contacts.time(missed).plus(Duration.ofDays(reviewedAfter)));
        return missed;
    }

    private void referred() {
        manifest.planting("a safeguarding concern, neither referred nor decided");
        Story never = story(Place.SOUTH_FEN, "2026-05-14");
        Instant raised = safety.concern(never, never.on(3, "12:00")).build().raisedAt();
        manifest.overdue("ES-12", never.asCase(), raised.plus(TO_REFER));
        manifest.planting("a safeguarding concern that was decided not to be referred, after exactly a day");
        Story decided = story(Place.SOUTH_FEN, "2026-05-14");
        SafeguardingConcernBuilder concern = safety.concern(decided, decided.on(3, "12:00"));
        Instant at = concern.build().raisedAt().plus(TO_REFER);
        network.records.add(Calendar.minutesAfter(at, 5), concern.decidedAt(at).build());
        manifest.silent("ES-12", decided.asCase());
    }

    private Story story(Place place, String opensOn) {
        return network.story(place, place.discharge(), LocalDate.parse(opensOn), RiskTier.LOW);
    }
}
