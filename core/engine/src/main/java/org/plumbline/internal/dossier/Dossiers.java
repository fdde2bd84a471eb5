package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.LeftOut;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Audit;
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
import org.plumbline.internal.judge.Context;

/** All dossiers of one assessment. What facts only point to has one too, as an orphan; nothing is dropped. */
public final class Dossiers {
    private final Context context;
    private final Map<String, DefaultReferralFile> referrals = new TreeMap<>();
    private final Map<String, DefaultCaseFile> cases = new TreeMap<>();
    private final Map<String, DefaultStaffFile> staff = new TreeMap<>();
    private final Map<String, DefaultTeamFile> teams = new TreeMap<>();
    private final Map<String, DefaultPartnerFile> partners = new TreeMap<>();
    private final Map<String, List<Shift>> shiftsBySite = new TreeMap<>();
    private final List<ModelElement> model = new ArrayList<>();

    private Dossiers(Context context) {
        this.context = context;
    }

    /** Joins what can be seen at the context's instant. */
    public static Dossiers of(Context context, Collection<Fact> holding, List<LeftOut> leftOut) {
        Dossiers dossiers = new Dossiers(context);
        List<Fact> seen = new ArrayList<>(holding.size());
        for (Fact fact : holding) {
            Fact visible = Seen.at(fact, context.asOf());
            if (visible != null) {
                seen.add(visible);
            }
        }
        seen.forEach(dossiers::open);
        seen.forEach(dossiers::file);
        leftOut.forEach(dossiers::openOrphans);
        dossiers.join();
        return dossiers;
    }

    /** First those that have a record of their own. */
    private void open(Fact fact) {
        if (fact instanceof Referral referral) {
            referrals.put(fact.id(), new DefaultReferralFile(context, fact.id(), fact.site(), referral));
        } else if (fact instanceof Case record) {
            cases.put(fact.id(), new DefaultCaseFile(context, fact.id(), fact.site(), record));
        } else if (fact instanceof StaffMember member) {
            staff.put(fact.id(), new DefaultStaffFile(this, context, fact.id(), fact.site(), member));
        } else if (fact instanceof Team team) {
            teams.put(fact.id(), new DefaultTeamFile(this, context, fact.id(), fact.site(), team));
        } else if (fact instanceof Partner partner) {
            partners.put(fact.id(), new DefaultPartnerFile(context, fact.id(), partner, model));
        } else if (fact instanceof ModelElement element) {
            model.add(element);
        }
    }

    /** Then everything that belongs to somebody. */
    private void file(Fact fact) {
        if (fact instanceof Contact contact) {
            caseFile(contact.caseId(), fact.site()).contacts.add(contact);
        } else if (fact instanceof RiskAssessment risk) {
            caseFile(risk.caseId(), fact.site()).risks.add(risk);
        } else if (fact instanceof Escalation escalation) {
            caseFile(escalation.caseId(), fact.site()).escalations.add(escalation);
        } else if (fact instanceof WorkflowStep || fact instanceof CaseStatus || fact instanceof Decision) {
            fileByCaseOrReferral(fact);
        } else if (fact instanceof ElementInUse use && use.partnerId() != null) {
            partners.computeIfAbsent(use.partnerId(), id -> new DefaultPartnerFile(context, id, null, model))
                    .used
                    .add(use);
        } else {
            fileByStaff(fact);
        }
    }

    private void fileByCaseOrReferral(Fact fact) {
        if (fact instanceof WorkflowStep step) {
            if (step.caseId() != null) {
                caseFile(step.caseId(), fact.site()).steps.add(step);
            } else {
                referralFile(step.referralId(), fact.site()).steps.add(step);
            }
        } else if (fact instanceof CaseStatus status) {
            if (status.caseId() != null) {
                caseFile(status.caseId(), fact.site()).statuses.add(status);
            } else {
                referralFile(status.referralId(), fact.site()).statuses.add(status);
            }
        } else if (fact instanceof Decision decision) {
            if (decision.caseId() != null) {
                caseFile(decision.caseId(), fact.site()).decisions.add(decision);
            } else {
                referralFile(decision.referralId(), fact.site()).decisions.add(decision);
            }
        }
    }

    private void fileByStaff(Fact fact) {
        String site = fact.site();
        if (fact instanceof Shift shift) {
            shiftsBySite.computeIfAbsent(shift.site(), id -> new ArrayList<>()).add(shift);
            if (shift.staffId() != null) {
                staffFile(shift.staffId(), site).shifts.add(shift);
            }
        } else if (fact instanceof TaskRecord task) {
            staffFile(task.staffId(), site).tasks.add(task);
        } else if (fact instanceof Delegation delegation) {
            staffFile(delegation.delegateeId(), site).delegations.add(delegation);
            staffFile(delegation.delegatorId(), site).given.add(delegation);
        } else if (fact instanceof DelegationPause pause) {
            staffFile(pause.staffId(), site).pauses.add(pause);
        } else if (fact instanceof CompetencySignOff signOff) {
            staffFile(signOff.staffId(), site).signOffs.add(signOff);
        } else if (fact instanceof TrainingRecord training) {
            staffFile(training.staffId(), site).trainings.add(training);
        } else if (fact instanceof SupervisionSession session) {
            session.attendees().forEach(id -> staffFile(id, site).sessions.add(session));
        } else if (fact instanceof Audit audit) {
            fileAudit(audit);
        } else if (fact instanceof Post post) {
            teamFile(post.teamId(), site).posts.add(post);
            if (post.staffId() != null) {
                staffFile(post.staffId(), site).posts.add(post);
            }
        } else if (fact instanceof SupervisorAssignment assignment) {
            staffFile(assignment.supervisorId(), site).supervises.add(assignment);
        }
    }

    private void fileAudit(Audit audit) {
        if (audit.staffId() != null) {
            staffFile(audit.staffId(), audit.site()).audits.add(audit);
        }
        if (audit.by() != null) {
            staffFile(audit.by(), audit.site()).audited.add(audit);
        }
    }

    private void openOrphans(LeftOut row) {
        String site = row.site().orElse(null);
        for (Subject subject : row.subjects()) {
            switch (subject.type()) {
                case REFERRAL -> referralFile(subject.id(), site);
                case CASE -> caseFile(subject.id(), site);
                case STAFF -> staffFile(subject.id(), site);
                case TEAM -> teamFile(subject.id(), site);
                case PARTNER ->
                    partners.computeIfAbsent(subject.id(), id -> new DefaultPartnerFile(context, id, null, model));
                case SITE, NETWORK -> {}
            }
        }
    }

    /** Last what hangs on several of them. */
    private void join() {
        cases.values().forEach(file -> {
            file.sort();
            Case record = file.record();
            if (record != null && record.referralId() != null) {
                referralFile(record.referralId(), record.site()).became(file);
            }
        });
        referrals.values().forEach(file -> file.becomeNamedCase(cases));
        staff.values().forEach(file -> {
            file.sort();
            file.supervises.forEach(assignment -> {
                String team = teamOf(assignment);
                if (team != null) {
                    teamFile(team, assignment.site()).assignments.add(assignment);
                }
            });
        });
        teams.values().forEach(DefaultTeamFile::sort);
        shiftsBySite.values().forEach(shifts -> Order.byTime(shifts, Shift::plannedStart));
    }

    private DefaultCaseFile caseFile(String id, @Nullable String site) {
        return cases.computeIfAbsent(id, key -> new DefaultCaseFile(context, key, site, null));
    }

    private DefaultReferralFile referralFile(@Nullable String id, @Nullable String site) {
        return referrals.computeIfAbsent(
                Objects.requireNonNull(id), key -> new DefaultReferralFile(context, key, site, null));
    }

    private DefaultStaffFile staffFile(String id, @Nullable String site) {
        return staff.computeIfAbsent(id, key -> new DefaultStaffFile(this, context, key, site, null));
    }

    private DefaultTeamFile teamFile(String id, @Nullable String site) {
        return teams.computeIfAbsent(id, key -> new DefaultTeamFile(this, context, key, site, null));
    }

    @Nullable
    DefaultStaffFile staff(String id) {
        return staff.get(id);
    }

    boolean isUnknownStaff(String id) {
        DefaultStaffFile file = staff.get(id);
        return file == null || file.orphan();
    }

    List<Shift> shiftsAt(String site) {
        return shiftsBySite.getOrDefault(site, List.of());
    }

    /** The team that an assignment is for, by itself or by the person. */
    @Nullable
    String teamOf(SupervisorAssignment assignment) {
        if (assignment.teamId() != null || assignment.staffId() == null) {
            return assignment.teamId();
        }
        DefaultStaffFile supervised = staff.get(assignment.staffId());
        return supervised == null ? null : supervised.teamAt(context.asOf());
    }

    /** Whether a delegation is for a case: by itself, or because it is for the case's person. */
    boolean isFor(Delegation delegation, String caseId) {
        if (delegation.caseId() != null) {
            return delegation.caseId().equals(caseId);
        }
        DefaultCaseFile file = cases.get(caseId);
        Case record = file == null ? null : file.record();
        return record != null && record.personId() != null && record.personId().equals(delegation.personId());
    }

    /** The referral that became a case, if there is one. */
    public @Nullable Subject referralOf(String caseId) {
        DefaultCaseFile file = cases.get(caseId);
        Case record = file == null ? null : file.record();
        return record == null || record.referralId() == null
                ? null
                : Subject.of(Subject.Type.REFERRAL, record.referralId());
    }

    /** The dossiers of the site floor, by home site; those without one under the empty text. */
    public Map<String, List<File>> bySite() {
        Map<String, List<File>> bySite = new TreeMap<>();
        for (Collection<? extends File> files :
                List.of(referrals.values(), cases.values(), staff.values(), teams.values())) {
            for (File file : files) {
                bySite.computeIfAbsent(Objects.requireNonNullElse(file.site(), ""), site -> new ArrayList<>())
                        .add(file);
            }
        }
        return bySite;
    }

    public Collection<? extends File> partners() {
        return partners.values();
    }

    /** The dossier of a subject of the site or network floor, or null. */
    public @Nullable File find(Subject subject) {
        return switch (subject.type()) {
            case REFERRAL -> referrals.get(subject.id());
            case CASE -> cases.get(subject.id());
            case STAFF -> staff.get(subject.id());
            case TEAM -> teams.get(subject.id());
            case PARTNER -> partners.get(subject.id());
            case SITE, NETWORK -> null;
        };
    }
}
