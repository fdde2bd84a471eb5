package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
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

/** A fact as it could be seen at an instant: what lies after it has not happened, but plans are seen whatever their date. */
final class Happened {
    private final Instant asOf;

    private Happened(Instant asOf) {
        this.asOf = asOf;
    }

    static @Nullable Fact by(Fact fact, Instant asOf) {
        Happened happened = new Happened(asOf);
        Instant begins = begins(fact);
        return begins != null && begins.isAfter(asOf) ? null : happened.soFar(fact);
    }

    /** When an event begins to be one; null for plans, and for what stands. */
    private static @Nullable Instant begins(Fact fact) {
        if (fact instanceof Contact contact) {
            return contact.outcome() == Contact.Outcome.PLANNED ? null : contact.time();
        }
        if (fact instanceof SupervisionSession session) {
            return session.status() == SupervisionSession.Status.BOOKED ? null : session.startsAt();
        }
        if (fact instanceof Referral it) {
            return it.receivedAt();
        } else if (fact instanceof Case it) {
            return it.openedAt();
        } else if (fact instanceof RiskAssessment it) {
            return it.at();
        } else if (fact instanceof Decision it) {
            return it.at();
        } else if (fact instanceof Discharge it) {
            return it.dischargedAt();
        } else if (fact instanceof CaseReview it) {
            return it.at();
        } else if (fact instanceof TriggerEvent it) {
            return it.at();
        } else if (fact instanceof Escalation it) {
            return it.raisedAt();
        } else if (fact instanceof SafeguardingConcern it) {
            return it.raisedAt();
        } else if (fact instanceof FindingResponse it) {
            return it.at();
        } else if (fact instanceof QualityEvent it) {
            return it.at();
        } else if (fact instanceof TaskRecord it) {
            return it.at();
        } else if (fact instanceof DelegationPause it) {
            return it.pausedAt();
        } else if (fact instanceof ObservedPractice it) {
            return it.at();
        } else if (fact instanceof CompetencySignOff it) {
            return it.signedAt();
        } else if (fact instanceof Audit it) {
            return it.at();
        } else if (fact instanceof AssuranceMeeting it) {
            return it.at();
        } else if (fact instanceof CorrectiveAction it) {
            return it.openedAt();
        }
        return null;
    }

    private @Nullable Instant past(@Nullable Instant instant) {
        return instant == null || instant.isAfter(asOf) ? null : instant;
    }

    /** Without the later stages that are still to come. */
    private Fact soFar(Fact fact) {
        if (fact instanceof Referral it) {
            return ReferralBuilder.builder(it)
                    .respondedAt(past(it.respondedAt()))
                    .build();
        } else if (fact instanceof Case it) {
            return CaseBuilder.builder(it)
                    .acceptedAt(past(it.acceptedAt()))
                    .consentAt(past(it.consentAt()))
                    .closedAt(past(it.closedAt()))
                    .build();
        } else if (fact instanceof WorkflowStep it) {
            return WorkflowStepBuilder.builder(it)
                    .startedAt(past(it.startedAt()))
                    .completedAt(past(it.completedAt()))
                    .build();
        } else if (fact instanceof Escalation it) {
            return EscalationBuilder.builder(it)
                    .respondedAt(past(it.respondedAt()))
                    .closedAt(past(it.closedAt()))
                    .build();
        } else if (fact instanceof SafeguardingConcern it) {
            return SafeguardingConcernBuilder.builder(it)
                    .decidedAt(past(it.decidedAt()))
                    .referredAt(past(it.referredAt()))
                    .closedAt(past(it.closedAt()))
                    .build();
        } else if (fact instanceof CorrectiveAction it) {
            return CorrectiveActionBuilder.builder(it)
                    .closedAt(past(it.closedAt()))
                    .build();
        }
        return ofWorkforce(fact);
    }

    private Fact ofWorkforce(Fact fact) {
        if (fact instanceof DelegationPause it) {
            return DelegationPauseBuilder.builder(it)
                    .liftedAt(past(it.liftedAt()))
                    .build();
        } else if (fact instanceof CompetencySignOff it) {
            return CompetencySignOffBuilder.builder(it)
                    .withdrawnAt(past(it.withdrawnAt()))
                    .build();
        } else if (fact instanceof TrainingRecord it) {
            return TrainingRecordBuilder.builder(it)
                    .completedAt(past(it.completedAt()))
                    .build();
        } else if (fact instanceof Shift it) {
            Shift.EndCheck check = it.endCheck();
            return ShiftBuilder.builder(it)
                    .actualStart(past(it.actualStart()))
                    .actualEnd(past(it.actualEnd()))
                    .endCheck(check == null || past(check.at()) == null ? null : check)
                    .build();
        } else if (fact instanceof Launch it) {
            return LaunchBuilder.builder(it)
                    .liveAt(past(it.liveAt()))
                    .checks(ticked(it.checks()))
                    .build();
        }
        return fact;
    }

    private @Nullable Map<String, Instant> ticked(@Nullable Map<String, Instant> checks) {
        if (checks == null) {
            return null;
        }
        Map<String, Instant> done = new TreeMap<>(checks);
        done.values().removeIf(at -> at.isAfter(asOf));
        return done;
    }
}
