package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Window;

/** Complex cases while somebody has them. */
final class ComplexAllocations {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();
    private static final String STATUS = CaseOrReferralFile.CASE_STATUS;
    private static final Recorded RECORDED = new Recorded(null, null, List.of());

    private final Context context;
    private final DefaultStaffFile staff;
    private final Allocation allocation;
    private final @Nullable DefaultCaseFile file;

    ComplexAllocations(Context context, Dossiers dossiers, DefaultStaffFile staff, Allocation allocation) {
        this.context = context;
        this.staff = staff;
        this.allocation = allocation;
        this.file = dossiers.findCase(allocation.caseId(), allocation.site());
    }

    /** The times for which the case is complex, and the person's; one if it is not known whether it is. */
    List<Need> times() {
        Interval given = given();
        if (given == null) {
            return List.of();
        }
        List<Need> needs = new ArrayList<>();
        for (Interval complex : complex()) {
            if (Spans.meet(given, complex)) {
                Instant from = Spans.later(given.from(), complex.from());
                needs.add(need(from, Spans.earlier(given.to(), complex.to())));
            }
        }
        return needs.isEmpty() && !known().equals(RECORDED) ? List.of(need(given.from(), given.to())) : needs;
    }

    /** Whether it is known that the case is complex, or that it is not. */
    Recorded known() {
        Interval given = given();
        if (given == null || complex().stream().anyMatch(complex -> Spans.meet(given, complex))) {
            return RECORDED;
        }
        if (file == null || file.withoutRecord()) {
            return new Recorded("case " + allocation.caseId(), null, List.of());
        }
        String leftOut = context.leftOut().of(file.subject(), STATUS);
        if (leftOut != null) {
            return new Recorded(leftOut, null, List.of());
        }
        Instant last = given.to().equals(given.from()) ? given.to() : given.to().minusNanos(1);
        Instant at = Spans.earlier(last, Feeds.lastExpected(context, allocation.site()));
        Window window = new Window(STATUS, allocation.site(), new Interval(at, at));
        return context.coverage().covers(window) ? RECORDED : new Recorded(null, window, List.of());
    }

    /** When the person has the case: until it is taken back, or is closed, or the person leaves; null if never. */
    private @Nullable Interval given() {
        Instant from = allocation.startsAt();
        boolean visit = allocation.kind() == Allocation.Kind.VISIT;
        Instant own = allocation.endsAt() != null ? allocation.endsAt() : visit ? from : Instant.MAX;
        Instant end = Spans.earlier(Spans.earlier(own, staff.gone()), closed());
        boolean never = end.isBefore(from) || (end.equals(from) && !own.equals(from));
        return never ? null : new Interval(from, end);
    }

    /** Nobody has a case that is closed, or whose person died, withdrew or moved away; what never lasted ends nothing. */
    private Instant closed() {
        Case record = file == null ? null : file.caseRecord();
        Instant closed = record == null || record.closedAt() == null ? Instant.MAX : record.closedAt();
        for (CaseStatus status : file == null ? List.<CaseStatus>of() : file.statuses()) {
            if (status.kind() == CaseStatus.Kind.OUT_OF_SCOPE && !status.from().equals(status.to())) {
                closed = Spans.earlier(closed, status.from());
            }
        }
        return closed;
    }

    private List<Interval> complex() {
        List<Interval> complex = new ArrayList<>();
        if (file != null) {
            for (CaseStatus status : file.statuses()) {
                if (status.kind() == CaseStatus.Kind.COMPLEX) {
                    complex.add(Spans.between(status.from(), status.to()));
                }
            }
        }
        return Spans.joined(complex);
    }

    /** What goes on is judged until now; what is planned without an end, at its start. */
    private Need need(Instant from, Instant to) {
        Instant asOf = context.asOf();
        Instant end = to.isAfter(asOf) && !from.isAfter(asOf) ? asOf : to.equals(Instant.MAX) ? from : to;
        String key = allocation.factId() + " complex since " + from;
        Anchor anchor = new Anchor(key, allocation.site(), from, null, allocation.factId());
        return new Need(anchor, new Interval(from, end), Need.When.AHEAD);
    }

    /** When the person is signed off for their role or their pathway at a stage that counts. */
    Cover cover(Dossiers dossiers, Need need, String stages) {
        Value.Parts counting =
                context.parts(stages, allocation.site(), need.during().from());
        String what = "sign-off for complex cases";
        if (counting == null) {
            return Cover.unset(what, stages);
        }
        List<Cover.Spell> spells = new ArrayList<>();
        List<Interval> posts = new ArrayList<>();
        for (Tenure tenure : staff.tenures) {
            Interval held = new Interval(tenure.from(), tenure.to());
            if (!tenure.post().planned() && Spans.meet(held, need.during())) {
                posts.add(held);
                Covers.signedOff(staff, codes(dossiers, tenure), counting).forEach(spell -> add(spells, spell, held));
            }
        }
        boolean ofAnyPost = Spans.gaps(
                        need.during(), spells.stream().map(Cover.Spell::during).toList())
                .stream()
                .anyMatch(gap -> posts.stream().anyMatch(held -> Spans.meet(held, gap)));
        String missing = ofAnyPost ? null : "the role of " + staff.subject();
        return new Cover(what, List.of(SIGN_OFF), staff.site(), false, spells, missing, null);
    }

    /** The role of a post, and the pathway of its team. */
    private static Set<String> codes(Dossiers dossiers, Tenure tenure) {
        Set<String> codes = new TreeSet<>(Set.of(tenure.post().role()));
        DefaultTeamFile team = dossiers.team(tenure.post());
        if (team != null && team.pathway() != null) {
            codes.add(team.pathway());
        }
        return codes;
    }

    /** A sign-off for a role counts while the person holds it. */
    private static void add(List<Cover.Spell> spells, Cover.Spell signedOff, Interval held) {
        Instant from = Spans.later(signedOff.during().from(), held.from());
        Instant to = Spans.earlier(signedOff.during().to(), held.to());
        if (from.isBefore(to)) {
            spells.add(new Cover.Spell(new Interval(from, to), signedOff.facts()));
        }
    }
}
