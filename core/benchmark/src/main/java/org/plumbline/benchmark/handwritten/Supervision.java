package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.workforce.SupervisionSession;

/** SV-02: in each unbroken time in a post, sessions are held in time after its start and after one another. */
final class Supervision {
    private static final Comparator<SupervisionSession> BY_TIME =
            Comparator.comparing(SupervisionSession::startsAt).thenComparing(SupervisionSession::id);

    /** What starts a clock. */
    private record Start(Instant at, String fact) {}

    private final StaffRecords staff;
    private final SiteRecords site;
    private final Findings findings;
    private final List<SupervisionSession> held;
    private final List<Interval> inPost;

    private Supervision(StaffRecords staff, SiteRecords site, Findings findings) {
        this.staff = staff;
        this.site = site;
        this.findings = findings;
        this.held = held(staff);
        this.inPost = inPost(staff, site);
    }

    static void judge(StaffRecords staff, SiteRecords home, Findings findings) {
        new Supervision(staff, home, findings).judge();
    }

    /** Sessions that count, by time. Nobody supervises themselves. */
    private static List<SupervisionSession> held(StaffRecords staff) {
        List<SupervisionSession> held = new ArrayList<>(staff.sessions.size());
        for (SupervisionSession session : staff.sessions) {
            if (session.status() == SupervisionSession.Status.HELD
                    && session.kind() == Standards.SUPERVISION
                    && !staff.id.equals(session.leadId())) {
                held.add(session);
            }
        }
        held.sort(BY_TIME);
        return held;
    }

    /** The unbroken times in posts, until the person leaves. Posts come in order. */
    private static List<Interval> inPost(StaffRecords staff, SiteRecords home) {
        LocalDate left = staff.member().leftOn();
        Instant leaves = left == null ? null : home.startOf(left);
        List<Interval> joined = new ArrayList<>(2);
        for (StaffRecords.Tenure tenure : staff.tenures()) {
            Instant from = tenure.from();
            Instant until = Times.earlierEnd(tenure.to(), leaves);
            Instant to = until == null ? Instant.MAX : until;
            if (!tenure.post().planned() && from.isBefore(to) && !from.isAfter(Network.AS_OF)) {
                join(joined, from, to);
            }
        }
        return joined;
    }

    private static void join(List<Interval> joined, Instant from, Instant to) {
        int last = joined.size() - 1;
        if (last < 0 || from.isAfter(joined.get(last).to())) {
            joined.add(new Interval(from, to));
        } else {
            Interval before = joined.get(last);
            joined.set(last, new Interval(before.from(), Times.later(before.to(), to)));
        }
    }

    private void judge() {
        Instant known = site.begins(Feeds.SUPERVISION_SESSION);
        for (Interval run : inPost) {
            if (run.to().isAfter(known)) {
                judge(starts(run), known);
            }
        }
    }

    /** A clock that had stopped before anything is known is not judged; one that ran then starts then. */
    private void judge(List<Start> starts, Instant known) {
        for (int i = 0; i < starts.size(); i++) {
            if (i + 1 == starts.size() || starts.get(i + 1).at.isAfter(known)) {
                Start start = starts.get(i);
                judge(new Start(Times.later(start.at, known), start.fact));
            }
        }
    }

    /** The first day in a post, and each session; of several at one instant the last, so that one clock runs. */
    private List<Start> starts(Interval run) {
        List<Start> starts = new ArrayList<>(held.size() + 1);
        starts.add(new Start(run.from(), postSince(run.from())));
        for (SupervisionSession session : held) {
            if (run.contains(session.startsAt())) {
                if (session.startsAt().equals(starts.get(starts.size() - 1).at)) {
                    starts.remove(starts.size() - 1);
                }
                starts.add(new Start(session.startsAt(), session.id()));
            }
        }
        return starts;
    }

    private String postSince(Instant from) {
        for (StaffRecords.Tenure tenure : staff.tenures()) {
            if (!tenure.post().planned() && tenure.from().equals(from)) {
                return tenure.post().id();
            }
        }
        throw new IllegalStateException("no post of " + staff.id + " since " + from);
    }

    private void judge(Start start) {
        Matter matter = new Matter(Rule.SV_02, staff.id, site, staff.teamAt(start.at), start.fact, start.at);
        Instant end = endOfRun(start.at);
        Instant done = next(start.at, end);
        Period interval = site.standards().supervision();
        if (interval == null) {
            findings.notConfigured(matter, done);
            return;
        }
        Instant due = due(start.at, interval);
        if (done != null && !done.isAfter(due)) {
            findings.met(matter);
        } else if (!Times.earlier(due, Network.AS_OF).isBefore(end)) {
            findings.notApplicable(matter); // not in a post any more
        } else if (!Network.AS_OF.isAfter(due)) {
            findings.notYetDue(matter, due);
        } else if (!site.covers(Feeds.SUPERVISION_SESSION, start.at, due)) {
            findings.heldUp(matter);
        } else {
            Instant over = end.isAfter(Network.AS_OF) ? null : end;
            findings.notInTime(matter, due, done, done != null ? done : over);
        }
    }

    private Instant endOfRun(Instant at) {
        for (Interval run : inPost) {
            if (run.contains(at)) {
                return run.to();
            }
        }
        return Instant.MAX;
    }

    private @Nullable Instant next(Instant after, Instant end) {
        for (SupervisionSession session : held) {
            if (session.startsAt().isAfter(after)) {
                return session.startsAt().isBefore(end) ? session.startsAt() : null;
            }
        }
        return null;
    }

    /** The last instant of the day that ends the interval. */
    private Instant due(Instant start, Period interval) {
        return site.startOf(site.date(start).plus(interval).plusDays(1)).minusNanos(1);
    }
}
