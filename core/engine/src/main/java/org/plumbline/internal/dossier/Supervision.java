package org.plumbline.internal.dossier;

import java.time.Instant;
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
    private static final String WHAT = "supervision";
    private static final String FEED = FactType.of(SupervisionSession.class).name();

    private Supervision() {}

    static List<Anchor> starts(Context context, DefaultStaffFile staff, String kinds, String interval) {
        List<Anchor> starts = new ArrayList<>();
        Instant beginning = beginning(context, staff.site(), interval);
        for (Interval run : staff.inPost()) {
            if (run.to().isAfter(beginning)) {
                starts.addAll(since(beginning, startsIn(context, run, staff, kinds, beginning)));
            }
        }
        return starts;
    }

    /** The first day of a run, and each session in it that counts for the clock which runs; of several at one instant the last, so that one clock runs. */
    private static List<Anchor> startsIn(
            Context context, Interval run, DefaultStaffFile staff, String kinds, Instant beginning) {
        List<Anchor> starts = new ArrayList<>();
        Fact post = firstPost(staff, run.from());
        starts.add(new Anchor(
                "post since " + run.from(), staff.site(), run.from(), "", post == null ? null : post.factId()));
        for (SupervisionSession session : staff.sessions) {
            Instant running =
                    Objects.requireNonNull(starts.get(starts.size() - 1).at());
            Value.Parts counting = context.parts(kinds, staff.site(), Spans.later(running, beginning));
            if (run.contains(session.startsAt()) && counts(session, staff, counting)) {
                if (session.startsAt().equals(running)) {
                    starts.remove(starts.size() - 1);
                }
                starts.add(new Anchor(null, staff.site(), session.startsAt(), null, session.factId()));
            }
        }
        return starts;
    }

    private static @Nullable Post firstPost(DefaultStaffFile staff, Instant from) {
        for (Tenure tenure : staff.tenures) {
            if (!tenure.post().planned() && tenure.from().equals(from) && tenure.holds(from)) {
                return tenure.post();
            }
        }
        return null;
    }

    /** Nothing is asked before the standard has a value, and nothing is known before the feed begins. */
    private static Instant beginning(Context context, @Nullable String site, String interval) {
        Instant known = context.coverage().begins(FEED, site).orElse(Instant.MIN);
        return Spans.later(context.firstAsked(interval, site), known);
    }

    /** The clock that runs at the beginning starts then; those that had stopped by then are not judged. */
    private static List<Anchor> since(Instant beginning, List<Anchor> starts) {
        List<Anchor> since = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Anchor start = starts.get(i);
            Instant next = i + 1 < starts.size() ? starts.get(i + 1).at() : null;
            if (next == null || next.isAfter(beginning)) {
                Instant at = Spans.later(Objects.requireNonNull(start.at()), beginning);
                since.add(start.startingAt(at));
            }
        }
        return since;
    }

    /** Nobody supervises themselves. */
    private static boolean counts(SupervisionSession session, DefaultStaffFile staff, Value.@Nullable Parts counting) {
        return session.status() == SupervisionSession.Status.HELD
                && Value.names(counting, session.kind().name())
                && !staff.subject().id().equals(session.leadId());
    }

    static Sought next(Context context, DefaultStaffFile staff, Anchor start, String kinds) {
        Instant after = Objects.requireNonNull(start.at());
        Instant end = Instant.MAX;
        for (Interval run : staff.inPost()) {
            if (run.contains(after)) {
                end = run.to();
                break;
            }
        }
        Value.Parts counting = context.parts(kinds, staff.site(), after);
        SupervisionSession next = null;
        for (SupervisionSession session : staff.sessions) {
            if (session.startsAt().isAfter(after)
                    && session.startsAt().isBefore(end)
                    && counts(session, staff, counting)) {
                next = session;
                break;
            }
        }
        Sought sought =
                next == null ? Sought.absent(WHAT, FEED) : Sought.found(WHAT, FEED, next.startsAt(), next.factId());
        Sought until = sought.atAnyOf(sites(staff, after)).until(end);
        return counting == null ? until.unless(kinds) : until;
    }

    /** Sessions are recorded at any site at which the person holds a post, the home site first. */
    static List<String> sites(DefaultStaffFile staff, Instant after) {
        List<String> sites = new ArrayList<>(1);
        if (staff.site() != null) {
            sites.add(staff.site());
        }
        for (Tenure tenure : staff.tenures) {
            String site = tenure.post().site();
            if (!tenure.post().planned() && tenure.to().isAfter(after) && !sites.contains(site)) {
                sites.add(site);
            }
        }
        return sites;
    }
}
