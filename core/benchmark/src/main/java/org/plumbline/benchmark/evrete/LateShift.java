package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.LateCover;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.Post;

/** A late shift of a new starter, with what rules have matched to it. */
final class LateShift {
    private final Place place;
    private final Place home;
    private final Shift late;
    private final List<Post> posts = new ArrayList<>(2);
    private final List<Interval> present = new ArrayList<>();
    private boolean doubtful;

    LateShift(Place place, Place home, Shift late) {
        this.place = place;
        this.home = home;
        this.late = late;
    }

    String staff() {
        return Objects.requireNonNull(late.staffId());
    }

    Interval planned() {
        return Times.planned(late);
    }

    void holds(Post post) {
        posts.add(post);
    }

    void shared(Presence presence) {
        Interval signedOff = presence.signedOff();
        if (presence.isElsewhere()) {
            doubtful = true;
        } else if (signedOff != null) {
            present.add(signedOff);
        }
    }

    Judgement judge() {
        return LateCover.judge(place, late, present, doubtful, Posts.teamAt(home, posts, late.plannedStart()));
    }
}
