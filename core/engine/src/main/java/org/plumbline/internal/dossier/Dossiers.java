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
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;
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
    private final List<Audit> audits = new ArrayList<>();

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
        seen.forEach(fact -> Filing.file(dossiers, fact));
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

    private void openOrphans(LeftOut row) {
        String site = row.site().orElse(null);
        for (Subject subject : row.subjects()) {
            switch (subject.type()) {
                case REFERRAL -> referralFile(subject.id(), site);
                case CASE -> caseFile(subject.id(), site);
                case STAFF -> staffFile(subject.id(), site);
                case TEAM -> teamFile(subject.id(), site);
                case PARTNER -> partnerFile(subject.id());
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
        referrals.values().forEach(file -> {
            file.becomeNamedCase(cases);
            file.sort();
        });
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
        Order.byTime(audits, Audit::at);
        shiftsBySite.values().forEach(shifts -> Order.byTime(shifts, Shift::plannedStart));
    }

    DefaultCaseFile caseFile(String id, @Nullable String site) {
        return named(cases.computeIfAbsent(id, key -> new DefaultCaseFile(context, key, site, null)), site);
    }

    CaseOrReferralFile caseOrReferralFile(@Nullable String caseId, @Nullable String referralId, @Nullable String site) {
        return caseId == null ? referralFile(referralId, site) : caseFile(caseId, site);
    }

    private DefaultReferralFile referralFile(@Nullable String id, @Nullable String site) {
        return named(
                referrals.computeIfAbsent(
                        Objects.requireNonNull(id), key -> new DefaultReferralFile(context, key, site, null)),
                site);
    }

    private static <F extends File> F named(F file, @Nullable String site) {
        file.namedAt(site);
        return file;
    }

    DefaultPartnerFile partnerFile(String id) {
        return partners.computeIfAbsent(id, key -> new DefaultPartnerFile(context, key, null, model));
    }

    /** All of them, by time once they are joined. */
    List<Audit> audits() {
        return audits;
    }

    List<Shift> shiftsOf(String site) {
        return shiftsBySite.computeIfAbsent(site, id -> new ArrayList<>());
    }

    DefaultStaffFile staffFile(String id, @Nullable String site) {
        return named(staff.computeIfAbsent(id, key -> new DefaultStaffFile(this, context, key, site, null)), site);
    }

    DefaultTeamFile teamFile(String id, @Nullable String site) {
        return named(teams.computeIfAbsent(id, key -> new DefaultTeamFile(this, context, key, site, null)), site);
    }

    @Nullable
    DefaultStaffFile staff(String id) {
        return staff.get(id);
    }

    boolean isUnknownStaff(String id) {
        DefaultStaffFile file = staff.get(id);
        return file == null || file.withoutRecord();
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

    /** Whether a delegation is for a case, or may be, because it is not recorded whose case that is. */
    boolean mayBeFor(Delegation delegation, String caseId) {
        DefaultCaseFile file = cases.get(caseId);
        Case record = file == null ? null : file.record();
        boolean nobodyKnows = delegation.caseId() == null && (record == null || record.personId() == null);
        return nobodyKnows || isFor(delegation, caseId);
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

    /** Those that facts only point to. */
    public List<File> orphans() {
        List<File> orphans = new ArrayList<>();
        bySite().values()
                .forEach(files -> files.stream().filter(File::withoutRecord).forEach(orphans::add));
        partners.values().stream().filter(File::withoutRecord).forEach(orphans::add);
        return orphans;
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
