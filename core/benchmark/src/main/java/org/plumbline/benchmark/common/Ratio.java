package org.plumbline.benchmark.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** SV-05: the supervision ratio of a team stays inside its limit. */
public final class Ratio {
    private Ratio() {}

    public static boolean isCurrent(SupervisorAssignment assignment, LocalDate today) {
        return Posts.holdsOn(today, assignment.from(), assignment.to());
    }

    public static boolean counts(SupervisorAssignment assignment) {
        return assignment.kind() == SupervisorAssignment.Kind.CLINICAL
                && !assignment.supervisorId().equals(assignment.staffId());
    }

    /**
     * Judges a team.
     *
     * @param held the posts of people who have not left
     * @param supervising the assignments that count, of people who have not left
     * @param ownTime the working time of supervisors who supervise nobody else, by id
     */
    public static Judgement judge(
            Place place,
            String team,
            Collection<Post> held,
            Collection<SupervisorAssignment> supervising,
            Map<String, BigDecimal> ownTime) {
        Matter matter = new Matter("SV-05", team, place, team, null, Network.AS_OF);
        if (!isKnown(place)) {
            return matter.is(State.HELD_UP);
        }
        BigDecimal supervisors = supervisors(supervising, ownTime);
        if (supervisors == null) {
            return matter.is(State.UNKNOWN);
        }
        BigDecimal supervised = held.stream()
                .filter(post -> supervising.stream()
                        .noneMatch(assignment -> assignment.supervisorId().equals(post.staffId())))
                .map(Post::wte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean kept = supervised.compareTo(Standards.STAFF_PER_SUPERVISOR.multiply(supervisors)) <= 0;
        return matter.is(kept ? State.MET : State.BREACH);
    }

    private static boolean isKnown(Place place) {
        return Stream.of("post", "supervisor-assignment").allMatch(feed -> place.knows(feed, Standards.EXPECTED));
    }

    /** What the assignments say; of somebody of whom one does not say it, all of their own time. */
    private static @Nullable BigDecimal supervisors(
            Collection<SupervisorAssignment> supervising, Map<String, BigDecimal> ownTime) {
        Map<String, BigDecimal> bySupervisor = new HashMap<>();
        for (SupervisorAssignment assignment : supervising) {
            if (assignment.wte() != null) {
                bySupervisor.merge(assignment.supervisorId(), assignment.wte(), BigDecimal::add);
            }
        }
        for (SupervisorAssignment assignment : supervising) {
            if (assignment.wte() == null) {
                BigDecimal own = ownTime.get(assignment.supervisorId());
                if (own == null) {
                    return null;
                }
                bySupervisor.put(assignment.supervisorId(), own);
            }
        }
        return bySupervisor.values().stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
