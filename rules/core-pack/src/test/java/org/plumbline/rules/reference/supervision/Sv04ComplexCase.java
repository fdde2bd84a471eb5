package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Orphans;
import org.plumbline.rules.reference.Value;

/** SV-04: a complex case is reviewed by a supervisor again and again, while it is complex and the person is there. */
final class Sv04ComplexCase extends CoreRule {
    private static final String INTERVAL = "case-review.complex-interval";

    Sv04ComplexCase() {
        super(
                "SV-04",
                "a complex case is reviewed by the supervisor",
                Severity.HIGH,
                Subject.Type.CASE,
                "case-status",
                "case-review",
                "allocation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> cases = new TreeSet<>();
        known.all(CaseStatus.class, status -> status.caseId() != null)
                .forEach(status -> cases.add(Objects.requireNonNull(status.caseId())));
        for (String id : cases) {
            for (Rounds.Spell spell : complex(known, id)) {
                new Rounds<>(
                                spell,
                                since(known, id),
                                (by, start) -> reviews(known, id, by, start).stream()
                                        .filter(review -> review.reviewerId() != null)
                                        .toList(),
                                CaseReview::at)
                        .until(known.asOf())
                        .forEach(round -> judgements.add(this, judge(known, id, round)));
            }
        }
    }

    /** The unbroken times in which it is complex and open, without those in which clocks stand still. */
    private static List<Rounds.Spell> complex(Known known, String id) {
        Instant closed = known.find(Case.class, id).map(Case::closedAt).orElse(Instant.MAX);
        List<Interval> complex = new ArrayList<>();
        List<Interval> stops = new ArrayList<>(List.of(new Interval(closed, Instant.MAX)));
        List<CaseStatus> statuses =
                known.byTime(CaseStatus.class, status -> id.equals(status.caseId()), CaseStatus::from);
        for (CaseStatus status : statuses) {
            Interval during = new Interval(status.from(), Objects.requireNonNullElse(status.to(), Instant.MAX));
            boolean isStop = status.kind() == CaseStatus.Kind.PAUSED || status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
            boolean lasts = during.from().isBefore(during.to());
            if (lasts && status.kind() == CaseStatus.Kind.COMPLEX) {
                complex.add(during);
            } else if (lasts && isStop) {
                stops.add(during);
            }
        }
        List<Rounds.Spell> spells = new ArrayList<>();
        for (Interval whole : Intervals.joined(complex)) {
            CaseStatus first = statuses.stream()
                    .filter(status -> status.kind() == CaseStatus.Kind.COMPLEX
                            && status.from().equals(whole.from())
                            && !status.from().equals(status.to()))
                    .findFirst()
                    .orElseThrow();
            Intervals.gaps(whole, stops).forEach(run -> spells.add(new Rounds.Spell(run.from(), run.to(), first)));
        }
        return spells;
    }

    private static Instant since(Known known, String id) {
        @Nullable
        String home = known.find(Case.class, id)
                .map(Case::site)
                .orElseGet(() -> Orphans.home(known, Subject.of(Subject.Type.CASE, id)));
        Instant feed = known.feeds().begins("case-review", home).orElse(Instant.MIN);
        Instant value = known.standards()
                .firstDay(INTERVAL, home)
                .map(day -> known.places().start(home, day))
                .filter(first -> !first.isAfter(known.asOf()))
                .orElse(Instant.MIN);
        return Collections.max(List.of(feed, value));
    }

    /** Of the kinds that count for a clock that starts with a fact; whoever has the case is not its supervisor. */
    private static List<CaseReview> reviews(Known known, String id, Fact by, Instant start) {
        Set<String> kinds = known.standards()
                .at("case-review.kinds-for-complex", by.site(), start)
                .map(Value::parts)
                .orElseThrow();
        return known.byTime(
                CaseReview.class,
                review -> review.caseId().equals(id)
                        && kinds.contains(review.kind().name())
                        && known.all(Allocation.class).stream().noneMatch(it -> holds(it, review)),
                CaseReview::at);
    }

    private static boolean holds(Allocation it, CaseReview review) {
        return it.kind() == Allocation.Kind.CASELOAD
                && it.caseId().equals(review.caseId())
                && it.staffId().equals(review.reviewerId())
                && !review.at().isBefore(it.startsAt())
                && (it.endsAt() == null || review.at().isBefore(it.endsAt()));
    }

    private static Judged judge(Known known, String id, Rounds.Round<CaseReview> round) {
        Judged judged = Judged.of(
                        Subject.of(Subject.Type.CASE, id),
                        round.by().factId() + " since " + round.start(),
                        round.by().site(),
                        round.start())
                .resting(round.by());
        Instant end = round.next().map(CaseReview::at).orElse(round.spell().to());
        Optional<CaseReview> unsigned = reviews(known, id, round.by(), round.start()).stream()
                .filter(review -> review.reviewerId() == null)
                .filter(review ->
                        review.at().isAfter(round.start()) && review.at().isBefore(end))
                .findFirst();
        return Clock.of(known, judged, round.start())
                .waitsFor(
                        "supervisor's review of a complex case",
                        "case-review",
                        Collections.singletonList(round.by().site()))
                .done(
                        round.next().map(CaseReview::at).orElse(null),
                        round.next().orElse(null))
                .unless(
                        unsigned.map(review -> "who made " + review.factId()).orElse(null),
                        unsigned.map(List::of).orElse(List.of()))
                .ends(round.spell().to())
                .endStandsIn("case-status")
                .within(INTERVAL);
    }
}
