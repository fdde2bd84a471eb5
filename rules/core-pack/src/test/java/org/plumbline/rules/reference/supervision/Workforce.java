package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.Known;

/** Who holds which post, who supervises whom, and who has left. */
final class Workforce {
    static final java.util.Comparator<SupervisorAssignment> BY_DATE =
            java.util.Comparator.comparing(SupervisorAssignment::from).thenComparing(SupervisorAssignment::id);

    private Workforce() {}

    /** Whether somebody is no longer at work on a date. */
    static boolean gone(Known known, String staff, LocalDate date) {
        LocalDate left =
                known.find(StaffMember.class, staff).map(StaffMember::leftOn).orElse(null);
        return left != null && !date.isBefore(left);
    }

    /** The first instant of the day from which somebody is no longer at work; the end of time if none is known. */
    static Instant leaves(Known known, String staff) {
        LocalDate left =
                known.find(StaffMember.class, staff).map(StaffMember::leftOn).orElse(null);
        return left == null ? Instant.MAX : known.places().start(known.home(staff), left);
    }

    static boolean hasRecord(Known known, String staff) {
        return known.find(StaffMember.class, staff).isPresent();
    }

    static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }

    /** The posts that somebody holds on a date; a planned one is none yet. */
    static List<Post> posts(Known known, String staff, LocalDate date) {
        return known.all(
                Post.class,
                post -> staff.equals(post.staffId()) && !post.planned() && holds(post.from(), post.to(), date));
    }

    /** The posts in a team that somebody holds on a date who has not left, by their dates. */
    static List<Post> inTeam(Known known, String team, LocalDate date) {
        return known.byTime(
                Post.class,
                post -> post.teamId().equals(team)
                        && post.staffId() != null
                        && !post.planned()
                        && holds(post.from(), post.to(), date)
                        && !gone(known, Objects.requireNonNull(post.staffId()), date),
                Post::from);
    }

    /** The assignments on a date, of kinds that count. */
    static List<SupervisorAssignment> assignments(Known known, java.util.Set<String> kinds, LocalDate date) {
        return known.all(
                SupervisorAssignment.class,
                assignment ->
                        kinds.contains(assignment.kind().name()) && holds(assignment.from(), assignment.to(), date));
    }

    /** The team that an assignment is for at an instant, by itself or by the person. */
    static @Nullable String teamOf(Known known, SupervisorAssignment assignment, Instant at) {
        return assignment.teamId() != null || assignment.staffId() == null
                ? assignment.teamId()
                : worksIn(known, assignment.staffId(), at);
    }

    /** The team of the post held at an instant, of several the one held longest; by the calendar of the home site. */
    private static @Nullable String worksIn(Known known, String staff, Instant at) {
        LocalDate date = known.places().date(known.home(staff), at);
        return gone(known, staff, date)
                ? null
                : posts(known, staff, date).stream()
                        .min(java.util.Comparator.comparing(Post::from).thenComparing(Post::id))
                        .map(Post::teamId)
                        .orElse(null);
    }

    /** Where sessions of somebody may be recorded: at home, and wherever they hold a post that ends after an instant. */
    static List<@Nullable String> sites(Known known, String staff, Instant after) {
        String home = known.home(staff);
        List<@Nullable String> sites = new ArrayList<>();
        if (home != null) {
            sites.add(home);
        }
        List<Post> posts = known.byTime(
                Post.class,
                post -> staff.equals(post.staffId())
                        && !post.planned()
                        && (post.to() == null
                                || known.places()
                                        .start(home, Objects.requireNonNull(post.to()))
                                        .isAfter(after)),
                Post::from);
        for (Post post : posts) {
            if (!sites.contains(post.site())) {
                sites.add(post.site());
            }
        }
        return sites;
    }
}
