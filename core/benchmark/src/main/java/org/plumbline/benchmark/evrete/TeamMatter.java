package org.plumbline.benchmark.evrete;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.Ratio;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** A team, with what rules have matched to it. */
final class TeamMatter {
    private final Place place;
    private final Team team;
    private final LocalDate today;
    private final List<Post> held = new ArrayList<>();
    private final List<SupervisorAssignment> supervising = new ArrayList<>();
    private final Set<Post> ofSupervisors = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    TeamMatter(Place place, Team team) {
        this.place = place;
        this.team = team;
        this.today = place.date(Network.AS_OF);
    }

    String id() {
        return team.id();
    }

    void holds(Post post, StaffMember member) {
        if (Posts.isHeld(post, today) && !Posts.hasLeft(member, today)) {
            held.add(post);
        }
    }

    void supervisedBy(SupervisorAssignment assignment, StaffMember member) {
        boolean counts = Ratio.counts(assignment) && Ratio.isCurrent(assignment, today);
        if (counts && !Posts.hasLeft(member, today)) {
            supervising.add(assignment);
        }
    }

    /** A supervisor of the team supervises another one too. */
    void shares(SupervisorAssignment other) {
        if (Ratio.isCurrent(other, today)) {
            shared.add(other.supervisorId());
        }
    }

    /** A post of somebody who supervises the team; it comes once for each of their assignments. */
    void supervisorHolds(Post post) {
        if (Posts.isHeld(post, today)) {
            ofSupervisors.add(post);
        }
    }

    /** Nothing of a team without anybody. */
    Optional<Judgement> judge() {
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.judge(place, team.id(), held, supervising, ownTime()));
    }

    private Map<String, BigDecimal> ownTime() {
        Map<String, BigDecimal> ownTime = new HashMap<>();
        for (Post post : ofSupervisors) {
            ownTime.merge(Objects.requireNonNull(post.staffId()), post.wte(), BigDecimal::add);
        }
        ownTime.keySet().removeAll(shared);
        return ownTime;
    }
}
