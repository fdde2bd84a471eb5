package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.CorrectiveActionBuilder;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.ReferralBuilder;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.casework.WorkflowStepBuilder;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.cover.ShiftBuilder;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.LaunchBuilder;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.DelegationPauseBuilder;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.EscalationBuilder;
import org.plumbline.fact.safety.QualityEvent;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.SafeguardingConcernBuilder;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.CompetencySignOffBuilder;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.fact.workforce.TrainingRecordBuilder;

/**
 * What of a fact can be seen at an instant: events after it have not happened, a later stage of an earlier event neither.
 * Plans are seen whatever their date. Types that are not named here are plans, or stand.
 */
final class Seen {
    interface View<F> {
        @Nullable
        F at(F fact, Instant asOf);
    }

    private static final Map<Class<?>, View<Fact>> VIEWS = new HashMap<>();

    static {
        event(Referral.class, Seen::ofReferral);
        event(Case.class, Seen::ofCase);
        event(RiskAssessment.class, (f, t) -> after(f.at(), t) ? null : f);
        event(WorkflowStep.class, Seen::ofStep);
        event(Contact.class, (f, t) -> f.outcome() != Contact.Outcome.PLANNED && after(f.time(), t) ? null : f);
        event(Decision.class, (f, t) -> after(f.at(), t) ? null : f);
        event(Escalation.class, Seen::ofEscalation);
        event(DelegationPause.class, Seen::ofPause);
        event(TaskRecord.class, (f, t) -> after(f.at(), t) ? null : f);
        event(Audit.class, (f, t) -> after(f.at(), t) ? null : f);
        event(SupervisionSession.class, Seen::ofSession);
        event(CompetencySignOff.class, Seen::ofSignOff);
        event(
                TrainingRecord.class,
                (f, t) -> after(f.completedAt(), t)
                        ? TrainingRecordBuilder.builder(f).completedAt(null).build()
                        : f);
        event(Shift.class, Seen::ofShift);
        event(Discharge.class, (f, t) -> after(f.dischargedAt(), t) ? null : f);
        event(CaseReview.class, (f, t) -> after(f.at(), t) ? null : f);
        event(TriggerEvent.class, (f, t) -> after(f.at(), t) ? null : f);
        event(QualityEvent.class, (f, t) -> after(f.at(), t) ? null : f);
        event(ObservedPractice.class, (f, t) -> after(f.at(), t) ? null : f);
        event(AssuranceMeeting.class, (f, t) -> after(f.at(), t) ? null : f);
        event(FindingResponse.class, (f, t) -> after(f.at(), t) ? null : f);
        event(SafeguardingConcern.class, Seen::ofConcern);
        event(CorrectiveAction.class, Seen::ofAction);
        event(Launch.class, Seen::ofLaunch);
        event(LocalFact.class, (f, t) -> after(f.at(), t) ? null : f);
    }

    private Seen() {}

    /** How facts of a type are seen; null where they are plans, or stand. */
    static @Nullable View<Fact> view(Class<?> type) {
        return VIEWS.get(type);
    }

    private static <F extends Fact> void event(Class<F> type, View<F> view) {
        VIEWS.put(type, (fact, asOf) -> view.at(type.cast(fact), asOf));
    }

    private static boolean after(@Nullable Instant event, Instant asOf) {
        return event != null && event.isAfter(asOf);
    }

    private static @Nullable Instant until(@Nullable Instant event, Instant asOf) {
        return after(event, asOf) ? null : event;
    }

    private static @Nullable Referral ofReferral(Referral fact, Instant asOf) {
        if (after(fact.receivedAt(), asOf)) {
            return null;
        }
        return after(fact.respondedAt(), asOf)
                ? ReferralBuilder.builder(fact).respondedAt(null).build()
                : fact;
    }

    private static @Nullable Case ofCase(Case fact, Instant asOf) {
        if (after(fact.openedAt(), asOf)) {
            return null;
        }
        boolean whole =
                !after(fact.acceptedAt(), asOf) && !after(fact.consentAt(), asOf) && !after(fact.closedAt(), asOf);
        return whole
                ? fact
                : CaseBuilder.builder(fact)
                        .acceptedAt(until(fact.acceptedAt(), asOf))
                        .consentAt(until(fact.consentAt(), asOf))
                        .closedAt(until(fact.closedAt(), asOf))
                        .build();
    }

    private static WorkflowStep ofStep(WorkflowStep fact, Instant asOf) {
        return after(fact.completedAt(), asOf) || after(fact.startedAt(), asOf)
                ? WorkflowStepBuilder.builder(fact)
                        .startedAt(until(fact.startedAt(), asOf))
                        .completedAt(until(fact.completedAt(), asOf))
                        .build()
                : fact;
    }

    private static @Nullable Escalation ofEscalation(Escalation fact, Instant asOf) {
        if (after(fact.raisedAt(), asOf)) {
            return null;
        }
        return after(fact.respondedAt(), asOf) || after(fact.closedAt(), asOf)
                ? EscalationBuilder.builder(fact)
                        .respondedAt(until(fact.respondedAt(), asOf))
                        .closedAt(until(fact.closedAt(), asOf))
                        .build()
                : fact;
    }

    private static @Nullable DelegationPause ofPause(DelegationPause fact, Instant asOf) {
        if (after(fact.pausedAt(), asOf)) {
            return null;
        }
        return after(fact.liftedAt(), asOf)
                ? DelegationPauseBuilder.builder(fact).liftedAt(null).build()
                : fact;
    }

    private static @Nullable SupervisionSession ofSession(SupervisionSession fact, Instant asOf) {
        boolean plan = fact.status() == SupervisionSession.Status.BOOKED;
        return !plan && after(fact.startsAt(), asOf) ? null : fact;
    }

    private static @Nullable CompetencySignOff ofSignOff(CompetencySignOff fact, Instant asOf) {
        if (after(fact.signedAt(), asOf)) {
            return null;
        }
        return after(fact.withdrawnAt(), asOf)
                ? CompetencySignOffBuilder.builder(fact).withdrawnAt(null).build()
                : fact;
    }

    private static @Nullable SafeguardingConcern ofConcern(SafeguardingConcern fact, Instant asOf) {
        if (after(fact.raisedAt(), asOf)) {
            return null;
        }
        return SafeguardingConcernBuilder.builder(fact)
                .decidedAt(until(fact.decidedAt(), asOf))
                .referredAt(until(fact.referredAt(), asOf))
                .closedAt(until(fact.closedAt(), asOf))
                .build();
    }

    private static @Nullable CorrectiveAction ofAction(CorrectiveAction fact, Instant asOf) {
        if (after(fact.openedAt(), asOf)) {
            return null;
        }
        return after(fact.closedAt(), asOf)
                ? CorrectiveActionBuilder.builder(fact).closedAt(null).build()
                : fact;
    }

    /** What is ticked off after that instant is still open; a time of going live that lies ahead is a plan. */
    private static Launch ofLaunch(Launch fact, Instant asOf) {
        Map<String, Instant> done = fact.checks();
        Map<String, Instant> seen = done == null ? null : new HashMap<>(done);
        if (seen != null) {
            seen.values().removeIf(at -> at.isAfter(asOf));
        }
        return LaunchBuilder.builder(fact)
                .liveAt(until(fact.liveAt(), asOf))
                .checks(seen)
                .build();
    }

    private static Shift ofShift(Shift fact, Instant asOf) {
        boolean checkedLater = fact.endCheck() != null && after(fact.endCheck().at(), asOf);
        return checkedLater || after(fact.actualStart(), asOf) || after(fact.actualEnd(), asOf)
                ? ShiftBuilder.builder(fact)
                        .actualStart(until(fact.actualStart(), asOf))
                        .actualEnd(until(fact.actualEnd(), asOf))
                        .endCheck(checkedLater ? null : fact.endCheck())
                        .build()
                : fact;
    }
}
