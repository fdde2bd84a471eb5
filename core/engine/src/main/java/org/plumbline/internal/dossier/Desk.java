package org.plumbline.internal.dossier;

import org.jspecify.annotations.Nullable;
import org.plumbline.fact.LocalFact;

/** Where facts are filed: it finds the dossier of a subject, or null where that is kept elsewhere. */
interface Desk {
    @Nullable
    DefaultReferralFile referralFile(String id, @Nullable String site);

    @Nullable
    DefaultCaseFile caseFile(String id, @Nullable String site);

    @Nullable
    DefaultStaffFile staffFile(String id, @Nullable String site);

    @Nullable
    DefaultTeamFile teamFile(String id, @Nullable String site);

    @Nullable
    DefaultPartnerFile partnerFile(String id);

    /** Where a fact that only a local pack knows belongs; null where that is kept elsewhere. */
    @Nullable
    File localFile(LocalFact fact);

    /** What is kept for a site as a whole. */
    SiteDossiers at(@Nullable String site);

    /** The partner that a fact names, else its site, else the network; null where that is kept elsewhere. */
    @Nullable
    AbstractScopeFile scopeFile(@Nullable String partnerId, @Nullable String site);
}
