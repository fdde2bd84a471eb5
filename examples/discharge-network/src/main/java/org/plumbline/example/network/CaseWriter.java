package org.plumbline.example.network;

import java.time.Instant;
import java.util.Objects;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.CaseStatusBuilder;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.AllocationBuilder;

/** Writes down what happened in a case, as it happened. */
final class CaseWriter {
    private final Records records;
    private final ReferralWriter referrals;
    private final StepWriter steps;

    CaseWriter(Records records) {
        this.records = records;
        this.referrals = new ReferralWriter(records);
        this.steps = new StepWriter(records);
    }

    void write(Story story) {
        referrals.write(story);
        record(story);
        steps.write(story);
        statuses(story);
        for (Contact contact : story.contacts) {
            if (story.closed == null || Contacts.time(contact).isBefore(story.closed)) {
                records.add(Calendar.minutesAfter(Contacts.time(contact), 25), contact);
            }
        }
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
