package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactName;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.assurance.MeasureValue;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.Person;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Handoff;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.Contract;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.QualityEvent;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** Which records are facts, and what they are called. */
public final class Vocabulary {
    /** Every type of fact. */
    public static final List<Class<? extends Fact>> RECORDS = List.of(
            Adaptation.class,
            Allocation.class,
            AssuranceMeeting.class,
            Audit.class,
            Case.class,
            CaseReview.class,
            CaseStatus.class,
            CompetencySignOff.class,
            Contact.class,
            Contract.class,
            CorrectiveAction.class,
            Decision.class,
            Delegation.class,
            DelegationPause.class,
            Discharge.class,
            ElementInUse.class,
            Escalation.class,
            EscalationRoute.class,
            FeedCoverage.class,
            FindingResponse.class,
            GovernanceDocument.class,
            Handoff.class,
            Launch.class,
            MeasureValue.class,
            ModelElement.class,
            ObservedPractice.class,
            Partner.class,
            Person.class,
            Post.class,
            QualityEvent.class,
            Referral.class,
            RiskAssessment.class,
            SafeguardingConcern.class,
            ServiceCalendar.class,
            Shift.class,
            Site.class,
            StaffMember.class,
            SupervisionSession.class,
            SupervisorAssignment.class,
            TaskRecord.class,
            Team.class,
            TrainingRecord.class,
            TriggerEvent.class,
            Waiver.class,
            WorkflowStep.class);

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

    private Vocabulary() {}

    /** What a record says of its own name. */
    public static FactName nameOf(Class<?> record) {
        FactName name = record.getAnnotation(FactName.class);
        if (name == null) {
            throw new IllegalArgumentException("`" + record.getSimpleName() + "` is no type of fact");
        }
        return name;
    }

    /** {@code SupervisionSession}: {@code supervision-session}. */
    public static String kebab(Class<?> record) {
        return INNER_CAPITAL.matcher(record.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
