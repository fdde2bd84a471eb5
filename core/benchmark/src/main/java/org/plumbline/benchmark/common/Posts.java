package org.plumbline.benchmark.common;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/** Posts, and who holds them. */
public final class Posts {
    static final Comparator<Post> BY_DATE = Comparator.comparing(Post::from).thenComparing(Post::id);

    private Posts() {}

    /** Whether a date lies in [from, to). */
    public static boolean holdsOn(LocalDate date, LocalDate from, @Nullable LocalDate to) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }

    public static boolean hasLeft(StaffMember member, LocalDate date) {
        return member.leftOn() != null && !date.isBefore(member.leftOn());
    }

    /** Whether somebody has left, or is away. */
    public static boolean isAway(StaffMember member, LocalDate date) {
        return hasLeft(member, date)
                || member.unavailable().stream().anyMatch(away -> holdsOn(date, away.from(), away.to()));
    }

    /** The team of somebody, by the first of the posts that they hold then. */
    public static @Nullable String teamAt(Place home, Collection<Post> posts, Instant at) {
        LocalDate date = home.date(at);
        Post first = null;
        for (Post post : posts) {
            if (holdsOn(date, post.from(), post.to()) && (first == null || BY_DATE.compare(post, first) < 0)) {
                first = post;
            }
        }
        return first == null ? null : first.teamId();
    }

    /** Whether it is more than a plan, and holds now. */
    public static boolean isHeld(Post post, LocalDate today) {
        return !post.planned() && holdsOn(today, post.from(), post.to());
    }

    /** The working time of posts held by one person now; null where there is none. */
    public static @Nullable BigDecimal wte(Collection<Post> held) {
        return held.stream().map(Post::wte).reduce(BigDecimal::add).orElse(null);
    }
}
