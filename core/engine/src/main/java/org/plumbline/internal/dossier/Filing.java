package org.plumbline.internal.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** Which fact belongs in whose dossier. A type that is not named here is nobody's: it is looked up where it is needed. */
final class Filing {
    private interface Filer<F> {
        /** Files the fact and gives the dossier of its owner, or null where it has none. */
        @Nullable
        File file(Dossiers into, F fact);
    }

    private static final Map<Class<?>, Filer<Fact>> FILERS = new HashMap<>();

    static {
        byCase();
        byStaff();
        file(ElementInUse.class, (d, f) -> {
            DefaultPartnerFile owner = f.partnerId() == null ? null : d.partnerFile(f.partnerId());
            return owner == null ? null : add(owner, owner.used, f);
        });
    }

    private Filing() {}

    /** Files a fact; an orphan remembers what names it. */
    static void file(Dossiers into, Fact fact) {
        Filer<Fact> filer = FILERS.get(fact.getClass());
        File owner = filer == null ? null : filer.file(into, fact);
        if (owner != null && owner.withoutRecord()) {
            owner.namedBy.add(fact.factId());
        }
    }

    private static void byCase() {
        file(Contact.class, (d, f) -> {
            DefaultCaseFile owner = d.caseFile(f.caseId(), f.site());
            return add(owner, owner.contacts, f);
        });
        file(RiskAssessment.class, (d, f) -> {
            DefaultCaseFile owner = d.caseFile(f.caseId(), f.site());
            return add(owner, owner.risks, f);
        });
        file(Escalation.class, (d, f) -> {
            DefaultCaseFile owner = d.caseFile(f.caseId(), f.site());
            return add(owner, owner.escalations, f);
        });
        file(WorkflowStep.class, (d, f) -> {
            CaseOrReferralFile owner = d.caseOrReferralFile(f.caseId(), f.referralId(), f.site());
            return add(owner, owner.steps, f);
        });
        file(CaseStatus.class, (d, f) -> {
            CaseOrReferralFile owner = d.caseOrReferralFile(f.caseId(), f.referralId(), f.site());
            return add(owner, owner.statuses, f);
        });
        file(Decision.class, (d, f) -> {
            CaseOrReferralFile owner = d.caseOrReferralFile(f.caseId(), f.referralId(), f.site());
            return add(owner, owner.decisions, f);
        });
    }

    private static void byStaff() {
        file(Shift.class, (d, f) -> {
            d.shiftsOf(f.site()).add(f);
            DefaultStaffFile owner = f.staffId() == null ? null : d.staffFile(f.staffId(), f.site());
            return owner == null ? null : add(owner, owner.shifts, f);
        });
        file(TaskRecord.class, (d, f) -> {
            DefaultStaffFile owner = d.staffFile(f.staffId(), f.site());
            return add(owner, owner.tasks, f);
        });
        file(Delegation.class, (d, f) -> {
            d.staffFile(f.delegatorId(), f.site()).given.add(f);
            DefaultStaffFile owner = d.staffFile(f.delegateeId(), f.site());
            return add(owner, owner.delegations, f);
        });
        file(DelegationPause.class, (d, f) -> {
            DefaultStaffFile owner = d.staffFile(f.staffId(), f.site());
            return add(owner, owner.pauses, f);
        });
        file(CompetencySignOff.class, (d, f) -> {
            DefaultStaffFile owner = d.staffFile(f.staffId(), f.site());
            return add(owner, owner.signOffs, f);
        });
        file(TrainingRecord.class, (d, f) -> {
            DefaultStaffFile owner = d.staffFile(f.staffId(), f.site());
            return add(owner, owner.trainings, f);
        });
        file(SupervisionSession.class, (d, f) -> {
            f.attendees().forEach(id -> {
                DefaultStaffFile attendee = d.staffFile(id, f.site());
                attendee.sessions.add(f);
                if (attendee.withoutRecord()) {
                    attendee.namedBy.add(f.factId());
                }
            });
            return null;
        });
        file(Audit.class, (d, f) -> {
            d.audits().add(f);
            DefaultStaffFile owner = f.staffId() == null ? null : d.staffFile(f.staffId(), f.site());
            return owner == null ? null : add(owner, owner.audits, f);
        });
        file(Post.class, (d, f) -> {
            if (f.staffId() != null) {
                d.staffFile(f.staffId(), f.site()).posts.add(f);
            }
            DefaultTeamFile owner = d.teamFile(f.teamId(), f.site());
            return add(owner, owner.posts, f);
        });
        file(SupervisorAssignment.class, (d, f) -> {
            d.staffFile(f.supervisorId(), f.site()).supervises.add(f);
            return null;
        });
    }

    private static <F extends Fact> void file(Class<F> type, Filer<F> filer) {
        FILERS.put(type, (into, fact) -> filer.file(into, Objects.requireNonNull(type.cast(fact))));
    }

    private static <F extends Fact> File add(File owner, List<F> facts, F fact) {
        facts.add(fact);
        return owner;
    }
}
