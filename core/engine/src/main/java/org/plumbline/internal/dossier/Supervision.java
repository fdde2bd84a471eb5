package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;

/** The intervals between one supervision session and the next, in each unbroken time in which posts are held. */
final class Supervision {
    private static final String FEED = FactType.of(SupervisionSession.class).name();

    private Supervision() {}

    static List<Anchor> starts(Context context, DefaultStaffFile staff, String kinds, String interval) {
        List<SupervisionSession> held = held(context, staff, kinds);
        List<Anchor> starts = new ArrayList<>();
        for (Interval run : inPost(context, staff)) {
            starts.addAll(since(beginning(context, staff.site(), interval), startsIn(run, staff, held)));
        }
        return starts;
    }

    /** The first day of a run, and each session in it; of several at one instant the last, so that one clock runs. */
    private static List<Anchor> startsIn(Interval run, DefaultStaffFile staff, List<SupervisionSession> held) {
        List<Anchor> starts = new ArrayList<>();
        Fact post = firstPost(staff, run.from());
        starts.add(new Anchor(
                "post since " + run.from(), staff.site(), run.from(), "", post == null ? null : post.factId()));
        for (SupervisionSession session : held) {
            if (run.contains(session.startsAt())) {
                if (session.startsAt().equals(starts.get(starts.size() - 1).at())) {
                    starts.remove(starts.size() - 1);
                }
                String key = session.factId().toString();
                starts.add(new Anchor(key, staff.site(), session.startsAt(), "", session.factId()));
            }
        }
        return starts;
    }

    private static @Nullable Post firstPost(DefaultStaffFile staff, Instant from) {
        return staff.posts.stream()
                .filter(post -> !post.planned() && staff.startOf(post.from()).equals(from))
                .findFirst()
                .orElse(null);
    }

    /** Nothing is asked before the standard has a value, and nothing is known before the feed begins. */
    private static Instant beginning(Context context, @Nullable String site, String interval) {
        Instant asked = context.firstAsked(interval, site);
        Instant known = context.coverage().begins(FEED, site).orElse(Instant.MIN);
        return Spans.later(asked.isAfter(context.asOf()) ? Instant.MIN : asked, known);
    }

    /** The clock that runs at the beginning starts then; those that had stopped by then are not judged. */
    private static List<Anchor> since(Instant beginning, List<Anchor> starts) {
        List<Anchor> since = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Anchor start = starts.get(i);
            Instant next = i + 1 < starts.size() ? starts.get(i + 1).at() : null;
            if (next == null || next.isAfter(beginning)) {
                Instant at = Spans.later(Objects.requireNonNull(start.at()), beginning);
                since.add(new Anchor(start.key(), start.site(), at, start.what(), start.fact()));
            }
        }
        return since;
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
        Instant after = Objects.requireNonNull(start.at());
        Instant end = inPost(context, staff).stream()
                .filter(run -> run.contains(after))
                .map(Interval::to)
                .findFirst()
                .orElse(Instant.MAX);
        Sought next = held(context, staff, kinds).stream()
                .filter(session ->
                        session.startsAt().isAfter(after) && session.startsAt().isBefore(end))
                .findFirst()
                .map(session -> Sought.found("supervision", FEED, session.startsAt(), session.factId()))
                .orElseGet(() -> Sought.absent("supervision", FEED))
                .atAnyOf(sites(staff, after))
                .until(end.equals(Instant.MAX) ? null : end);
        boolean unset = context.parts(kinds, staff.site(), context.asOf()) == null;
        return unset ? next.unless(kinds) : next;
    }

    /** Sessions are recorded at any site at which the person holds a post, the home site first. */
    private static List<String> sites(DefaultStaffFile staff, Instant after) {
        List<String> sites = new ArrayList<>();
        if (staff.site() != null) {
            sites.add(staff.site());
        }
        for (Post post : staff.posts) {
            LocalDate to = post.to();
            boolean later = !post.planned() && (to == null || staff.startOf(to).isAfter(after));
            if (later && !sites.contains(post.site())) {
                sites.add(post.site());
            }
        }
        return sites;
    }

    /** The unbroken times in which at least one post is held, until the person leaves. */
    private static List<Interval> inPost(Context context, DefaultStaffFile staff) {
        List<Interval> held = new ArrayList<>();
        for (Post post : staff.posts) {
            LocalDate to = earlier(post.to(), staff.leftOn());
            Instant from = staff.startOf(post.from());
            Instant end = to == null ? Instant.MAX : staff.startOf(to);
            if (!post.planned() && from.isBefore(end) && !from.isAfter(context.asOf())) {
                held.add(new Interval(from, end));
            }
        }
        return Spans.joined(held);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? (a == null ? b : a) : (a.isBefore(b) ? a : b);
    }
}
