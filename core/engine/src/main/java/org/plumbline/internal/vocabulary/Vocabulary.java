package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactName;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** Which records are facts, and what they are called. */
public final class Vocabulary {
    /** Every type of fact. */
    public static final List<Class<? extends Fact>> RECORDS = List.of(
            Audit.class,
            Case.class,
            CaseStatus.class,
            CompetencySignOff.class,
            Contact.class,
            Decision.class,
            Delegation.class,
            DelegationPause.class,
            ElementInUse.class,
            Escalation.class,
            FeedCoverage.class,
            ModelElement.class,
            Partner.class,
            Post.class,
            Referral.class,
            RiskAssessment.class,
            ServiceCalendar.class,
            Shift.class,
            Site.class,
            StaffMember.class,
            SupervisionSession.class,
            SupervisorAssignment.class,
            TaskRecord.class,
            Team.class,
            TrainingRecord.class,
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
