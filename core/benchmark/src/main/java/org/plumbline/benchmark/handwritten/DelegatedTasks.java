package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;

/** DC-03: a task is delivered under a delegation with a sign-off for it that holds at that time. */
final class DelegatedTasks {
    private DelegatedTasks() {}

    static void judge(StaffRecords staff, NetworkRecords network, Findings findings) {
        for (TaskRecord task : staff.tasks) {
            SiteRecords site = network.site(task.site());
            boolean delegated = isDelegated(task, staff, site);
            if (delegated || !site.covers(Feeds.DELEGATION, task.at())) {
                judge(task, delegated, staff, site, findings);
            }
        }
    }

    private static boolean isDelegated(TaskRecord task, StaffRecords staff, SiteRecords site) {
        for (Delegation delegation : staff.delegations) {
            if (delegation.task().equals(task.task())
                    && Times.within(task.at(), delegation.from(), delegation.to())
                    && isFor(task.caseId(), delegation, site)) {
                return true;
            }
        }
        return false;
    }

    /** A delegation is for a case, or for the person whose case it is. */
    private static boolean isFor(String caseId, Delegation delegation, SiteRecords site) {
        return delegation.caseId() != null
                ? delegation.caseId().equals(caseId)
                : site.isCaseOf(caseId, delegation.personId());
    }

    private static void judge(
            TaskRecord task, boolean delegated, StaffRecords staff, SiteRecords site, Findings findings) {
        Instant at = task.at();
        Matter matter = new Matter(Rule.DC_03, staff.id, site, staff.teamAt(at), task.id(), at);
        if (task.supervised()) {
            findings.notApplicable(matter);
        } else if (isSignedOff(task, staff)) {
            findings.met(matter);
        } else if (!site.covers(Feeds.SIGN_OFF, at) || !delegated) {
            findings.heldUp(matter);
        } else if (task.mode() == null) {
            findings.unknown(matter, at);
        } else {
            findings.breach(matter, at);
        }
    }

    private static boolean isSignedOff(TaskRecord task, StaffRecords staff) {
        for (CompetencySignOff signOff : staff.signOffs) {
            if (StaffRecords.counts(signOff, task.task()) && holdsAt(task.at(), signOff)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAt(Instant instant, CompetencySignOff signOff) {
        return !instant.isBefore(signOff.signedAt())
                && Times.within(instant, signOff.from(), signOff.to())
                && (signOff.withdrawnAt() == null || instant.isBefore(signOff.withdrawnAt()));
    }
}
