package org.plumbline.benchmark.evrete;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.Induction;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.Supervision;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** A member of staff, with what rules have matched to them. */
final class StaffRecord {
    private final Place home;
    private final StaffMember member;
    private final List<Post> posts = new ArrayList<>(2);
    private final List<SupervisionSession> sessions = new ArrayList<>();
    private final List<TrainingRecord> inductions = new ArrayList<>(2);
    private @Nullable Shift first;

    StaffRecord(Place home, StaffMember member) {
        this.home = home;
        this.member = member;
    }

    String id() {
        return member.id();
    }

    boolean isTemporary() {
        return Induction.isAskedOf(member);
    }

    void holds(Post post) {
        posts.add(post);
    }

    void attended(SupervisionSession session) {
        sessions.add(session);
    }

    void inducted(TrainingRecord induction) {
        inductions.add(induction);
    }

    void works(Shift shift) {
        if (first == null || Induction.FIRST.compare(shift, first) < 0) {
            first = shift;
        }
    }

    @Nullable
    String teamAt(Instant at) {
        return Posts.teamAt(home, posts, at);
    }

    List<Judgement> judgeSupervision() {
        return Supervision.judge(home, member, posts, sessions);
    }

    /** Nothing of those without a shift. */
    Optional<Judgement> judgeInduction(Map<String, Place> places) {
        Shift shift = first;
        if (shift == null) {
            return Optional.empty();
        }
        Place place = Objects.requireNonNull(places.get(shift.site()));
        return Optional.of(Induction.judge(place, shift, inductions, teamAt(Induction.startOf(shift))));
    }
}
