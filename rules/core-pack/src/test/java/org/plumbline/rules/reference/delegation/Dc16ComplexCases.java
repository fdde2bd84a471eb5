package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-16: complex cases go only to staff with enhanced competence. */
final class Dc16ComplexCases extends CoreRule {
    Dc16ComplexCases() {
        super(
                "DC-16",
                "complex cases go to staff with enhanced competence",
                Severity.HIGH,
                Subject.Type.STAFF,
                "allocation",
                "case-status",
                "competency-sign-off",
                "post",
                "team");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Allocation allocation : known.all(Allocation.class)) {
            with(known, allocation).ifPresent(time -> judge(known, judgements, allocation, time));
        }
    }

    private void judge(Known known, Judgements judgements, Allocation allocation, Interval time) {
        List<CaseStatus> complex = known.all(
                CaseStatus.class,
                it -> allocation.caseId().equals(it.caseId()) && it.kind() == CaseStatus.Kind.COMPLEX);
        List<Interval> times = new ArrayList<>();
        for (CaseStatus status : complex) {
            times.add(new Interval(status.from(), status.to() == null ? Instant.MAX : status.to()));
        }
        List<Interval> pieces = new ArrayList<>();
        Intervals.joined(times).forEach(during -> meet(time, during).ifPresent(pieces::add));
        boolean record = known.find(Case.class, allocation.caseId()).isPresent();
        Instant last = time.from().equals(time.to()) ? time.to() : time.to().minusNanos(1);
        Instant at = Collections.min(List.of(last, known.feeds().lastExpected(allocation.site())));
        boolean feed = known.feeds().complete("case-status", allocation.site(), at, at);
        if (pieces.isEmpty() && (!feed || !record)) {
            Judged judged = judge(known, allocation, time);
            judged.unlessKnown(record, "case " + allocation.caseId());
            judgements.add(this, judged.unlessComplete(feed, "case-status", allocation.site(), at, at));
        }
        for (Interval piece : pieces) {
            judgements.add(this, judge(known, allocation, piece));
        }
    }

    private static Judged judge(Known known, Allocation allocation, Interval piece) {
        String staff = allocation.staffId();
        Instant from = piece.from();
        boolean goesOn = piece.to().isAfter(known.asOf()) && !from.isAfter(known.asOf());
        Instant to = goesOn ? known.asOf() : piece.to().equals(Instant.MAX) ? from : piece.to();
        Interval needed = new Interval(from, to);
        Judged judged = Judged.of(People.subject(staff), allocation.factId() + " " + from, allocation.site(), from)
                .resting(allocation)
                .closed(to);
        Set<String> stages = known.standards()
                .at("competence.stages-for-complex-cases", allocation.site(), from)
                .orElseThrow()
                .parts();
        List<Spell> spells = new ArrayList<>();
        List<Interval> posts = new ArrayList<>();
        for (Post post : Posts.of(known, staff)) {
            Interval held = new Interval(Posts.starts(known, post), Posts.ends(known, post));
            Set<String> codes = new TreeSet<>(Set.of(post.role()));
            Posts.team(known, post).map(Team::pathway).ifPresent(codes::add);
            if (Intervals.meet(held, needed)) {
                posts.add(held);
                for (CompetencySignOff it : SignOffs.counting(SignOffs.of(known, staff, codes), stages)) {
                    SignOffs.holds(it)
                            .flatMap(during -> meet(during, held))
                            .filter(during -> during.from().isBefore(during.to()))
                            .ifPresent(during -> spells.add(new Spell(during, List.of(it))));
                }
            }
        }
        Spell.cover(judged, "sign-off for complex cases", needed, spells);
        boolean inAPost = Spell.gaps(needed, spells).stream()
                .anyMatch(gap -> posts.stream().anyMatch(held -> Intervals.meet(held, gap)));
        judged.unlessKnown(inAPost, "the role of staff " + staff);
        return Windows.planUnlessHoleOf(known, judged, SignOffs.FEED, staff, needed);
    }

    /** When somebody has the case. */
    private static Optional<Interval> with(Known known, Allocation allocation) {
        Instant from = allocation.startsAt();
        Instant own = allocation.endsAt() != null
                ? allocation.endsAt()
                : allocation.kind() == Allocation.Kind.VISIT ? from : Instant.MAX;
        List<Instant> ends = new ArrayList<>(List.of(own));
        Optional.ofNullable(People.left(known, allocation.staffId())).ifPresent(ends::add);
        known.find(Case.class, allocation.caseId()).map(Case::closedAt).ifPresent(ends::add);
        known.all(
                        CaseStatus.class,
                        it -> allocation.caseId().equals(it.caseId())
                                && it.kind() == CaseStatus.Kind.OUT_OF_SCOPE
                                && !it.from().equals(it.to()))
                .forEach(it -> ends.add(it.from()));
        Instant end = Collections.min(ends);
        boolean never = end.isBefore(from) || (end.equals(from) && !own.equals(from));
        return never ? Optional.empty() : Optional.of(new Interval(from, end));
    }

    private static Optional<Interval> meet(Interval time, Interval other) {
        if (!Intervals.meet(time, other)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                Collections.max(List.of(time.from(), other.from())), Collections.min(List.of(time.to(), other.to()))));
    }
}
