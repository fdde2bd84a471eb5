package org.plumbline.rules.reference.supervision;

import java.time.DayOfWeek;
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
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
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

    private static List<Period> periods(Known known, Team team) {
        Optional<LocalDate> live = SampledCases.firstDay(known, team.site());
        List<Period> periods = new ArrayList<>();
        if (live.isEmpty()) {
            return periods;
        }
        LocalDate from = team.from() != null && team.from().isAfter(live.get()) ? team.from() : live.get();
        LocalDate today = known.places().date(team.site(), known.asOf());
        while (true) {
            String rhythm = known.standards()
                    .on("case-review.sample-interval", team.site(), from)
                    .orElseThrow()
                    .text();
            from = begin(rhythm, from);
            LocalDate to = end(rhythm, from);
            if (from.isAfter(today)) {
                return periods;
            }
            if (team.to() == null || !to.isAfter(team.to())) {
                Instant start = known.places().start(team.site(), from);
                periods.add(new Period(
                        from, to, new Interval(start, known.places().start(team.site(), to))));
            }
            from = to;
        }
    }

    /** The first day of a period, on a date or after it: weeks begin on Mondays. */
    private static LocalDate begin(String rhythm, LocalDate date) {
        LocalDate day = date;
        while (rhythm.equals("weekly") && day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate end(String rhythm, LocalDate from) {
        return rhythm.equals("weekly")
                ? from.plusDays(7)
                : from.plus(java.time.Period.parse(rhythm.substring("every ".length())));
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
