package org.plumbline.example.network;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.CaseStatusBuilder;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.Person;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.casework.WorkflowStepBuilder;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.AllocationBuilder;

/** Writes down what happened in a case, as it happened. */
final class CaseWriter {
    private final Records records;

    CaseWriter(Records records) {
        this.records = records;
    }

    void write(Story story) {
        referral(story);
        record(story);
        steps(story);
        statuses(story);
        for (Contact contact : story.contacts) {
            if (story.closed == null || Contacts.time(contact).isBefore(story.closed)) {
                records.add(Calendar.minutesAfter(Contacts.time(contact), 25), contact);
            }
        }
    }

    private void referral(Story story) {
        String site = story.place.id();
        records.add(
                Calendar.minutesAfter(story.received, 5),
                Person.builder().id("p-" + story.id).site(site).build());
        records.add(
                Calendar.minutesAfter(story.received, 5),
                Referral.builder()
                        .id(story.referralId())
                        .site(site)
                        .personId("p-" + story.id)
                        .receivedAt(story.received)
                        .sentAt(Calendar.minutesAfter(story.received, -10))
                        .urgency(story.urgent ? "urgent" : "routine")
                        .referrer("hospital")
                        .respondedAt(story.responded)
                        .build());
        if (story.steps.contains("eligibility")) {
            eligible(story, "ELIGIBLE", Calendar.minutesAfter(story.received, 15));
        }
        if (story.intake != null) {
            step(story, "intake", story.intake, step(story, "intake").referralId(story.referralId()));
        }
    }

    private void eligible(Story story, String outcome, Instant at) {
        Decision.Answer answer = outcome.equals("ELIGIBLE") ? Decision.Answer.YES : Decision.Answer.NO;
        records.add(
                Calendar.minutesAfter(at, 5),
                Decision.builder()
                        .id(story.id + " eligibility")
                        .site(story.place.id())
                        .referralId(story.referralId())
                        .kind(Decision.Kind.ELIGIBILITY)
                        .at(at)
                        .by(story.place.lead(story.team))
                        .role("clinical-lead")
                        .outcome(outcome)
                        .criteria(Map.of("leaves-hospital", Decision.Answer.YES, "lives-in-area", answer))
                        .reasonRecorded(true)
                        .build());
        step(story, "eligibility", at, step(story, "eligibility").referralId(story.referralId()));
    }

    /** A referral that never became a case, because it was found ineligible in time. */
    void ineligible(Story story) {
        story.steps.clear();
        story.intake = null;
        referral(story);
        eligible(story, "INELIGIBLE", Calendar.minutesAfter(story.received, 180));
    }

    /** A referral that was found eligible, and forgotten. */
    void forgotten(Story story) {
        story.intake = null;
        referral(story);
    }

    private void record(Story story) {
        CaseBuilder record = Case.builder()
                .id(story.caseId())
                .site(story.place.id())
                .referralId(story.referralId())
                .personId("p-" + story.id)
                .acceptedAt(Calendar.minutesAfter(story.opened, -5))
                .consentAt(story.opened)
                .openedAt(story.opened);
        records.add(Calendar.minutesAfter(story.opened, 10), record.build());
        AllocationBuilder allocation = Allocation.builder()
                .id(story.id + " caseload")
                .site(story.place.id())
                .kind(Allocation.Kind.CASELOAD)
                .caseId(story.caseId())
                .staffId(story.holder)
                .startsAt(story.opened)
                .complexity(story.complexSince == null ? "standard" : "complex");
        records.add(Calendar.minutesAfter(story.opened, 15), allocation.build());
        if (story.discharged != null) {
            records.add(
                    Calendar.minutesAfter(story.discharged, 60),
                    Discharge.builder()
                            .id(story.id + " discharge")
                            .site(story.place.id())
                            .caseId(story.caseId())
                            .dischargedAt(story.discharged)
                            .fromSetting("hospital")
                            .build());
        }
        if (story.closed != null) {
            Instant written = Calendar.minutesAfter(story.closed, 10);
            records.add(
                    written, record.closedAt(story.closed).parts(story.closure).build());
            records.add(written, allocation.endsAt(story.closed).build());
        }
    }

    private void steps(Story story) {
        Instant assessed = Calendar.minutesAfter(story.opened, 30);
        if (story.steps.contains("risk-stratification")) {
            records.add(
                    Calendar.minutesAfter(assessed, 5),
                    RiskAssessment.builder()
                            .id(story.id + " risk")
                            .site(story.place.id())
                            .caseId(story.caseId())
                            .at(assessed)
                            .tool("discharge-risk")
                            .version("3")
                            .tier(story.recordedTier)
                            .drivers(Set.of())
                            .build());
            step(story, "risk-stratification", assessed, ofCase(story, "risk-stratification"));
        }
        if (story.steps.contains("touchpoints")) {
            step(story, "touchpoints", story.on(0, "16:00"), ofCase(story, "touchpoints"));
        }
        if (story.steps.contains("plan")) {
            step(story, "plan", story.on(0, "16:30"), ofCase(story, "plan"));
            review(story, 12, story.on(14, "17:00"));
            review(story, 24, story.on(27, "17:00"));
        }
    }

    /** A review of the plan by a date of its own, entered in the diary when the plan is made. */
    private void review(Story story, int day, Instant due) {
        Instant done = story.reviewedAt.getOrDefault(day, story.on(day, "15:00"));
        WorkflowStepBuilder review = step(story, "plan-review")
                .id(story.id + " plan-review " + day)
                .caseId(story.caseId())
                .dueAt(due);
        if (story.closed == null || done.isBefore(story.closed)) {
            records.add(story.on(0, "17:00"), review.build());
            if (!story.unreviewed.contains(day)) {
                records.add(
                        Calendar.minutesAfter(done, 10),
                        review.completedAt(done).build());
            }
        }
    }

    private static WorkflowStepBuilder ofCase(Story story, String element) {
        return step(story, element).caseId(story.caseId());
    }

    private static WorkflowStepBuilder step(Story story, String element) {
        return WorkflowStep.builder()
                .id(story.id + " " + element)
                .site(story.place.id())
                .element(element);
    }

    private void step(Story story, String element, Instant at, WorkflowStepBuilder step) {
        records.add(
                Calendar.minutesAfter(at, 10),
                step.completedAt(at).evidence(element + " of " + story.id).build());
    }

    private void statuses(Story story) {
        status(story, story.status(CaseStatus.Kind.TEAM, "team", story.opened).value(story.team));
        status(
                story,
                story.status(CaseStatus.Kind.PATHWAY, "pathway", story.opened)
                        .value(Organisation.pathway(story.place, story.team)));
        if (story.complexSince != null) {
            status(story, story.status(CaseStatus.Kind.COMPLEX, "complex", story.complexSince));
        }
        for (CaseStatus status : story.statuses) {
            records.add(Calendar.minutesAfter(status.from(), 45), status);
        }
    }

    /** It holds until the case is closed. */
    private void status(Story story, CaseStatusBuilder status) {
        CaseStatus begun = status.build();
        records.add(Calendar.minutesAfter(begun.from(), 10), begun);
        if (story.closed != null) {
            records.add(
                    Calendar.minutesAfter(Objects.requireNonNull(story.closed), 10),
                    status.to(story.closed).build());
        }
    }
}
