package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.rule.Count;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.Window;

/** The cases in somebody's caseload as it stands now, at whichever sites, and the stage that they are signed off for. */
final class Caseload {
    private static final String ALLOCATION = FactType.of(Allocation.class).name();
    private static final String CASE = FactType.of(Case.class).name();
    private static final String STATUS = FactType.of(CaseStatus.class).name();
    private static final String RISK = FactType.of(RiskAssessment.class).name();
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();

    private final Context context;
    private final Dossiers dossiers;
    private final DefaultStaffFile staff;

    Caseload(Context context, Dossiers dossiers, DefaultStaffFile staff) {
        this.context = context;
        this.dossiers = dossiers;
        this.staff = staff;
    }

    /** By case, so that none is counted twice. */
    private SortedMap<String, Allocation> allocated() {
        SortedMap<String, Allocation> allocated = new TreeMap<>();
        for (Allocation allocation : staff.allocations) {
            Instant from = context.isProposed(allocation) ? context.asOf() : allocation.startsAt();
            if (allocation.kind() == Allocation.Kind.CASELOAD && holdsNow(from, allocation.endsAt())) {
                allocated.putIfAbsent(allocation.caseId(), allocation);
            }
        }
        return allocated;
    }

    private boolean holdsNow(Instant from, @Nullable Instant to) {
        return !from.isAfter(context.asOf()) && (to == null || to.isAfter(context.asOf()));
    }

    boolean isCarried() {
        return !allocated().isEmpty();
    }

    /** Open cases in the high-risk tier. */
    Count highRisk() {
        List<FactId> facts = new ArrayList<>();
        TreeSet<String> missing = new TreeSet<>();
        String stage = missingStage();
        if (stage != null) {
            missing.add(stage);
        }
        allocated().forEach((id, allocation) -> {
            String open = count(id, allocation, facts);
            if (open != null) {
                missing.add(open);
            }
        });
        return new Count(
                BigDecimal.valueOf(facts.size()),
                "high-risk cases",
                List.copyOf(facts),
                missing.isEmpty() ? null : missing.first(),
                null,
                ALLOCATION);
    }

    /** Counts a case if it is one; else what would have to be recorded to say that it is none, in words, or null. */
    private @Nullable String count(String id, Allocation allocation, List<FactId> facts) {
        DefaultCaseFile file = dossiers.findCase(id, allocation.site());
        Case record = file == null ? null : file.caseRecord();
        if (file == null || record == null) {
            return Subject.of(Subject.Type.CASE, id).toString();
        }
        Instant now = context.asOf();
        boolean over = record.closedAt() != null
                || file.stops().stream()
                        .anyMatch(stop -> stop.forGood() && stop.during().contains(now));
        if (over) {
            return null;
        }
        RiskAt risk = file.riskAt(now);
        if (risk.tier() == RiskTier.HIGH) {
            facts.add(allocation.factId());
            return null;
        }
        Window lately = lately(RISK, record.site());
        boolean known = context.coverage().covers(lately) && context.leftOut().of(file.subject(), RISK) == null;
        return risk.tier() != null && known ? null : "risk tier of " + file.subject() + " now";
    }

    private Window lately(String feed, @Nullable String site) {
        Instant known = Feeds.lastExpected(context, site);
        return new Window(feed, site, new Interval(known, known));
    }

    /** What would leave fewer cases, or a higher limit, has to be known. */
    Recorded recorded() {
        for (String feed : List.of(CASE, STATUS, SIGN_OFF)) {
            Window lately = lately(feed, staff.site());
            if (!context.coverage().covers(lately)) {
                return new Recorded("the caseload of " + staff.subject(), lately, List.of());
            }
        }
        String leftOut = context.leftOut().of(staff.subject(), SIGN_OFF);
        for (String id : allocated().keySet()) {
            Subject of = Subject.of(Subject.Type.CASE, id);
            leftOut = leftOut == null ? context.leftOut().of(of, STATUS) : leftOut;
        }
        return leftOut == null ? DefaultStaffFile.RECORDED : new Recorded(leftOut, null, List.of());
    }

    /** The stage that is signed off now for the role of a post; of several roles the lowest; null where it is not known. */
    CompetencySignOff.@Nullable Stage stage() {
        CompetencySignOff.Stage lowest = null;
        for (String role : roles()) {
            CompetencySignOff.Stage highest = stage(role);
            if (highest == null) {
                return null;
            }
            lowest = lowest == null || highest.compareTo(lowest) < 0 ? highest : lowest;
        }
        return lowest;
    }

    private @Nullable String missingStage() {
        for (String role : roles()) {
            if (stage(role) == null) {
                return "a sign-off of " + staff.subject() + " as " + role;
            }
        }
        return roles().isEmpty() ? "a post of " + staff.subject() : null;
    }

    private Set<String> roles() {
        LocalDate today = context.date(staff.site(), context.asOf());
        Set<String> roles = new TreeSet<>();
        staff.posts.stream()
                .filter(post -> !post.planned() && Order.holdsOn(today, post.from(), post.to()))
                .forEach(post -> roles.add(post.role()));
        return roles;
    }

    private CompetencySignOff.@Nullable Stage stage(String role) {
        CompetencySignOff.Stage highest = null;
        for (CompetencySignOff signOff : staff.signOffs) {
            boolean counts = signOff.competency().equals(role)
                    && !signOff.staffId().equals(signOff.assessorId())
                    && holdsNow(signOff.from(), signOff.to())
                    && signOff.withdrawnAt() == null;
            if (counts && (highest == null || signOff.stage().compareTo(highest) > 0)) {
                highest = signOff.stage();
            }
        }
        return highest;
    }
}
