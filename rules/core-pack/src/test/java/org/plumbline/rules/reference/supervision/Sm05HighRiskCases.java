package org.plumbline.rules.reference.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** SM-05: no more high-risk cases in a caseload than the limit for the stage of competence. */
final class Sm05HighRiskCases extends CoreRule {
    private static final String TABLE = "caseload.high-risk-cases";

    Sm05HighRiskCases() {
        super(
                "SM-05",
                "the high-risk cases in a caseload stay inside the limit of the stage of competence",
                Severity.HIGH,
                Subject.Type.STAFF,
                "allocation",
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeMap<String, TreeMap<String, Allocation>> caseloads = new TreeMap<>();
        for (Allocation it :
                known.byTime(Allocation.class, it -> it.kind() == Allocation.Kind.CASELOAD, Allocation::startsAt)) {
            if (holds(it.startsAt(), it.endsAt(), known.asOf())) {
                caseloads.computeIfAbsent(it.staffId(), id -> new TreeMap<>()).putIfAbsent(it.caseId(), it);
            }
        }
        caseloads.forEach((staff, cases) -> judgements.add(this, judge(known, staff, cases)));
    }

    private static boolean holds(Instant from, @Nullable Instant to, Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }

    private static Judged judge(Known known, String staff, Map<String, Allocation> cases) {
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, staff), "caseload", known.home(staff), known.asOf());
        Optional<Value> table = known.standards().at(TABLE, judged.site(), known.asOf());
        if (table.isEmpty()) {
            return judged.notConfigured(TABLE);
        }
        TreeSet<String> missing = new TreeSet<>();
        List<Fact> high = new ArrayList<>();
        cases.forEach((id, allocation) -> {
            if (known.find(Case.class, id).isEmpty()) {
                missing.add("case " + id);
            } else if (!isOver(known, id)) {
                Optional<RiskTier> tier = tier(known, id);
                if (tier.equals(Optional.of(RiskTier.HIGH))) {
                    high.add(allocation);
                } else if (tier.isEmpty() || !riskArrived(known, id)) {
                    missing.add("risk tier of case " + id + " now");
                }
            }
        });
        TreeSet<CompetencySignOff.Stage> stages = new TreeSet<>();
        TreeSet<String> roles = new TreeSet<>();
        Workforce.posts(known, staff, known.places().date(judged.site(), known.asOf())).stream()
                .map(Post::role)
                .forEach(roles::add);
        String unsigned = roles.isEmpty() ? "a post of staff " + staff : null;
        for (String role : roles) {
            Optional<CompetencySignOff.Stage> stage = stage(known, staff, role);
            stage.ifPresent(stages::add);
            unsigned = stage.isEmpty() && unsigned == null ? "a sign-off of staff " + staff + " as " + role : unsigned;
        }
        if (unsigned != null) {
            missing.add(unsigned);
            return judged.unknown(missing.first()).resting(high);
        }
        String stage = stages.first().name();
        Optional<Value> limit = table.get().entry(stage);
        if (limit.isEmpty()) {
            return judged.notConfigured(TABLE);
        }
        judged.by(limit.get()).resting(high);
        Instant last = known.feeds().lastExpected(judged.site());
        if (high.size() <= limit.get().count()) {
            if (!missing.isEmpty()) {
                return judged.unknown(missing.first());
            }
            return known.feeds().complete("allocation", judged.site(), last, last)
                    ? judged.met()
                    : judged.heldUp("allocation", judged.site(), last, last);
        }
        judged.breach(new Detail.OutsideLimit(
                new Amount(BigDecimal.valueOf(high.size()), BigDecimal.ONE, "high-risk cases"),
                new Limit(BigDecimal.valueOf(limit.get().count()), Limit.Side.AT_MOST)));
        for (String feed : List.of("case", "case-status", "competency-sign-off")) {
            judged.unlessComplete(
                    known.feeds().complete(feed, judged.site(), last, last), feed, judged.site(), last, last);
        }
        return judged;
    }

    private static boolean isOver(Known known, String id) {
        return known.find(Case.class, id).map(Case::closedAt).isPresent()
                || known.all(CaseStatus.class).stream()
                        .anyMatch(it -> id.equals(it.caseId())
                                && it.kind() == CaseStatus.Kind.OUT_OF_SCOPE
                                && holds(it.from(), it.to(), known.asOf()));
    }

    /** As recorded last. */
    private static Optional<RiskTier> tier(Known known, String id) {
        return known.all(RiskAssessment.class, it -> it.caseId().equals(id)).stream()
                .max(Comparator.comparing(RiskAssessment::at).thenComparing(RiskAssessment::id))
                .map(RiskAssessment::tier);
    }

    private static boolean riskArrived(Known known, String id) {
        String site = known.find(Case.class, id).map(Case::site).orElse(null);
        Instant last = known.feeds().lastExpected(site);
        return known.feeds().complete("risk-assessment", site, last, last);
    }

    /** The highest that is signed off now for a role; nobody signs off themselves. */
    private static Optional<CompetencySignOff.Stage> stage(Known known, String staff, String role) {
        return known
                .all(
                        CompetencySignOff.class,
                        it -> it.staffId().equals(staff)
                                && it.competency().equals(role)
                                && !Objects.equals(it.assessorId(), staff)
                                && it.withdrawnAt() == null
                                && holds(it.from(), it.to(), known.asOf()))
                .stream()
                .map(CompetencySignOff::stage)
                .max(Comparator.naturalOrder());
    }
}
