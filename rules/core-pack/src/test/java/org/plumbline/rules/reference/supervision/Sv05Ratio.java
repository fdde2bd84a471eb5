package org.plumbline.rules.reference.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** SV-05: no more staff in a team than the limit for each supervisor of it. */
final class Sv05Ratio extends CoreRule {
    private static final String LIMIT = "supervision.staff-per-supervisor";

    Sv05Ratio() {
        super(
                "SV-05",
                "the supervision ratio of a team stays inside its limit",
                Severity.HIGH,
                Subject.Type.TEAM,
                "post",
                "supervisor-assignment");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Crew crew : Crew.working(known)) {
            if (!Workforce.inTeam(known, crew.id(), crew.today()).isEmpty()) {
                judgements.add(this, judge(known, crew));
            }
        }
    }

    private static Judged judge(Known known, Crew crew) {
        Judged judged = crew.matter(known, "ratio");
        Optional<Value> limit = known.standards().at(LIMIT, crew.site(), known.asOf());
        if (limit.isEmpty()) {
            return judged.notConfigured(LIMIT);
        }
        judged.by(limit.get());
        boolean heads =
                setting(known, "supervision.ratio-in-wte-or-heads", crew).text().equals("headcount");
        Map<String, List<SupervisorAssignment>> supervisors = supervisors(known, crew);

        List<Post> supervised = supervised(known, crew, supervisors);
        TreeSet<String> people = new TreeSet<>();
        supervised.forEach(post -> people.add(Objects.requireNonNull(post.staffId())));
        if (isOpen(known, judged, "post", stranger(known, people), supervised)) {
            return judged;
        }
        BigDecimal time = supervised.stream().map(Post::wte).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal below = heads ? BigDecimal.valueOf(people.size()) : time;

        BigDecimal above = heads ? BigDecimal.valueOf(supervisors.size()) : BigDecimal.ZERO;
        String missing = stranger(known, supervisors.keySet());
        for (Map.Entry<String, List<SupervisorAssignment>> each : supervisors.entrySet()) {
            Optional<BigDecimal> own =
                    heads ? Optional.of(BigDecimal.ZERO) : time(known, crew, each.getKey(), each.getValue());
            missing = own.isPresent() ? missing : silence(crew, each.getValue());
            above = above.add(own.orElse(BigDecimal.ZERO));
        }
        List<SupervisorAssignment> assignments =
                supervisors.values().stream().flatMap(List::stream).toList();
        if (isOpen(known, judged, "supervisor-assignment", missing, assignments)) {
            return judged;
        }
        judged.resting(supervised).resting(assignments);
        BigDecimal most = limit.get().number();
        boolean somebody = !supervisors.isEmpty() || supervised.isEmpty();
        if (somebody && below.compareTo(most.multiply(above)) <= 0) {
            return judged.met();
        }
        String unit = heads ? "people to each supervisor people" : "WTE to each supervisor WTE";
        return judged.breach(
                new Detail.OutsideLimit(new Amount(below, above, unit), new Limit(most, Limit.Side.AT_MOST)));
    }

    private static Value setting(Known known, String standard, Crew crew) {
        return known.standards().at(standard, crew.site(), known.asOf()).orElseThrow();
    }

    /** Who supervises the team or somebody in it now, in order of the first of their assignments. */
    private static Map<String, List<SupervisorAssignment>> supervisors(Known known, Crew crew) {
        Set<String> kinds =
                setting(known, "supervision.kinds-of-supervisor", crew).parts();
        Map<String, List<SupervisorAssignment>> own = new LinkedHashMap<>();
        Workforce.assignments(known, kinds, crew.today()).stream()
                .sorted(Workforce.BY_DATE)
                .filter(it -> !it.supervisorId().equals(it.staffId()))
                .filter(it -> !Workforce.gone(known, it.supervisorId(), crew.today()))
                .filter(it -> crew.id().equals(Workforce.teamOf(known, it, known.asOf())))
                .forEach(it -> own.computeIfAbsent(it.supervisorId(), id -> new ArrayList<>())
                        .add(it));
        return own;
    }

    /** Without those who supervise here, unless somebody supervises them. */
    private static List<Post> supervised(Known known, Crew crew, Map<String, List<SupervisorAssignment>> supervisors) {
        Set<String> only = new TreeSet<>(supervisors.keySet());
        supervisors.values().forEach(own -> own.forEach(it -> only.remove(String.valueOf(it.staffId()))));
        return Workforce.inTeam(known, crew.id(), crew.today()).stream()
                .filter(post -> !only.contains(Objects.requireNonNull(post.staffId())))
                .toList();
    }

    private static @Nullable String stranger(Known known, Set<String> people) {
        return people.stream()
                .filter(staff -> !Workforce.hasRecord(known, staff))
                .findFirst()
                .map(staff -> "staff-member " + staff)
                .orElse(null);
    }

    private static boolean isOpen(
            Known known, Judged judged, String feed, @Nullable String missing, List<? extends Fact> counted) {
        if (missing != null) {
            judged.unknown(missing).resting(counted);
            return true;
        }
        Instant last = known.feeds().lastExpected(judged.site());
        if (!known.feeds().complete(feed, judged.site(), last, last)) {
            judged.heldUp(feed, judged.site(), last, last);
            return true;
        }
        return false;
    }

    /** What the assignments give; where one says nothing, the time of all posts, unless somebody else has a part in it. */
    private static Optional<BigDecimal> time(
            Known known, Crew crew, String supervisor, List<SupervisorAssignment> own) {
        if (own.stream().allMatch(it -> it.wte() != null)) {
            return own.stream().map(SupervisorAssignment::wte).reduce(BigDecimal::add);
        }
        boolean elsewhere = known
                .all(
                        SupervisorAssignment.class,
                        it -> it.supervisorId().equals(supervisor) && Workforce.holds(it.from(), it.to(), crew.today()))
                .stream()
                .anyMatch(it -> !crew.id().equals(Workforce.teamOf(known, it, known.asOf())));
        return elsewhere
                ? Optional.empty()
                : Workforce.posts(known, supervisor, crew.today()).stream()
                        .map(Post::wte)
                        .reduce(BigDecimal::add);
    }

    private static String silence(Crew crew, List<SupervisorAssignment> own) {
        SupervisorAssignment silent =
                own.stream().filter(it -> it.wte() == null).findFirst().orElseThrow();
        return "the WTE that " + silent.factId() + " gives to team " + crew.id();
    }
}
