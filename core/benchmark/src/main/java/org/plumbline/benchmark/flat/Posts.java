package org.plumbline.benchmark.flat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/** The posts of one member of staff, laid out in time. */
public final class Posts {
    private final StaffMember member;
    private final List<Post> posts;
    private final ZoneId zone;

    private Posts(StaffMember member, List<Post> posts, ZoneId zone) {
        this.member = member;
        this.posts = new ArrayList<>(posts);
        this.zone = zone;
        this.posts.sort(Comparator.comparing(Post::from).thenComparing(Post::id));
    }

    /** In which team somebody was when, and the unbroken times in posts. */
    public static List<Object> laidOut(StaffMember member, List<Post> posts, ZoneId zone) {
        Posts all = new Posts(member, posts, zone);
        List<Object> facts = new ArrayList<>(all.teams());
        facts.addAll(all.unbroken());
        return facts;
    }

    private List<TeamSpell> teams() {
        TreeSet<Instant> changes = new TreeSet<>(List.of(Instant.MIN, Instant.MAX));
        posts.forEach(post -> {
            changes.add(Times.start(post.from(), zone));
            changes.add(end(post.to()));
        });
        List<TeamSpell> spells = new ArrayList<>();
        Instant from = Instant.MIN;
        for (Instant to : changes.tailSet(Instant.MIN, false)) {
            spells.add(new TeamSpell(member.id(), from, to, teamAt(from)));
            from = to;
        }
        return spells;
    }

    private Instant end(@Nullable LocalDate to) {
        return to == null ? Instant.MAX : Times.start(to, zone);
    }

    private @Nullable String teamAt(Instant instant) {
        for (Post post : posts) {
            if (!instant.isBefore(Times.start(post.from(), zone)) && instant.isBefore(end(post.to()))) {
                return post.teamId();
            }
        }
        return null;
    }

    private List<InPost> unbroken() {
        Instant leaves = end(member.leftOn());
        List<InPost> unbroken = new ArrayList<>();
        for (Post post : posts) {
            Instant from = Times.start(post.from(), zone);
            Instant to = Times.earlier(end(post.to()), leaves);
            if (!post.planned() && from.isBefore(to) && !from.isAfter(Network.AS_OF)) {
                int last = unbroken.size() - 1;
                if (last < 0 || from.isAfter(unbroken.get(last).to())) {
                    unbroken.add(new InPost(member.id(), member.site(), from, to, post.id()));
                } else {
                    InPost before = unbroken.get(last);
                    Instant end = Times.later(before.to(), to);
                    unbroken.set(last, new InPost(before.staff(), before.site(), before.from(), end, before.post()));
                }
            }
        }
        return unbroken;
    }
}
