package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** Files each fact of a site with whom it is about. What no rule reads is not kept. */
final class Filing {
    private Filing() {}

    /** The most frequent types come first. */
    static void file(Fact fact, SiteRecords site) {
        if (fact instanceof Contact contact) {
            file(contact, site);
        } else if (fact instanceof TaskRecord task) {
            site.ofStaff(task.staffId()).tasks.add(task);
        } else if (fact instanceof Shift shift) {
            if (shift.staffId() != null) {
                site.ofStaff(shift.staffId()).shifts.add(shift);
            }
        } else if (fact instanceof RiskAssessment risk) {
            site.ofCase(risk.caseId()).risks.add(risk);
        } else if (fact instanceof CaseStatus status) {
            if (status.caseId() != null) {
                site.ofCase(status.caseId()).statuses.add(status);
            }
        } else if (fact instanceof Referral referral) {
            site.referrals.add(referral);
        } else if (fact instanceof WorkflowStep step) {
            file(step, site);
        } else if (fact instanceof Case opened) {
            site.opened(opened);
        } else {
            fileRarer(fact, site);
        }
    }

    private static void fileRarer(Fact fact, SiteRecords site) {
        if (fact instanceof CompetencySignOff signOff) {
            site.ofStaff(signOff.staffId()).signOffs.add(signOff);
        } else if (fact instanceof Delegation delegation) {
            site.ofStaff(delegation.delegateeId()).delegations.add(delegation);
        } else if (fact instanceof SupervisionSession session) {
            for (String attendee : session.attendees()) {
                site.ofStaff(attendee).sessions.add(session);
            }
        } else if (fact instanceof Post post) {
            file(post, site);
        } else if (fact instanceof StaffMember member) {
            site.ofStaff(member.id()).is(member);
        } else if (fact instanceof Decision decision) {
            if (decision.referralId() != null && Standards.INELIGIBLE.equals(decision.outcome())) {
                site.ineligible(decision.referralId(), decision.at());
            }
        } else if (fact instanceof TrainingRecord training) {
            site.ofStaff(training.staffId()).trainings.add(training);
        } else if (fact instanceof SupervisorAssignment assignment) {
            if (assignment.teamId() != null) {
                site.ofTeam(assignment.teamId()).assignments.add(assignment);
            }
        } else if (fact instanceof Team team) {
            site.ofTeam(team.id());
        } else if (fact instanceof FeedCoverage coverage) {
            site.covered(coverage);
        } else if (fact instanceof Site record) {
            site.is(record);
        }
    }

    private static void file(Contact contact, SiteRecords site) {
        boolean read = contact.outcome() == Contact.Outcome.MISSED || contact.outcome() == Standards.FOLLOW_UP;
        if (read && contact.withWhom() == Contact.WithWhom.PERSON) {
            site.ofCase(contact.caseId()).contacts.add(contact);
        }
    }

    private static void file(WorkflowStep step, SiteRecords site) {
        Instant done = step.completedAt();
        if (done == null || !step.element().equals(Standards.INTAKE)) {
            return;
        }
        if (step.caseId() != null) {
            site.ofCase(step.caseId()).intakeDone(done);
        } else if (step.referralId() != null) {
            site.intakeDone(step.referralId(), done);
        }
    }

    private static void file(Post post, SiteRecords site) {
        if (post.staffId() != null && !post.planned()) {
            site.ofTeam(post.teamId()).posts.add(post);
        }
        if (post.staffId() != null) {
            site.ofStaff(post.staffId()).posts.add(post);
        }
    }
}
