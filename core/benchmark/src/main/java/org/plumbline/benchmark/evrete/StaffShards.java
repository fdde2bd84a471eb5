package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.FactsByType;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** Cuts what is of members of staff into parts of a few of them each. */
final class StaffShards {
    /** Joins try all pairs: of few facts that costs less than a session, of many more. */
    private static final int STAFF = 2;

    /** Some members of staff of a site. */
    private static final class Shard {
        final List<Object> facts = new ArrayList<>();
        /** Those in which any of them has delivered a task. */
        final Set<Case> cases = new LinkedHashSet<>();

        int members;

        List<Object> all() {
            facts.addAll(cases);
            return facts;
        }
    }

    private final Map<String, Place> places;
    private final Map<String, Case> cases;
    private final List<Shard> shards = new ArrayList<>();
    private final Map<String, Shard> open = new HashMap<>();
    private final Map<String, Shard> byStaff = new HashMap<>();

    private StaffShards(Map<String, Place> places, Collection<Case> cases) {
        this.places = places;
        this.cases = cases.stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }

    static List<List<Object>> of(FactsByType facts, Map<String, Place> places) {
        StaffShards cut = new StaffShards(places, facts.of(Case.class));
        facts.of(StaffMember.class).forEach(cut::add);
        facts.of(Post.class).forEach(post -> cut.add(post.staffId(), post));
        facts.of(SupervisionSession.class).forEach(cut::add);
        facts.of(TrainingRecord.class).forEach(training -> cut.add(training.staffId(), training));
        facts.of(Shift.class).forEach(shift -> cut.add(shift.staffId(), shift));
        facts.of(CompetencySignOff.class).forEach(signOff -> cut.add(signOff.staffId(), signOff));
        facts.of(Delegation.class).forEach(delegation -> cut.add(delegation.delegateeId(), delegation));
        facts.of(TaskRecord.class).forEach(cut::add);
        return cut.shards.stream().map(Shard::all).toList();
    }

    private Place place(@Nullable String site) {
        return Objects.requireNonNull(places.get(site));
    }

    private void add(StaffMember member) {
        Shard shard = open.get(member.site());
        if (shard == null || shard.members == STAFF) {
            shard = new Shard();
            shards.add(shard);
            open.put(Objects.requireNonNull(member.site()), shard);
        }
        shard.members++;
        shard.facts.add(new StaffRecord(place(member.site()), member));
        byStaff.put(member.id(), shard);
    }

    private void add(@Nullable String staff, Object fact) {
        if (staff != null) {
            shard(staff).facts.add(fact);
        }
    }

    private void add(SupervisionSession session) {
        session.attendees().stream().map(this::shard).distinct().forEach(shard -> shard.facts.add(session));
    }

    private void add(TaskRecord task) {
        Shard shard = shard(task.staffId());
        shard.facts.add(new DeliveredTask(place(task.site()), task));
        shard.cases.add(Objects.requireNonNull(cases.get(task.caseId())));
    }

    private Shard shard(String staff) {
        return Objects.requireNonNull(byStaff.get(staff));
    }
}
