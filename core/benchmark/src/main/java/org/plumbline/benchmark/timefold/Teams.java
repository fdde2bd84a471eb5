package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.Ratio;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** SV-05. */
final class Teams {
    private record Held(String team, List<Post> posts) {}

    /** An assignment that counts, and all of the supervisor's own time where that is only for this team. */
    private record Supervisor(
            SupervisorAssignment assignment, @Nullable BigDecimal ownTime) {}

    private record Supervisors(String team, List<Supervisor> supervisors) {}

    private final ConstraintFactory facts;
    private final UniConstraintStream<Place> places;
    private final UniConstraintStream<StaffRecord> staff;

    Teams(ConstraintFactory facts, UniConstraintStream<Place> places, UniConstraintStream<StaffRecord> staff) {
        this.facts = facts;
        this.places = places;
        this.staff = staff;
    }

    UniConstraintStream<Judgement> ratios() {
        var held = facts.forEach(Team.class).join(held(), equal(Team::id, Held::team));
        return Perhaps.join(held, supervisors(), (team, posts) -> team.id(), Supervisors::team)
                .join(places, equal((team, posts, of) -> team.site(), Place::id))
                .map(Teams::judge);
    }

    private static Judgement judge(Team team, Held held, @Nullable Supervisors of, Place place) {
        List<Supervisor> supervisors = of == null ? List.of() : of.supervisors;
        Map<String, BigDecimal> ownTime = new HashMap<>();
        for (Supervisor supervisor : supervisors) {
            if (supervisor.ownTime != null) {
                ownTime.put(supervisor.assignment.supervisorId(), supervisor.ownTime);
            }
        }
        List<SupervisorAssignment> assignments =
                supervisors.stream().map(Supervisor::assignment).toList();
        return Ratio.judge(place, team.id(), held.posts, assignments, ownTime);
    }

    private UniConstraintStream<Held> held() {
        return facts.forEach(Post.class)
                .filter(post -> post.staffId() != null)
                .join(staff, equal(Post::staffId, StaffRecord::id))
                .join(places, equal((post, record) -> post.site(), Place::id))
                .filter((post, record, place) -> isHeld(post, record, place.date(Network.AS_OF)))
                .groupBy((post, record, place) -> post.teamId(), toList((post, record, place) -> post))
                .map(Held::new);
    }

    private static boolean isHeld(Post post, StaffRecord staff, LocalDate today) {
        return Posts.isHeld(post, today) && !Posts.hasLeft(staff.member(), today);
    }

    private UniConstraintStream<Supervisors> supervisors() {
        UniConstraintStream<SupervisorAssignment> current = facts.forEach(SupervisorAssignment.class)
                .join(places, equal(SupervisorAssignment::site, Place::id))
                .filter((assignment, place) -> Ratio.isCurrent(assignment, place.date(Network.AS_OF)))
                .map((assignment, place) -> assignment);
        var supervising = current.filter(Ratio::counts)
                .join(staff, equal(SupervisorAssignment::supervisorId, StaffRecord::id))
                .filter((assignment, record) -> !Posts.hasLeft(record.member(), today(record)));
        UniConstraintStream<Supervisor> sharing = supervising
                .ifExists(
                        current,
                        equal((assignment, record) -> assignment.supervisorId(), SupervisorAssignment::supervisorId),
                        filtering((assignment, record, other) -> isOfAnother(assignment, other)))
                .map((assignment, record) -> new Supervisor(assignment, null));
        return supervising
                .ifNotExists(
                        current,
                        equal((assignment, record) -> assignment.supervisorId(), SupervisorAssignment::supervisorId),
                        filtering((assignment, record, other) -> isOfAnother(assignment, other)))
                .map((assignment, record) -> new Supervisor(assignment, ownTime(record)))
                .concat(sharing)
                .groupBy(supervisor -> supervisor.assignment.teamId(), toList())
                .map(Supervisors::new);
    }

    private static boolean isOfAnother(SupervisorAssignment assignment, SupervisorAssignment other) {
        return !Objects.equals(assignment.teamId(), other.teamId());
    }

    private static LocalDate today(StaffRecord staff) {
        return staff.home().date(Network.AS_OF);
    }

    private static @Nullable BigDecimal ownTime(StaffRecord staff) {
        LocalDate today = today(staff);
        return Posts.wte(
                staff.posts().stream().filter(post -> Posts.isHeld(post, today)).toList());
    }
}
