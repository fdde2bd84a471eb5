package org.plumbline.rules.reference.delegation;

import org.plumbline.fact.workforce.SupervisionSession;

/** Sessions that make good. */
final class Remedial {
    private Remedial() {}

    /** Whether it is a remedial session of somebody that somebody else leads. */
    static boolean isFor(SupervisionSession session, String staff) {
        return session.kind() == SupervisionSession.Kind.REMEDIAL
                && session.attendees().contains(staff)
                && !staff.equals(session.leadId());
    }
}
