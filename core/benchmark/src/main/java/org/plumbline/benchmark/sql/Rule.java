package org.plumbline.benchmark.sql;

import java.util.Locale;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;

/** The rules, as numbers in the database. */
enum Rule {
    WF_02(Referral.class, Referral.class),
    WF_03(Case.class, Contact.class),
    SV_02(StaffMember.class, SupervisionSession.class),
    SV_05(Team.class, Team.class),
    DC_03(StaffMember.class, TaskRecord.class),
    TS_01(StaffMember.class, Shift.class),
    RC_05(StaffMember.class, Shift.class),
    WF_23(Site.class, Site.class);

    final String code = name().replace('_', '-');
    /** Of which type the subjects are. */
    final Class<? extends Fact> subject;
    /** Of which type the facts are that start a matter. */
    final Class<? extends Fact> matter;

    Rule(Class<? extends Fact> subject, Class<? extends Fact> matter) {
        this.subject = subject;
        this.matter = matter;
    }

    /** The name of its script. */
    String script() {
        return code.toLowerCase(Locale.ROOT);
    }
}
