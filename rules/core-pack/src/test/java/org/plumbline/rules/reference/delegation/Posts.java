package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.rules.reference.Known;

/** The posts that people hold. A planned one is none yet; the dates are those of the person's home site. */
final class Posts {
    private Posts() {}

    static List<Post> of(Known known, String staff) {
        return known.byTime(Post.class, post -> staff.equals(post.staffId()) && !post.planned(), Post::from);
    }

    static List<Post> of(Known known, String staff, Instant at) {
        return of(known, staff).stream()
                .filter(post -> !at.isBefore(starts(known, post)))
                .filter(post -> at.isBefore(ends(known, post)))
                .toList();
    }

    static Instant starts(Known known, Post post) {
        return known.places().start(People.home(known, post.staffId()), post.from());
    }

    static Instant ends(Known known, Post post) {
        return post.to() == null ? Instant.MAX : known.places().start(People.home(known, post.staffId()), post.to());
    }

    /** Of several those at a site, where there are any. */
    static <F extends Fact> List<F> here(List<F> several, @Nullable String site) {
        List<F> here = several.stream().filter(at(Fact::site, site)).toList();
        return here.isEmpty() ? several : here;
    }

    private static <F> Predicate<F> at(Function<F, @Nullable String> of, @Nullable String site) {
        return it -> site != null && site.equals(of.apply(it));
    }

    static Optional<Team> team(Known known, Post post) {
        return known.find(Team.class, post.teamId());
    }
}
