package org.plumbline.benchmark.flat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Row;

/**
 * What the rules say on their right-hand sides. Each judgement counts; a breach or an unknown makes a row too, unless
 * the matter was closed before the look-back. What is still open closes at the end of time.
 */
public final class Findings {
    private record Unset(String rule, String site) {}

    private final List<Row> rows = new ArrayList<>();
    private final Tallies tallies = new Tallies();
    private final Map<Unset, Integer> unset = new HashMap<>();

    List<Row> rows() {
        return rows;
    }

    Tallies tallies() {
        return tallies;
    }

    public void met(Matter matter) {
        tallies.add(matter, State.MET);
    }

    public void notApplicable(Matter matter) {
        tallies.add(matter, State.NOT_APPLICABLE);
    }

    /** Not yet due, and a breach once the last instant in time has passed. */
    public void notYetDue(Matter matter, Instant due) {
        tallies.add(matter, State.NOT_YET_DUE);
        rows.add(row(matter, State.NOT_YET_DUE, null, null, due.plusNanos(1), null));
    }

    /** Late where it was done after all, and else overdue, also if it was closed meanwhile. */
    public void notInTime(Clock clock, Instant closed) {
        Matter matter = clock.matter();
        State state = clock.isDone() ? State.LATE : State.OVERDUE;
        tallies.add(matter, state);
        if (isReported(clock.isDone() ? clock.done() : closed)) {
            Instant done = clock.isDone() ? clock.done() : null;
            rows.add(row(matter, state, matter.startedBy(), matter.at(), clock.due(), done));
        }
    }

    public void breach(Matter matter, Instant closed) {
        report(matter, State.BREACH, closed);
    }

    /** Met or breached, as the time of a team's supervisors stands to that of those they supervise. */
    public void ratio(Matter matter, List<Holder> holders, List<Supervisor> supervisors) {
        if (Ratio.isInside(holders, supervisors)) {
            met(matter);
        } else {
            breach(matter, Instant.MAX);
        }
    }

    /** Unknown, because something is not recorded. */
    public void unknown(Matter matter, Instant closed) {
        report(matter, State.UNKNOWN, closed);
    }

    /** Unknown, because a feed is not complete: the feed's finding, not this rule's. */
    public void heldUp(Matter matter) {
        tallies.add(matter, State.UNKNOWN);
    }

    public void notConfigured(Matter matter, Instant closed) {
        tallies.add(matter, State.NOT_CONFIGURED);
        if (isReported(closed)) {
            unset.merge(new Unset(matter.rule(), matter.site()), 1, Integer::sum);
        }
    }

    private void report(Matter matter, State state, Instant closed) {
        tallies.add(matter, state);
        if (isReported(closed)) {
            rows.add(row(matter, state, matter.startedBy(), null, null, null));
        }
    }

    private static boolean isReported(Instant closed) {
        return !closed.isBefore(Standards.LOOK_BACK);
    }

    private static Row row(
            Matter matter,
            State state,
            @Nullable String startedBy,
            @Nullable Instant start,
            @Nullable Instant due,
            @Nullable Instant done) {
        return new Row(matter.rule(), state.name(), matter.subject(), matter.site(), startedBy, start, due, done);
    }

    /** Adds one row for each standard that a site does without. */
    void reportUnset() {
        String outcome = State.NOT_CONFIGURED.name();
        unset.forEach((key, count) ->
                rows.add(new Row(key.rule, outcome, key.site, key.site, count.toString(), null, null, null)));
    }
}
