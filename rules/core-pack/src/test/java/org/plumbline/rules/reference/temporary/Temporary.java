package org.plumbline.rules.reference.temporary;

import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.Known;

/** Who is from a bank or an agency. */
final class Temporary {
    private Temporary() {}

    /** Whether somebody is, or may be, since there is no record of them. */
    static boolean maybe(Known known, String id) {
        return known.find(StaffMember.class, id)
                .map(staff -> staff.employment() != StaffMember.Employment.PERMANENT)
                .orElse(true);
    }
}
