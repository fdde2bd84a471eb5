package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;
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
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** What of a type of fact is seen, and in whose dossier it belongs. */
final class Filing {
    /** Files the fact if all whom it belongs to are found at the desk; else it touches nothing. */
    private interface Filer<F> {
        boolean file(Desk desk, F fact);
    }

    private static final Map<Class<?>, Filer<Fact>> FILERS = new HashMap<>();

    static {
        byCase();
        byCaseToo();
        byStaff();
        byTeam();
        byScope();
        filer(LocalFact.class, (desk, f) -> {
            File owner = desk.localFile(f);
            return owner != null && owner.addLocal(f);
        });
        filer(ElementInUse.class, Filing::fileInUse);
        filer(Adaptation.class, (desk, f) -> {
            AbstractScopeFile owner = scope(desk, f.partnerId(), f.aboutSite());
            return owner != null && add(owner, owner.adapted, f);
        });
    }

    private static final ClassValue<Filing> TYPES = new ClassValue<>() {
        @Override
        protected Filing computeValue(Class<?> type) {
            return new Filing(type);
        }
    };

    private final Seen.@Nullable View<Fact> view;
    private final @Nullable Filer<Fact> filer;

    private Filing(Class<?> type) {
        view = Seen.view(type);
        filer = FILERS.get(type);
    }

    static Filing of(Fact fact) {
        return TYPES.get(fact.getClass());
    }

    /** What can be seen of a fact of this type, or null where it has not happened. */
    @Nullable
    Fact seen(Fact fact, Instant asOf) {
        return view == null ? fact : view.at(fact, asOf);
    }

    /** Whether it could be filed here. A type without a filer is nobody's: it is looked up where it is needed. */
    boolean file(Desk desk, Fact fact) {
        return filer == null || filer.file(desk, fact);
    }

    private static void byCase() {
        filer(Contact.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.contacts, f);
        });
        filer(RiskAssessment.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.risks, f);
        });
        filer(Escalation.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.escalations, f);
        });
        filer(WorkflowStep.class, (desk, f) -> {
            CaseOrReferralFile owner = caseOrReferral(desk, f.caseId(), f.referralId(), f.site());
            return owner != null && add(owner, owner.steps, f);
        });
        filer(CaseStatus.class, (desk, f) -> {
            CaseOrReferralFile owner = caseOrReferral(desk, f.caseId(), f.referralId(), f.site());
            return owner != null && add(owner, owner.statuses, f);
        });
        filer(Decision.class, (desk, f) -> {
            CaseOrReferralFile owner = caseOrReferral(desk, f.caseId(), f.referralId(), f.site());
            return owner != null && add(owner, owner.decisions, f);
        });
    }

    /** What starts clocks of a case, and what answers them. */
    private static void byCaseToo() {
        filer(Discharge.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.discharges, f);
        });
        filer(CaseReview.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.reviews, f);
        });
        filer(TriggerEvent.class, (desk, f) -> {
            if (f.caseId() == null) {
                return true;
            }
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.triggers, f);
        });
        filer(SafeguardingConcern.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            return owner != null && add(owner, owner.concerns, f);
        });
        filer(Allocation.class, (desk, f) -> {
            DefaultCaseFile owner = desk.caseFile(f.caseId(), f.site());
            DefaultStaffFile holder = desk.staffFile(f.staffId(), f.site());
            return owner != null
                    && holder != null
                    && add(owner, owner.allocations, f)
                    && add(holder, holder.allocations, f);
        });
    }

    /** What a partner says it uses is kept with the partner, too, whatever it is about. */
    private static boolean fileInUse(Desk desk, ElementInUse inUse) {
        AbstractScopeFile owner = scope(desk, inUse.partnerId(), inUse.aboutSite());
        DefaultPartnerFile partner = inUse.partnerId() == null ? null : desk.partnerFile(inUse.partnerId());
        if (owner == null || (inUse.partnerId() != null && partner == null)) {
            return false;
        }
        if (partner != null) {
            add(partner, partner.used, inUse);
        }
        return add(owner, owner.inUse, inUse);
    }

    /** The site that something is about, else the partner; what is about a contract is the network's. */
    private static @Nullable AbstractScopeFile scope(Desk desk, @Nullable String partner, @Nullable String site) {
        return desk.scopeFile(site == null ? partner : null, site);
    }

    /** What belongs to a partner, a site or the network as a whole. */
    private static void byScope() {
        filer(AssuranceMeeting.class, Filing::fileMeeting);
        filer(CorrectiveAction.class, (desk, f) -> {
            AbstractScopeFile owner = desk.scopeFile(f.site() == null ? f.partnerId() : null, f.site());
            DefaultCaseFile file = f.caseId() == null ? null : desk.caseFile(f.caseId(), f.site());
            if (owner == null || (f.caseId() != null && file == null)) {
                return false;
            }
            if (file != null) {
                add(file, file.actions, f);
            }
            return add(owner, owner.actions, f);
        });
        filer(GovernanceDocument.class, (desk, f) -> {
            AbstractScopeFile owner = desk.scopeFile(f.partnerId(), f.site());
            return owner != null && add(owner, owner.documents, f);
        });
        filer(Launch.class, (desk, f) -> {
            AbstractScopeFile owner = desk.scopeFile(f.site() == null ? f.partnerId() : null, f.site());
            return owner != null && add(owner, owner.launches, f);
        });
        filer(FindingResponse.class, (desk, f) -> {
            AbstractScopeFile owner = desk.scopeFile(null, f.site());
            return owner != null && add(owner, owner.responses, f);
        });
        filer(QualityEvent.class, (desk, f) -> desk.at(f.site()).site.events.add(f));
        filer(EscalationRoute.class, (desk, f) -> desk.at(f.site()).site.routes.add(f));
    }

    /** One about a site and a partner is with both. */
    private static boolean fileMeeting(Desk desk, AssuranceMeeting meeting) {
        AbstractScopeFile partner = meeting.partnerId() == null ? null : desk.partnerFile(meeting.partnerId());
        AbstractScopeFile other =
                meeting.partnerId() != null && meeting.site() == null ? partner : desk.scopeFile(null, meeting.site());
        if (other == null || (meeting.partnerId() != null && partner == null)) {
            return false;
        }
        if (partner != null && partner != other) {
            add(partner, partner.meetings, meeting);
        }
        return add(other, other.meetings, meeting);
    }

    /** A fact names at least one of them: that is checked when facts are taken in. */
    private static @Nullable CaseOrReferralFile caseOrReferral(
            Desk desk, @Nullable String caseId, @Nullable String referralId, @Nullable String site) {
        if (caseId != null) {
            return desk.caseFile(caseId, site);
        }
        return referralId == null ? null : desk.referralFile(referralId, site);
    }

    private static void byStaff() {
        filer(Shift.class, (desk, f) -> {
            DefaultStaffFile owner = f.staffId() == null ? null : desk.staffFile(f.staffId(), f.site());
            if (f.staffId() != null && owner == null) {
                return false;
            }
            desk.at(f.site()).addShift(f);
            return owner == null || add(owner, owner.shifts, f);
        });
        filer(TaskRecord.class, (desk, f) -> {
            DefaultStaffFile owner = desk.staffFile(f.staffId(), f.site());
            return owner != null && add(owner, owner.tasks, f);
        });
        filer(Delegation.class, (desk, f) -> {
            DefaultStaffFile by = desk.staffFile(f.delegatorId(), f.site());
            DefaultStaffFile owner = desk.staffFile(f.delegateeId(), f.site());
            return by != null
                    && owner != null
                    && by.given.add(f)
                    && desk.at(f.site()).site.delegations.add(f)
                    && add(owner, owner.delegations, f);
        });
        filer(DelegationPause.class, (desk, f) -> {
            DefaultStaffFile owner = desk.staffFile(f.staffId(), f.site());
            return owner != null && add(owner, owner.pauses, f);
        });
        filer(CompetencySignOff.class, (desk, f) -> {
            DefaultStaffFile owner = desk.staffFile(f.staffId(), f.site());
            return owner != null && add(owner, owner.signOffs, f);
        });
        filer(TrainingRecord.class, (desk, f) -> {
            DefaultStaffFile owner = desk.staffFile(f.staffId(), f.site());
            return owner != null && add(owner, owner.trainings, f);
        });
        filer(SupervisionSession.class, (desk, f) -> {
            for (String attendee : f.attendees()) {
                if (desk.staffFile(attendee, f.site()) == null) {
                    return false;
                }
            }
            desk.at(f.site()).site.sessions.add(f);
            for (String attendee : f.attendees()) {
                DefaultStaffFile owner = desk.staffFile(attendee, f.site());
                if (owner != null) {
                    add(owner, owner.sessions, f);
                }
            }
            return true;
        });
        filer(ObservedPractice.class, (desk, f) -> {
            DefaultStaffFile owner = desk.staffFile(f.staffId(), f.site());
            return owner != null && add(owner, owner.practices, f);
        });
        filer(Audit.class, (desk, f) -> {
            DefaultStaffFile owner = f.staffId() == null ? null : desk.staffFile(f.staffId(), f.site());
            if (f.staffId() != null && owner == null) {
                return false;
            }
            desk.at(f.site()).audits.add(f);
            return owner == null || add(owner, owner.audits, f);
        });
    }

    private static void byTeam() {
        filer(Post.class, (desk, f) -> {
            DefaultStaffFile holder = f.staffId() == null ? null : desk.staffFile(f.staffId(), f.site());
            DefaultTeamFile owner = desk.teamFile(f.teamId(), f.site());
            if (owner == null || (f.staffId() != null && holder == null)) {
                return false;
            }
            if (holder != null) {
                holder.posts.add(f);
            }
            return add(owner, owner.posts, f);
        });
        filer(SupervisorAssignment.class, (desk, f) -> {
            DefaultStaffFile supervisor = desk.staffFile(f.supervisorId(), f.site());
            return supervisor != null && supervisor.supervises.add(f);
        });
    }

    private static <F extends Fact> void filer(Class<F> type, Filer<F> filer) {
        FILERS.put(type, (desk, fact) -> filer.file(desk, type.cast(fact)));
    }

    /** An orphan remembers what names it. */
    private static <F extends Fact> boolean add(File owner, List<F> facts, F fact) {
        if (owner.withoutRecord()) {
            owner.nameBy(fact.factId());
        }
        return facts.add(fact);
    }
}
