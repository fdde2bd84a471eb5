package org.plumbline.benchmark.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;

/** SV-02: supervision is held at the required interval. */
public final class Supervision {
    private static final String FEED = "supervision-session";
    private static final Comparator<SupervisionSession> BY_TIME =
            Comparator.comparing(SupervisionSession::startsAt).thenComparing(SupervisionSession::id);

    private record Start(Instant at, String fact) {}

    private final Place home;
    private final StaffMember member;
    private final List<Post> posts;
    private final List<SupervisionSession> held;
    private final List<Interval> runs;

    private Supervision(
            Place home, StaffMember member, Collection<Post> posts, Collection<SupervisionSession> sessions) {
        this.home = home;
        this.member = member;
        this.posts = posts.stream().sorted(Posts.BY_DATE).toList();
        this.held = sessions.stream().sorted(BY_TIME).toList();
        this.runs = runs();
    }

    /** Whether a session counts for those who attend it and do not lead it. */
    public static boolean counts(SupervisionSession session) {
        return session.status() == SupervisionSession.Status.HELD && session.kind() == SupervisionSession.Kind.REGULAR;
    }

    /** Judges every interval of somebody, by the posts and the sessions that count. */
    public static List<Judgement> judge(
            Place home, StaffMember member, Collection<Post> posts, Collection<SupervisionSession> sessions) {
        return new Supervision(home, member, posts, sessions).judge();
    }

    private List<Judgement> judge() {
        Instant beginning = home.beginningOf(FEED);
        List<Judgement> judgements = new ArrayList<>();
        for (Interval run : runs) {
            List<Start> starts = run.to().isAfter(beginning) ? starts(run) : List.of();
            for (int i = 0; i < starts.size(); i++) {
                Start start = starts.get(i);
                if (i + 1 == starts.size() || starts.get(i + 1).at.isAfter(beginning)) {
                    boolean before = start.at.isBefore(beginning);
                    judgements.add(judge(before ? new Start(beginning, start.fact) : start));
                }
            }
        }
        return judgements;
    }

    /** The times without a break in which a post is held. */
    private List<Interval> runs() {
        List<Interval> joined = new ArrayList<>();
        for (Post post : posts) {
            LocalDate to = earlier(post.to(), member.leftOn());
            Instant from = home.startOf(post.from());
            Instant end = to == null ? Instant.MAX : home.startOf(to);
            if (!post.planned() && from.isBefore(end) && !from.isAfter(Network.AS_OF)) {
                join(joined, from, end);
            }
        }
        return joined;
    }

    private static void join(List<Interval> joined, Instant from, Instant end) {
        int last = joined.size() - 1;
        if (last < 0 || from.isAfter(joined.get(last).to())) {
            joined.add(new Interval(from, end));
        } else if (end.isAfter(joined.get(last).to())) {
            joined.set(last, new Interval(joined.get(last).from(), end));
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? (a == null ? b : a) : (a.isBefore(b) ? a : b);
    }

    /** The first day of a run and each session in it; one clock runs from several at one instant. */
    private List<Start> starts(Interval run) {
        List<Start> starts = new ArrayList<>();
        posts.stream()
                .filter(post -> !post.planned() && home.startOf(post.from()).equals(run.from()))
                .findFirst()
                .ifPresent(post -> starts.add(new Start(run.from(), post.id())));
        for (SupervisionSession session : held) {
            if (run.contains(session.startsAt())) {
                if (starts.get(starts.size() - 1).at.equals(session.startsAt())) {
                    starts.remove(starts.size() - 1);
                }
                starts.add(new Start(session.startsAt(), session.id()));
            }
        }
        return starts;
    }

    private Judgement judge(Start start) {
        Instant end = runs.stream()
                .filter(run -> run.contains(start.at))
                .map(Interval::to)
                .findFirst()
                .orElse(Instant.MAX);
        Instant next = held.stream()
                .map(SupervisionSession::startsAt)
                .filter(at -> at.isAfter(start.at) && at.isBefore(end))
                .findFirst()
                .orElse(null);
        String team = Posts.teamAt(home, posts, start.at);
        Matter matter = new Matter("SV-02", member.id(), home, team, start.fact, start.at);
        Period interval = Standards.supervisionInterval(home);
        if (interval == null) {
            return matter.is(State.NOT_CONFIGURED).closed(next);
        }
        Instant due =
                home.startOf(home.date(start.at).plus(interval).plusDays(1)).minusNanos(1);
        List<Stop> stops = end.equals(Instant.MAX) ? List.of() : List.of(new Stop(Times.between(end, null), true));
        return Within.judge(matter, due, new Within.Sought(next, false, stops, FEED, List.of()));
    }
}
