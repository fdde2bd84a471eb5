package org.plumbline.benchmark.evrete;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.FactsByType;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** Puts what is of people into the part of each site at which they work. */
final class SiteShards {
    private final Map<String, SiteShard> shards = new LinkedHashMap<>();
    private final Map<String, Set<SiteShard>> byStaff = new HashMap<>();

    private SiteShards(Map<String, Place> places) {
        places.forEach((id, place) -> shards.put(id, new SiteShard(place)));
    }

    static Collection<SiteShard> of(FactsByType facts, Map<String, Place> places) {
        SiteShards cut = new SiteShards(places);
        facts.of(StaffMember.class).forEach(member -> cut.worksAt(member.id(), member.site()));
        facts.of(Shift.class).forEach(shift -> cut.worksAt(shift.staffId(), shift.site()));
        facts.of(Shift.class).forEach(shift -> cut.of(shift.staffId()).forEach(shard -> shard.addShift(shift)));
        facts.of(StaffMember.class).forEach(m -> cut.of(m.id()).forEach(shard -> shard.addMember(m)));
        facts.of(Post.class).forEach(post -> cut.of(post.staffId()).forEach(shard -> shard.addPost(post)));
        facts.of(CompetencySignOff.class)
                .forEach(signOff -> cut.of(signOff.staffId()).forEach(shard -> shard.addSignOff(signOff)));
        facts.of(Team.class).forEach(team -> cut.at(team.site()).addTeam(team));
        facts.of(SupervisorAssignment.class)
                .forEach(assignment -> cut.at(assignment.site()).addAssignment(assignment));
        return cut.shards.values();
    }

    private void worksAt(@Nullable String staff, @Nullable String site) {
        if (staff != null) {
            byStaff.computeIfAbsent(staff, id -> new LinkedHashSet<>()).add(at(site));
        }
    }

    private SiteShard at(@Nullable String site) {
        return Objects.requireNonNull(shards.get(site));
    }

    /** None of a shift or post that nobody holds. */
    private Set<SiteShard> of(@Nullable String staff) {
        return staff == null ? Set.of() : byStaff.getOrDefault(staff, Set.of());
    }
}
