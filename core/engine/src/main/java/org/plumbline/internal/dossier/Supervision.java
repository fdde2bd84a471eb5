package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;

/** The intervals between one supervision session and the next. */
final class Supervision {
    private static final String FEED = FactType.of(SupervisionSession.class).name();

    private Supervision() {}

    static List<Anchor> starts(Context context, DefaultStaffFile staff, String kinds, String interval) {
        Post first = firstPost(staff);
        if (first == null) {
            return List.of();
        }
        String site = staff.site();
        List<Anchor> starts = new ArrayList<>();
        starts.add(new Anchor("first post", site, context.startOf(first.from(), site), "", first.factId()));
        for (SupervisionSession session : held(context, staff, kinds)) {
            starts.add(new Anchor(session.factId().toString(), site, session.startsAt(), "", session.factId()));
        }
        return since(beginning(context, site, interval), starts);
    }

    /** Nothing is asked before the standard has a value, and nothing is known before the feed begins. */
    private static Instant beginning(Context context, @Nullable String site, String interval) {
        Instant asked = context.firstAsked(interval, site);
        Instant known = context.coverage().begins(FEED, site).orElse(Instant.MIN);
        return Spans.later(asked, known);
    }

    /** The clocks that run at the beginning start then; those that had stopped by then are not judged. */
    private static List<Anchor> since(Instant beginning, List<Anchor> starts) {
        List<Anchor> since = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Anchor start = starts.get(i);
            Instant next = i + 1 < starts.size() ? starts.get(i + 1).at() : null;
            if (next == null || !next.isBefore(beginning)) {
                Instant at = Spans.later(Objects.requireNonNull(start.at()), beginning);
                since.add(new Anchor(start.key(), start.site(), at, start.what(), start.fact()));
            }
        }
        return since;
    }

    private static @Nullable Post firstPost(DefaultStaffFile staff) {
        return staff.posts.stream().filter(post -> !post.planned()).findFirst().orElse(null);
    }

    /** Sessions that count, by time. Nobody supervises themselves. */
    private static List<SupervisionSession> held(Context context, DefaultStaffFile staff, String kinds) {
        Value.Parts counting = context.parts(kinds, staff.site(), context.asOf());
        return staff.sessions.stream()
                .filter(session -> session.status() == SupervisionSession.Status.HELD)
                .filter(session -> counting != null
                        && counting.parts().contains(session.kind().name()))
                .filter(session -> !staff.subject().id().equals(session.leadId()))
                .toList();
    }

    static Sought next(Context context, DefaultStaffFile staff, Anchor start, String kinds) {
        boolean unset = context.parts(kinds, staff.site(), context.asOf()) == null;
        Instant after = Objects.requireNonNull(start.at());
        return held(context, staff, kinds).stream()
                .filter(session -> session.startsAt().isAfter(after))
                .findFirst()
                .map(session ->
                        new Sought("supervision", FEED, session.startsAt(), List.of(session.factId()), null, null))
                .orElseGet(() -> new Sought("supervision", FEED, null, List.of(), null, unset ? kinds : null));
    }

    /** The times after the first day in which no post is held, or the person has left. */
    static List<Stop> outOfPost(Context context, DefaultStaffFile staff, @Nullable LocalDate leftOn) {
        Post first = firstPost(staff);
        if (first == null) {
            return List.of();
        }
        String site = staff.site();
        List<Interval> held = new ArrayList<>();
        for (Post post : staff.posts) {
            if (!post.planned()) {
                LocalDate to = post.to();
                held.add(Spans.between(
                        context.startOf(post.from(), site), to == null ? null : context.startOf(to, site)));
            }
        }
        List<Stop> stops = new ArrayList<>();
        Spans.gaps(Spans.between(context.startOf(first.from(), site), null), held)
                .forEach(gap -> stops.add(new Stop(gap, "not in post")));
        if (leftOn != null) {
            stops.add(new Stop(Spans.between(context.startOf(leftOn, site), null), "left"));
        }
        return stops;
    }
}
