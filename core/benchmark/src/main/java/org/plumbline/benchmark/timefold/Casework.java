package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.FollowUp;
import org.plumbline.benchmark.common.Intake;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;

/** WF-02 and WF-03. */
final class Casework {
    private static final Comparator<RiskAssessment> BY_TIME =
            Comparator.comparing(RiskAssessment::at).thenComparing(RiskAssessment::id);

    /** A completed intake. */
    private record Completed(String referral, Instant at) {}

    private record StatusesOfCase(String id, List<CaseStatus> statuses) {}

    private record StatusesOfReferral(String id, List<CaseStatus> statuses) {}

    /** A contact that was missed, perhaps at a risk. Each is another one, so that nobody compares all that they hold. */
    private static final class Missed {
        private final Contact contact;
        private final Place place;
        private final Instant at;
        private final @Nullable RiskAssessment risk;

        Missed(Contact contact, Place place) {
            this(contact, place, null);
        }

        private Missed(Contact contact, Place place, @Nullable RiskAssessment risk) {
            this.contact = contact;
            this.place = place;
            this.at = FollowUp.missedAt(contact);
            this.risk = risk;
        }

        /** The last of what had been assessed then counts. */
        Missed at(List<RiskAssessment> assessed) {
            return new Missed(contact, place, Collections.max(assessed, BY_TIME));
        }

        String ofCase() {
            return contact.caseId();
        }

        boolean isAsked() {
            return FollowUp.isAskedAt(risk);
        }

        boolean isAfter(RiskAssessment assessed) {
            return !assessed.at().isAfter(at);
        }

        /** What does not say when may be after it as well. */
        boolean mayBeBefore(Contact other) {
            return other.at() == null || other.at().isAfter(at);
        }
    }

    private final ConstraintFactory facts;
    private final UniConstraintStream<Place> places;
    private final UniConstraintStream<StatusesOfCase> statuses;

    Casework(ConstraintFactory facts, UniConstraintStream<Place> places) {
        this.facts = facts;
        this.places = places;
        this.statuses = facts.forEach(CaseStatus.class)
                .filter(status -> status.caseId() != null)
                .groupBy(CaseStatus::caseId, toList())
                .map(StatusesOfCase::new);
    }

    UniConstraintStream<Judgement> intakes() {
        UniConstraintStream<StatusesOfReferral> ofReferrals = facts.forEach(Case.class)
                .join(statuses, equal(Case::id, StatusesOfCase::id))
                .map((record, of) -> new StatusesOfReferral(Objects.requireNonNull(record.referralId()), of.statuses));
        BiConstraintStream<Referral, @Nullable Completed> intakes =
                Perhaps.join(facts.forEach(Referral.class), completed(), Referral::id, Completed::referral);
        return Perhaps.join(intakes, ofReferrals, (referral, completed) -> referral.id(), StatusesOfReferral::id)
                .join(places, equal((referral, completed, of) -> referral.site(), Place::id))
                .map(Casework::judge);
    }

    private static Judgement judge(
            Referral referral, @Nullable Completed completed, @Nullable StatusesOfReferral of, Place place) {
        Instant at = completed == null ? null : completed.at;
        return Intake.judge(place, referral, at, of == null ? List.of() : of.statuses);
    }

    /** The first intake that was completed, of each referral or the case that it became. */
    private UniConstraintStream<Completed> completed() {
        UniConstraintStream<WorkflowStep> steps = facts.forEach(WorkflowStep.class)
                .filter(step -> step.element().equals("intake") && step.completedAt() != null);
        UniConstraintStream<Completed> ofReferrals =
                steps.filter(step -> step.caseId() == null).map(step -> completed(step.referralId(), step));
        return steps.filter(step -> step.caseId() != null)
                .join(Case.class, equal(WorkflowStep::caseId, Case::id))
                .map((step, record) -> completed(record.referralId(), step))
                .concat(ofReferrals)
                .groupBy(Completed::referral, toList(Completed::at))
                .map((referral, all) -> new Completed(referral, Collections.min(all)));
    }

    private static Completed completed(@Nullable String referral, WorkflowStep step) {
        return new Completed(Objects.requireNonNull(referral), Objects.requireNonNull(step.completedAt()));
    }

    UniConstraintStream<Judgement> followUps() {
        return Perhaps.join(followed(), statuses, (missed, after) -> missed.ofCase(), StatusesOfCase::id)
                .map(Casework::judge);
    }

    private static Judgement judge(Missed missed, @Nullable List<Contact> after, @Nullable StatusesOfCase of) {
        List<Contact> contacts = after == null ? List.of() : after;
        Instant followed = contacts.stream()
                .map(Contact::at)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean undated = contacts.stream().anyMatch(contact -> contact.at() == null);
        List<CaseStatus> known = of == null ? List.of() : of.statuses;
        return FollowUp.judge(missed.place, missed.contact, missed.risk, followed, undated, known);
    }

    /** Missed contacts with the contacts after them that count. */
    private BiConstraintStream<Missed, @Nullable List<Contact>> followed() {
        UniConstraintStream<Missed> asked = atRisk().filter(Missed::isAsked);
        UniConstraintStream<Contact> counting = facts.forEach(Contact.class).filter(FollowUp::isMadeBy);
        return asked.join(counting, equal(Missed::ofCase, Contact::caseId), filtering(Missed::mayBeBefore))
                .groupBy((missed, contact) -> missed, toList((missed, contact) -> contact))
                .concat(asked.ifNotExists(
                        counting, equal(Missed::ofCase, Contact::caseId), filtering(Missed::mayBeBefore)));
    }

    /** Missed contacts with the risk that was known then. */
    private UniConstraintStream<Missed> atRisk() {
        UniConstraintStream<Missed> missed = facts.forEach(Contact.class)
                .filter(FollowUp::isAskedBy)
                .join(places, equal(Contact::site, Place::id))
                .map(Missed::new);
        UniConstraintStream<RiskAssessment> risks = facts.forEach(RiskAssessment.class);
        return missed.join(risks, equal(Missed::ofCase, RiskAssessment::caseId), filtering(Missed::isAfter))
                .groupBy((contact, risk) -> contact, toList((contact, risk) -> risk))
                .map(Missed::at)
                .concat(missed.ifNotExists(
                        risks, equal(Missed::ofCase, RiskAssessment::caseId), filtering(Missed::isAfter)));
    }
}
