package org.plumbline.example.network;

import java.time.Instant;
import java.util.Map;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Person;
import org.plumbline.fact.casework.Referral;

/** Writes down referrals, whatever became of them. */
final class ReferralWriter {
    private final Records records;
    private final StepWriter steps;

    ReferralWriter(Records records) {
        this.records = records;
        this.steps = new StepWriter(records);
    }

    void write(Story story) {
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
            steps.step(
                    story,
                    "intake",
                    story.intake,
                    StepWriter.step(story, "intake").referralId(story.referralId()));
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
        steps.step(
                story, "eligibility", at, StepWriter.step(story, "eligibility").referralId(story.referralId()));
    }

    /** A referral that never became a case, because it was found ineligible in time. */
    void ineligible(Story story) {
        story.steps.clear();
        story.intake = null;
        write(story);
        eligible(story, "INELIGIBLE", Calendar.minutesAfter(story.received, 180));
    }

    /** A referral that was found eligible, and forgotten. */
    void forgotten(Story story) {
        story.intake = null;
        write(story);
    }
}
