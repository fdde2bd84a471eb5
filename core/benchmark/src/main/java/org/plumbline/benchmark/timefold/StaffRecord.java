package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/** A member of staff with their posts. Each is another one, so that nobody compares them by all that they hold. */
final class StaffRecord {
    private record PostsOf(String staff, List<Post> posts) {}

    private final StaffMember member;
    private final List<Post> posts;
    private final Place home;

    private StaffRecord(StaffMember member, @Nullable PostsOf of, Place home) {
        this.member = member;
        this.posts = of == null ? List.of() : of.posts;
        this.home = home;
    }

    static UniConstraintStream<StaffRecord> of(ConstraintFactory facts, UniConstraintStream<Place> places) {
        UniConstraintStream<PostsOf> posts = facts.forEach(Post.class)
                .filter(post -> post.staffId() != null)
                .groupBy(Post::staffId, toList())
                .map(PostsOf::new);
        return Perhaps.join(facts.forEach(StaffMember.class), posts, StaffMember::id, PostsOf::staff)
                .join(places, equal((member, of) -> member.site(), Place::id))
                .map(StaffRecord::new);
    }

    String id() {
        return member.id();
    }

    StaffMember member() {
        return member;
    }

    List<Post> posts() {
        return posts;
    }

    Place home() {
        return home;
    }

    @Nullable
    String teamAt(Instant at) {
        return Posts.teamAt(home, posts, at);
    }
}
