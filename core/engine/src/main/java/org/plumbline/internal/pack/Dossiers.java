package org.plumbline.internal.pack;

import static java.util.Map.entry;

import java.util.Map;
import org.plumbline.Subject;
import org.plumbline.rule.CaseFile;
import org.plumbline.rule.CaseFindings;
import org.plumbline.rule.FeedFile;
import org.plumbline.rule.NetworkFile;
import org.plumbline.rule.PartnerFile;
import org.plumbline.rule.ReferralFile;
import org.plumbline.rule.ScopeFile;
import org.plumbline.rule.SiteFile;
import org.plumbline.rule.SiteMeasures;
import org.plumbline.rule.StaffFile;
import org.plumbline.rule.StaffFindings;
import org.plumbline.rule.TeamFile;
import org.plumbline.rule.TeamMeasures;

/** Which dossiers a rule can be about, and what kind of subject each is. */
public final class Dossiers {
    public static final Map<Class<?>, Subject.Type> TYPES = Map.ofEntries(
            entry(ReferralFile.class, Subject.Type.REFERRAL),
            entry(CaseFile.class, Subject.Type.CASE),
            entry(CaseFindings.class, Subject.Type.CASE),
            entry(StaffFile.class, Subject.Type.STAFF),
            entry(StaffFindings.class, Subject.Type.STAFF),
            entry(TeamFile.class, Subject.Type.TEAM),
            entry(TeamMeasures.class, Subject.Type.TEAM),
            entry(SiteFile.class, Subject.Type.SITE),
            entry(SiteMeasures.class, Subject.Type.SITE),
            entry(ScopeFile.class, Subject.Type.SITE),
            entry(NetworkFile.class, Subject.Type.NETWORK),
            entry(FeedFile.class, Subject.Type.SITE),
            entry(PartnerFile.class, Subject.Type.PARTNER));

    private Dossiers() {}
}
