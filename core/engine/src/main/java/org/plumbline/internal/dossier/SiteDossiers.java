package org.plumbline.internal.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;

/** The dossiers of one home site. Sites are put together one beside the other: what names somebody of another site waits. */
final class SiteDossiers implements Desk {
    private final Dossiers all;
    private final Context context;

    final Map<String, DefaultReferralFile> referrals;
    final Map<String, DefaultCaseFile> cases;
    final Map<String, DefaultStaffFile> staff;
    final Map<String, DefaultTeamFile> teams;
    final List<Partner> partners = new ArrayList<>();
    final List<ModelElement> model = new ArrayList<>();
    final List<Audit> audits = new ArrayList<>();
    /** The site itself; of the facts that belong to none it is nobody's. */
    final DefaultSiteFile site;

    private Duration longestShift = Duration.ZERO;
    private final List<Fact> waiting = new ArrayList<>();
    private final List<LocalFact> waitingLocal = new ArrayList<>();
    private final List<DefaultCaseFile> referredElsewhere = new ArrayList<>();

    SiteDossiers(Dossiers all, Context context, String name, List<Fact> facts) {
        this.all = all;
        this.context = context;
        this.site = new DefaultSiteFile(all, context, name);
        this.referrals = new HashMap<>();
        this.cases = new HashMap<>();
        this.staff = new HashMap<>();
        this.teams = new HashMap<>();
        List<Fact> toFile = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Fact seen = context.isProposed(fact) ? fact : Filing.of(fact).seen(fact, context.asOf());
            if (seen != null && !open(seen)) {
                toFile.add(seen);
            }
        }
        for (Fact fact : toFile) {
            if (!Filing.of(fact).file(this, fact)) {
                waiting.add(fact);
            }
        }
        for (DefaultCaseFile file : cases.values()) {
            if (!file.findReferral(this)) {
                referredElsewhere.add(file);
            }
        }
    }

    /** The same site among other dossiers: what is kept for it as a whole is its own, whoever works there is not. */
    SiteDossiers(Dossiers all, Context context, SiteDossiers same, @Nullable Predicate<Fact> gone) {
        this.all = all;
        this.context = context;
        this.referrals = same.referrals;
        this.cases = same.cases;
        this.staff = same.staff;
        this.teams = same.teams;
        this.site = new DefaultSiteFile(all, context, same.site.subject().id());
        this.longestShift = same.longestShift;
        this.site.takeOver(same.site, gone);
    }

    /** First those that have a record of their own. */
    private boolean open(Fact fact) {
        if (fact instanceof Referral referral) {
            referrals.put(fact.id(), new DefaultReferralFile(all, context, fact.id(), fact.site(), referral));
        } else if (fact instanceof Case record) {
            cases.put(fact.id(), new DefaultCaseFile(all, context, fact.id(), fact.site(), record));
        } else if (fact instanceof StaffMember member) {
            staff.put(fact.id(), new DefaultStaffFile(all, context, fact.id(), fact.site(), member));
        } else if (fact instanceof Team team) {
            teams.put(fact.id(), new DefaultTeamFile(all, context, fact.id(), fact.site(), team));
        } else if (fact instanceof Partner partner) {
            partners.add(partner);
        } else if (fact instanceof ModelElement element) {
            model.add(element);
        } else {
            return false;
        }
        return true;
    }

    /** Files what waited, now that the dossiers of every site are open. */
    void fileAt(Desk everywhere) {
        for (Fact fact : waiting) {
            if (fact instanceof LocalFact own) {
                waitingLocal.add(own);
            } else {
                Filing.of(fact).file(everywhere, fact);
            }
        }
        for (DefaultCaseFile file : referredElsewhere) {
            file.findReferral(everywhere);
        }
        waiting.clear();
        referredElsewhere.clear();
    }

    /** What only local packs know comes last: it must open no dossier that the core would see. */
    void fileLocalAt(Desk everywhere) {
        waitingLocal.forEach(fact -> Filing.of(fact).file(everywhere, fact));
        waitingLocal.clear();
    }

    void sort() {
        cases.values().forEach(File::sort);
        referrals.values().forEach(File::sort);
        staff.values().forEach(File::sort);
        teams.values().forEach(File::sort);
        site.sort();
    }

    void addShift(Shift shift) {
        site.shifts.add(shift);
        Duration length = Duration.between(shift.plannedStart(), shift.plannedEnd());
        longestShift = length.compareTo(longestShift) > 0 ? length : longestShift;
    }

    /** Hands over the shifts that are planned at some time in an interval, and perhaps some just before, by start. */
    void shiftsAround(Instant from, Instant to, Consumer<Shift> each) {
        Instant earliest = from.minus(longestShift);
        int low = 0;
        List<Shift> shifts = site.shifts;
        int high = shifts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shifts.get(middle).plannedStart().isBefore(earliest)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < shifts.size() && !shifts.get(low).plannedStart().isAfter(to)) {
            each.accept(shifts.get(low++));
        }
    }

    /** When the first case of the site was opened; null where there is none. */
    @Nullable
    Instant firstCase() {
        Instant first = null;
        for (DefaultCaseFile file : cases.values()) {
            Instant opened = Objects.requireNonNull(file.caseRecord()).openedAt();
            first = first == null ? opened : Spans.earlier(first, opened);
        }
        return first;
    }

    /** Those that rules judge. */
    List<File> files() {
        List<File> files = new ArrayList<>(referrals.size() + cases.size() + staff.size() + teams.size());
        files.addAll(referrals.values());
        files.addAll(cases.values());
        files.addAll(staff.values());
        files.addAll(teams.values());
        if (!site.subject().id().equals(Holding.NO_SITE)) {
            files.add(site);
        }
        return files;
    }

    @Override
    public @Nullable DefaultReferralFile referralFile(String id, @Nullable String site) {
        return referrals.get(id);
    }

    @Override
    public @Nullable DefaultCaseFile caseFile(String id, @Nullable String site) {
        return cases.get(id);
    }

    @Override
    public @Nullable DefaultStaffFile staffFile(String id, @Nullable String site) {
        return staff.get(id);
    }

    @Override
    public @Nullable DefaultTeamFile teamFile(String id, @Nullable String site) {
        return teams.get(id);
    }

    @Override
    public @Nullable File localFile(LocalFact fact) {
        Subject about = fact.about();
        return switch (about.type()) {
            case REFERRAL -> referrals.get(about.id());
            case CASE -> cases.get(about.id());
            case STAFF -> staff.get(about.id());
            case TEAM -> teams.get(about.id());
            case SITE -> site;
            case PARTNER, NETWORK -> null;
        };
    }

    /** Partners belong to no site. */
    @Override
    public @Nullable DefaultPartnerFile partnerFile(String id) {
        return null;
    }

    @Override
    public @Nullable AbstractScopeFile scopeFile(@Nullable String partnerId, @Nullable String site) {
        return partnerId == null && this.site.subject().id().equals(site) ? this.site : null;
    }

    @Override
    public SiteDossiers at(@Nullable String site) {
        return this;
    }
}
