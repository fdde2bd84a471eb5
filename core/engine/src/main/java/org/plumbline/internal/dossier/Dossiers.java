package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.LeftOut;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.judge.Context;

/** All dossiers of one assessment. What facts only point to has one too, as an orphan; nothing is dropped. */
public final class Dossiers implements Desk {
    private final Context context;
    private final Map<String, SiteDossiers> sites = new HashMap<>();
    private final Register<DefaultReferralFile> referrals;
    private final Register<DefaultCaseFile> cases;
    private final Register<DefaultStaffFile> staff;
    private final Register<DefaultTeamFile> teams;
    private final Map<String, DefaultPartnerFile> partners = new TreeMap<>();
    private final DefaultNetworkFile network;
    /** Those that nothing but facts of local packs names. The core does not see them. */
    private final Map<Subject, File> localOrphans = new TreeMap<>();

    private final List<ModelElement> model;
    private final List<Audit> audits;
    /** Where they are those of another assessment, but for a few. */
    private final @Nullable Dossiers base;

    private Dossiers(Context context) {
        this.context = context;
        base = null;
        model = new ArrayList<>();
        audits = new ArrayList<>();
        network = new DefaultNetworkFile(this, context);
        referrals = new Register<>(
                sites, site -> site.referrals, (id, site) -> new DefaultReferralFile(this, context, id, site, null));
        cases = new Register<>(
                sites, site -> site.cases, (id, site) -> new DefaultCaseFile(this, context, id, site, null));
        staff = new Register<>(
                sites, site -> site.staff, (id, site) -> new DefaultStaffFile(this, context, id, site, null));
        teams = new Register<>(
                sites, site -> site.teams, (id, site) -> new DefaultTeamFile(this, context, id, site, null));
    }

    private Dossiers(Context context, Dossiers base) {
        this.context = context;
        this.base = base;
        model = base.model;
        audits = base.audits;
        network = base.network;
        referrals = base.referrals.over((id, site) -> new DefaultReferralFile(this, context, id, site, null));
        cases = base.cases.over((id, site) -> new DefaultCaseFile(this, context, id, site, null));
        staff = base.staff.over((id, site) -> new DefaultStaffFile(this, context, id, site, null));
        teams = base.teams.over((id, site) -> new DefaultTeamFile(this, context, id, site, null));
    }

    /** The same dossiers, some of which others may take the place of. */
    Dossiers over(Context ahead) {
        return new Dossiers(ahead, this);
    }

    Register<DefaultStaffFile> staffRegister() {
        return staff;
    }

    Register<DefaultCaseFile> caseRegister() {
        return cases;
    }

    /** The partner's dossier; null where nobody has heard of it. */
    @Nullable
    DefaultPartnerFile partner(String id) {
        DefaultPartnerFile own = partners.get(id);
        return own != null || base == null ? own : base.partner(id);
    }

    DefaultPartnerFile putInstead(DefaultPartnerFile file) {
        partners.put(file.subject().id(), file);
        return file;
    }

    SiteDossiers putInstead(SiteDossiers site) {
        sites.put(site.site.subject().id(), site);
        return site;
    }

    /** What is kept for a site; null where nothing is. */
    @Nullable
    SiteDossiers siteAt(@Nullable String site) {
        SiteDossiers own = sites.get(Objects.requireNonNullElse(site, Holding.NO_SITE));
        return own != null || base == null ? own : base.siteAt(site);
    }

    /** Whether the dossiers of a site are not those of the other assessment. */
    boolean hasOwn(@Nullable String site) {
        return sites.containsKey(Objects.requireNonNullElse(site, Holding.NO_SITE));
    }

    boolean hasOwnPartner(String id) {
        return partners.containsKey(id);
    }

    /** Joins what can be seen at the context's instant: the sites one beside the other, then what hangs on several. */
    public static Dossiers of(Context context, Holding holding, List<LeftOut> leftOut, Threads threads) {
        Dossiers dossiers = new Dossiers(context);
        List<Map.Entry<String, List<Fact>>> toJoin =
                List.copyOf(holding.bySite().entrySet());
        List<SiteDossiers> joined =
                threads.each(toJoin, site -> new SiteDossiers(dossiers, context, site.getKey(), site.getValue()));
        for (int i = 0; i < joined.size(); i++) {
            dossiers.sites.put(toJoin.get(i).getKey(), joined.get(i));
        }
        dossiers.join(joined, leftOut);
        threads.each(List.copyOf(dossiers.sites.values()), site -> {
            site.sort();
            return site;
        });
        dossiers.joinLast(joined);
        return dossiers;
    }

    private void join(List<SiteDossiers> joined, List<LeftOut> leftOut) {
        for (SiteDossiers site : joined) {
            site.partners.forEach(record ->
                    partners.put(record.id(), new DefaultPartnerFile(this, context, record.id(), record, model)));
            model.addAll(site.model);
        }
        joined.forEach(site -> site.fileAt(this));
        leftOut.stream().filter(row -> !isLocal(row)).forEach(this::openOrphans);
        leftOut.stream().filter(Dossiers::isLocal).forEach(this::openLocalOrphans);
        joined.forEach(site -> site.fileLocalAt(this));
        joined.forEach(site -> audits.addAll(site.audits));
        Order.byTime(audits, Audit::at);
    }

    /** What needs the posts of others in order. */
    private void joinLast(List<SiteDossiers> joined) {
        for (Register<?> register : List.of(referrals, cases, staff, teams)) {
            register.orphans().forEach(File::sort);
        }
        partners.values().forEach(File::sort);
        localOrphans.values().forEach(File::sort);
        network.sort();
        joined.forEach(site -> site.staff.values().forEach(this::assign));
        staff.orphans().forEach(this::assign);
        joined.forEach(site -> shareCases(site.cases.values()));
        shareCases(cases.orphans());
    }

    /** Each team gets the cases that were its own at any time, also those of which only statuses and reviews tell. */
    private void shareCases(Collection<DefaultCaseFile> files) {
        for (DefaultCaseFile file : files) {
            for (CaseStatus status : file.statuses) {
                DefaultTeamFile team = status.kind() != CaseStatus.Kind.TEAM || status.value() == null
                        ? null
                        : teams.find(status.value(), status.site());
                if (team != null) {
                    team.cases.put(file.subject().id(), file);
                }
            }
        }
    }

    private void assign(DefaultStaffFile supervisor) {
        for (SupervisorAssignment assignment : supervisor.supervises) {
            String team = teamOf(assignment, context.asOf());
            if (team != null) {
                teamFile(team, assignment.site()).assign(assignment);
            }
        }
    }

    private static boolean isLocal(LeftOut row) {
        return FactType.named(row.type()).isEmpty();
    }

    /** What only a local pack knows opens nothing that the core sees. */
    private void openLocalOrphans(LeftOut row) {
        row.subjects().forEach(subject -> localFile(subject, row.site().orElse(null)));
    }

    private void openOrphans(LeftOut row) {
        String site = row.site().orElse(null);
        row.site().ifPresent(this::openSite);
        for (Subject subject : row.subjects()) {
            switch (subject.type()) {
                case REFERRAL -> referralFile(subject.id(), site);
                case CASE -> caseFile(subject.id(), site);
                case STAFF -> staffFile(subject.id(), site);
                case TEAM -> teamFile(subject.id(), site);
                case PARTNER -> partnerFile(subject.id());
                case SITE -> openSite(subject.id());
                case NETWORK -> {}
            }
        }
    }

    private void openSite(String id) {
        sites.computeIfAbsent(id, name -> new SiteDossiers(this, context, name, List.of()));
    }

    @Override
    public DefaultReferralFile referralFile(String id, @Nullable String site) {
        return referrals.named(id, site);
    }

    @Override
    public DefaultCaseFile caseFile(String id, @Nullable String site) {
        return cases.named(id, site);
    }

    @Override
    public DefaultStaffFile staffFile(String id, @Nullable String site) {
        return staff.named(id, site);
    }

    @Override
    public DefaultTeamFile teamFile(String id, @Nullable String site) {
        return teams.named(id, site);
    }

    @Override
    public DefaultPartnerFile partnerFile(String id) {
        DefaultPartnerFile known = partner(id);
        return known != null ? known : putInstead(new DefaultPartnerFile(this, context, id, null, model));
    }

    @Override
    public AbstractScopeFile scopeFile(@Nullable String partnerId, @Nullable String site) {
        if (partnerId != null) {
            return partnerFile(partnerId);
        }
        if (site == null) {
            return network;
        }
        if (siteAt(site) == null) {
            openSite(site);
        }
        return at(site).site;
    }

    @Override
    public File localFile(LocalFact fact) {
        Subject about = fact.about();
        File file = localFile(about, fact.site());
        if (file.withoutRecord()) {
            file.nameBy(fact.factId());
        }
        return file;
    }

    private File localFile(Subject about, @Nullable String site) {
        File known = find(about);
        return known != null ? known : localOrphans.computeIfAbsent(about, key -> localOrphan(key, site));
    }

    /** Whoever a local pack judges; null where nothing names it. */
    public @Nullable File findLocal(Subject subject) {
        File known = find(subject);
        return known != null ? known : localOrphans.get(subject);
    }

    private File localOrphan(Subject about, @Nullable String site) {
        return switch (about.type()) {
            case REFERRAL -> new DefaultReferralFile(this, context, about.id(), site, null);
            case CASE -> new DefaultCaseFile(this, context, about.id(), site, null);
            case STAFF -> new DefaultStaffFile(this, context, about.id(), site, null);
            case TEAM -> new DefaultTeamFile(this, context, about.id(), site, null);
            case PARTNER -> new DefaultPartnerFile(this, context, about.id(), null, model);
            case SITE -> new DefaultSiteFile(this, context, about.id());
            case NETWORK -> network;
        };
    }

    /** Those that nothing but facts of local packs names: of the site floor, or the partners of the network floor. */
    public List<File> localOrphans(boolean partners) {
        return localOrphans.values().stream()
                .filter(file -> partners == (file.subject().type() == Subject.Type.PARTNER))
                .toList();
    }

    @Override
    public SiteDossiers at(@Nullable String site) {
        return Objects.requireNonNull(siteAt(site));
    }

    /** The elements of the model in all their versions. */
    List<ModelElement> model() {
        return model;
    }

    /** All of them, by time once they are joined. */
    List<Audit> audits() {
        return audits;
    }

    /** Somebody who is named at a site; null where nobody is known by that id. */
    @Nullable
    DefaultStaffFile staff(String id, @Nullable String site) {
        return staff.find(id, site);
    }

    @Nullable
    DefaultCaseFile findCase(String id, @Nullable String site) {
        return cases.find(id, site);
    }

    boolean isUnknownStaff(String id, @Nullable String site) {
        DefaultStaffFile file = staff(id, site);
        return file == null || file.withoutRecord();
    }

    /** The team of a post; null where nobody is known by that id. */
    @Nullable
    DefaultTeamFile team(Post post) {
        return teams.find(post.teamId(), post.site());
    }

    /** The team that an assignment is for, by itself or by the person, at an instant. */
    @Nullable
    String teamOf(SupervisorAssignment assignment, Instant at) {
        if (assignment.teamId() != null || assignment.staffId() == null) {
            return assignment.teamId();
        }
        DefaultStaffFile supervised = staff(assignment.staffId(), assignment.site());
        return supervised == null ? null : supervised.worksIn(at);
    }

    /** Whether a delegation is for a case, or may be, because it is not recorded whose case that is. */
    boolean mayBeFor(Delegation delegation, String caseId) {
        if (delegation.caseId() != null) {
            return delegation.caseId().equals(caseId);
        }
        DefaultCaseFile file = findCase(caseId, delegation.site());
        Case record = file == null ? null : file.caseRecord();
        return record == null || record.personId() == null || record.personId().equals(delegation.personId());
    }

    /** Whether a delegation is for a case: by itself, or because it is for the case's person. */
    boolean isFor(Delegation delegation, String caseId) {
        if (delegation.caseId() != null) {
            return delegation.caseId().equals(caseId);
        }
        DefaultCaseFile file = findCase(caseId, delegation.site());
        Case record = file == null ? null : file.caseRecord();
        return record != null && record.personId() != null && record.personId().equals(delegation.personId());
    }

    /** The site of each team that has a record. */
    public Map<String, String> teams() {
        Map<String, String> teams = new TreeMap<>();
        for (SiteDossiers site : sites.values()) {
            site.teams.values().forEach(team -> teams.put(team.subject().id(), Objects.requireNonNull(team.site())));
        }
        return teams;
    }

    /** Where teams are looked for that facts only point to. */
    public Map<String, String> orphanTeams() {
        Map<String, String> orphans = new TreeMap<>();
        for (DefaultTeamFile team : teams.orphans()) {
            if (team.site() != null) {
                orphans.put(team.subject().id(), team.site());
            }
        }
        return orphans;
    }

    /** The dossiers of the site floor, by home site; those without one under the empty text. */
    public Map<String, List<File>> bySite() {
        Map<String, List<File>> bySite = new TreeMap<>();
        sites.forEach((name, site) -> bySite.put(name, site.files()));
        for (Register<?> register : List.of(referrals, cases, staff, teams)) {
            for (File file : register.orphans()) {
                bySite.computeIfAbsent(
                                Objects.requireNonNullElse(file.site(), Holding.NO_SITE), site -> new ArrayList<>())
                        .add(file);
            }
        }
        return bySite;
    }

    /** Those that facts only point to. */
    public List<File> orphans() {
        List<File> orphans = new ArrayList<>();
        for (Register<?> register : List.of(referrals, cases, staff, teams)) {
            orphans.addAll(register.orphans());
        }
        partners.values().stream().filter(File::withoutRecord).forEach(orphans::add);
        return orphans;
    }

    /** Those of the network floor: the partners, then the network itself. */
    public List<File> ofNetwork() {
        List<File> files = new ArrayList<>(partners.values());
        files.add(network);
        return files;
    }

    /** The site, its partner and the network: who may have written down something for it, the nearest first. */
    List<AbstractScopeFile> scopesOf(DefaultSiteFile file) {
        Site record = context.sites().get(file.subject().id());
        String id = record == null ? null : record.partnerId();
        DefaultPartnerFile partner = id == null ? null : partner(id);
        return partner == null ? List.of(file, network) : List.of(file, partner, network);
    }

    /** Routes that serve every site. */
    List<EscalationRoute> routesOfTheNetwork() {
        return at(null).site.routes;
    }

    /** The dossier of a subject of the site or network floor, or null. */
    public @Nullable File find(Subject subject) {
        return switch (subject.type()) {
            case REFERRAL -> referrals.find(subject.id(), null);
            case CASE -> cases.find(subject.id(), null);
            case STAFF -> staff.find(subject.id(), null);
            case TEAM -> teams.find(subject.id(), null);
            case PARTNER -> partner(subject.id());
            case SITE -> ofSite(subject.id());
            case NETWORK -> network;
        };
    }

    private @Nullable File ofSite(String id) {
        SiteDossiers known = siteAt(id);
        return known == null ? null : known.site;
    }
}
