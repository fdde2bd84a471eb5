package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.EscalationBuilder;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.SafeguardingConcernBuilder;
import org.plumbline.fact.safety.TriggerEvent;

/** What goes wrong in a case, and what the service does about it. */
final class Safety {
    static final Set<String> RATIONALE = Set.of("rationale");
    static final Set<String> WHOLE = Set.of("rationale", "reason", "outcome", "learning-theme");

    private final Records records;

    Safety(Records records) {
        this.records = records;
    }

    /** A contact that the person missed. */
    static Contact missed(Story story, Instant at) {
        Contact missed = Contacts.contact(story, "call", at, Outcome.MISSED).build();
        story.contacts.add(missed);
        return missed;
    }

    static void followedUp(Story story, Instant at) {
        story.contacts.add(
                Contacts.contact(story, "follow-up", at, Outcome.COMPLETED).build());
    }

    /** By the lead of the team. */
    void reviewed(Story story, Contact missed, Instant at) {
        records.add(
                Calendar.minutesAfter(at, 10),
                review(story, "review of " + missed.id(), CaseReview.Kind.MISSED_CONTACT, missed.id(), at));
    }

    static CaseReview review(Story story, String id, CaseReview.Kind kind, @Nullable String about, Instant at) {
        return CaseReview.builder()
                .id(id)
                .site(story.place.id())
                .caseId(story.caseId())
                .kind(kind)
                .reviewerId(story.place.lead(story.team))
                .at(at)
                .about(about)
                .build();
    }

    /** Something that has to be escalated. */
    TriggerEvent trigger(Story story, Instant at) {
        TriggerEvent trigger = TriggerEvent.builder()
                .id(story.id + " trigger " + story.place.date(at))
                .site(story.place.id())
                .caseId(story.caseId())
                .kind("medication")
                .at(at)
                .signs(Set.of("dose-missed"))
                .level("L1")
                .staffId(story.holder)
                .build();
        records.add(Calendar.minutesAfter(at, 15), trigger);
        return trigger;
    }

    /** With the duty clinician, who is there from eight to eight. */
    static EscalationBuilder escalation(Story story, String causeId, Instant raised) {
        return Escalation.builder()
                .id(story.id + " escalation " + story.place.date(raised))
                .site(story.place.id())
                .caseId(story.caseId())
                .causeId(causeId)
                .level("L1")
                .raisedAt(raised)
                .ownerId(Rota.dutyClinician(story.place, story.place.date(raised)))
                .parts(RATIONALE);
    }

    /** Raised, answered after half an hour, closed after four hours. */
    void escalated(EscalationBuilder escalation) {
        answered(escalation, 30, 240, WHOLE);
    }

    void answered(EscalationBuilder escalation, long answered, long closed, Set<String> parts) {
        Instant raised = raised(escalation);
        records.add(
                Calendar.minutesAfter(raised, answered + 5),
                escalation.respondedAt(Calendar.minutesAfter(raised, answered)).build());
        records.add(
                Calendar.minutesAfter(raised, closed + 5),
                escalation
                        .closedAt(Calendar.minutesAfter(raised, closed))
                        .parts(parts)
                        .build());
    }

    /** Written down as it is raised; whoever answers it does so later, or not. */
    Instant raised(EscalationBuilder escalation) {
        Escalation raised = escalation.build();
        records.add(Calendar.minutesAfter(raised.raisedAt(), 5), raised);
        return raised.raisedAt();
    }

    /** A safeguarding concern, not yet decided. */
    SafeguardingConcernBuilder concern(Story story, Instant at) {
        SafeguardingConcernBuilder concern = SafeguardingConcern.builder()
                .id(story.id + " concern")
                .site(story.place.id())
                .caseId(story.caseId())
                .raisedAt(at)
                .raisedById(story.holder);
        records.add(Calendar.minutesAfter(at, 10), concern.build());
        return concern;
    }

    void referred(SafeguardingConcernBuilder concern, Instant at) {
        records.add(Calendar.minutesAfter(at, 5), concern.referredAt(at).build());
        Instant closed = at.plus(Duration.ofDays(6));
        records.add(Calendar.minutesAfter(closed, 5), concern.closedAt(closed).build());
    }
}
