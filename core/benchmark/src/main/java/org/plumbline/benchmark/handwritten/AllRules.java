package org.plumbline.benchmark.handwritten;

/** Puts the rules to a site, and then to what they counted. */
final class AllRules {
    private AllRules() {}

    /** What a site alone knows. */
    static void judgeCasework(SiteRecords site, Findings findings) {
        Intake.judge(site, findings);
        MissedContacts.judge(site, findings);
    }

    /** Whoever is at home at a site, wherever they work. Reads other sites, and changes nothing but findings. */
    static void judgeWorkforce(SiteRecords site, NetworkRecords network, Findings findings) {
        SupervisionRatio.judge(site, findings);
        for (StaffRecords staff : site.staff()) {
            Supervision.judge(staff, site, findings);
            DelegatedTasks.judge(staff, network, findings);
            TemporaryStaff.judge(staff, network, findings);
            NewStarters.judge(staff, site, network, findings);
        }
    }

    /** What needs the counts of all sites. */
    static void finish(NetworkRecords network, Findings findings) {
        network.sites().forEach(site -> Timeliness.judge(site, findings));
        findings.reportUnset();
        findings.tallies().addUp();
    }
}
