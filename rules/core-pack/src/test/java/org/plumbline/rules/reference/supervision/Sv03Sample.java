package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.organisation.Team;
import org.plumbline.rules.reference.Beginnings;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;
import org.plumbline.rules.reference.Teams;
import org.plumbline.rules.reference.Value;

/** SV-03: in each period in which a team works, its supervisors review a sample of its cases. */
final class Sv03Sample extends CoreRule {
    private static final String SIZE = "case-review.sample-size";

    /** A period by its dates and instants. */
    private record Period(LocalDate from, LocalDate to, Interval during) {}

    Sv03Sample() {
        super(
                "SV-03",
                "a supervisor reviews a sample of a team's cases each week",
                Severity.MEDIUM,
                Subject.Type.TEAM,
                "team",
                "case",
                "launch",
                "case-review",
                "supervisor-assignment");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Team team : known.all(Team.class)) {
            for (Period period : periods(known, team)) {
                judgements.add(this, judge(known, team, period));
            }
        }
    }

    /** Whole ones, from when the site went live and the team began; one in which the team ends is none. */
    private static List<Period> periods(Known known, Team team) {
        String site = team.site();
        LocalDate today = known.places().date(site, known.asOf());
        Optional<LocalDate> live = Beginnings.of(known, site, "case-review");
        if (live.isEmpty()) {
            return List.of();
        }
        LocalDate first = team.from() != null && team.from().isAfter(live.get()) ? team.from() : live.get();
        return Rhythm.turns(first, today, day -> known.standards().on("case-review.sample-interval", site, day))
                .stream()
                .filter(turn -> team.to() == null || !turn.to().isAfter(team.to()))
                .map(turn -> new Period(
                        turn.from(),
                        turn.to(),
                        new Interval(
                                known.places().start(site, turn.from()),
                                known.places().start(site, turn.to()))))
                .toList();
    }

    private static Judged judge(Known known, Team team, Period period) {
        Instant start = period.during.from();
        Instant end = period.during.to();
        Judged judged = Judged.of(Subject.of(Subject.Type.TEAM, team.id()), "from " + period.from, team.site(), start);
        Optional<Value> size = known.standards().at(SIZE, team.site(), start);
        if (size.isEmpty()) {
            return judged.notConfigured(SIZE);
        }
        judged.by(size.get());
        TreeSet<String> cases = new TreeSet<>();
        known
                .all(
                        CaseStatus.class,
                        it -> it.kind() == CaseStatus.Kind.TEAM && team.id().equals(it.value()))
                .stream()
                .map(CaseStatus::caseId)
                .filter(Objects::nonNull)
                .forEach(cases::add);
        SampledCases sampled = new SampledCases(known, team.id());
        long open = cases.stream()
                .filter(id -> sampled.openThroughout(id, period.during))
                .count();
        int asked = (int) Math.min(open, size.get().count());
        if (asked == 0) {
            return judged.closed(end).notApplicable();
        }
        List<CaseReview> reviewed = new ArrayList<>();
        String missing = null;
        for (String id : cases) {
            Optional<CaseReview> found = Optional.empty();
            String open1 = null;
            for (CaseReview review : reviews(known, team, id, period)) {
                String reviewer = review.reviewerId();
                if (reviewer == null) {
                    open1 = "who reviewed in " + review.factId();
                } else if (!Workforce.hasRecord(known, reviewer)) {
                    open1 = "staff-member " + reviewer;
                } else if (supervises(known, team, review, start)) {
                    found = Optional.of(review);
                }
            }
            found.ifPresent(reviewed::add);
            missing = found.isEmpty() && open1 != null ? open1 : missing;
        }
        if (reviewed.size() >= asked) {
            return judged.closed(end).met().resting(reviewed);
        }
        if (known.asOf().isBefore(end)) {
            return judged.notYetDue(end.minusNanos(1), end);
        }
        judged.closed(end);
        if (missing != null) {
            return judged.unknown(missing).resting(reviewed);
        }
        if (!known.feeds().complete("case-review", team.site(), start, end)) {
            return judged.heldUp("case-review", team.site(), start, end);
        }
        return judged.due(end.minusNanos(1))
                .breach(new Detail.Missed(
                        "review of a sample of cases", period.from, period.to, asked, reviewed.size()))
                .resting(reviewed)
                .unlessComplete(
                        known.feeds().complete("case-status", team.site(), start, end),
                        "case-status",
                        team.site(),
                        start,
                        end);
    }

    /** Those of a case in a period, while it was the team's. */
    private static List<CaseReview> reviews(Known known, Team team, String id, Period period) {
        Set<String> kinds = known.standards()
                .at("case-review.kinds-in-sample", team.site(), period.during.from())
                .map(Value::parts)
                .orElseThrow();
        Subject subject = Subject.of(Subject.Type.CASE, id);
        return known.byTime(
                CaseReview.class,
                review -> review.caseId().equals(id)
                        && kinds.contains(review.kind().name())
                        && period.during.contains(review.at())
                        && Teams.of(known, subject, review.at()).equals(Optional.of(team.id())),
                CaseReview::at);
    }

    private static boolean supervises(Known known, Team team, CaseReview review, Instant start) {
        Set<String> kinds = known.standards()
                .at("supervision.kinds-of-supervisor", team.site(), start)
                .map(Value::parts)
                .orElseThrow();
        LocalDate day = known.places().date(team.site(), review.at());
        return Workforce.assignments(known, kinds, day).stream()
                .anyMatch(it -> it.supervisorId().equals(review.reviewerId())
                        && team.id().equals(Workforce.teamOf(known, it, review.at())));
    }
}
