package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Row;

/**
 * What the rules have found. Each judgement counts; a breach or an unknown makes a row too, unless the matter was over
 * before the look-back.
 */
final class Findings {
    private record Unset(Rule rule, String site) {}

    private final List<Row> rows = new ArrayList<>();
    private final Tallies tallies = new Tallies();
    private final Map<Unset, Integer> unset = new HashMap<>();

    List<Row> rows() {
        return rows;
    }

    Tallies tallies() {
        return tallies;
    }

    void met(Matter matter) {
        tallies.add(matter, State.MET);
    }

    void notApplicable(Matter matter) {
        tallies.add(matter, State.NOT_APPLICABLE);
    }

    /** Not yet due, and a breach once the last instant in time has passed. */
    void notYetDue(Matter matter, Instant due) {
        tallies.add(matter, State.NOT_YET_DUE);
        rows.add(row(matter, State.NOT_YET_DUE, null, null, due.plusNanos(1), null));
    }

    /** Late where it was done after all, and else overdue, whether or not it is closed by now. */
    void notInTime(Matter matter, Instant due, @Nullable Instant done, @Nullable Instant closed) {
        State state = done == null ? State.OVERDUE : State.LATE;
        tallies.add(matter, state);
        if (isReported(closed)) {
            rows.add(row(matter, state, matter.startedBy(), matter.at(), due, done));
        }
    }

    void breach(Matter matter, @Nullable Instant closed) {
        report(matter, State.BREACH, closed);
    }

    /** Unknown, because something is not recorded. */
    void unknown(Matter matter, @Nullable Instant closed) {
        report(matter, State.UNKNOWN, closed);
    }

    /** Unknown, because a feed is not complete: the feed's finding, not this rule's. */
    void heldUp(Matter matter) {
        tallies.add(matter, State.UNKNOWN);
    }

    void notConfigured(Matter matter, @Nullable Instant closed) {
        tallies.add(matter, State.NOT_CONFIGURED);
        if (isReported(closed)) {
            unset.merge(new Unset(matter.rule(), matter.site().id), 1, Integer::sum);
        }
    }

    private void report(Matter matter, State state, @Nullable Instant closed) {
        tallies.add(matter, state);
        if (isReported(closed)) {
            rows.add(row(matter, state, matter.startedBy(), null, null, null));
        }
    }

    private static boolean isReported(@Nullable Instant closed) {
        return closed == null || !closed.isBefore(Standards.LOOK_BACK);
    }

    private static Row row(
            Matter matter,
            State state,
            @Nullable String startedBy,
            @Nullable Instant start,
            @Nullable Instant due,
            @Nullable Instant done) {
        return new Row(
                matter.rule().code(), state.name(), matter.subject(), matter.site().id, startedBy, start, due, done);
    }

    void addAll(Findings other) {
        rows.addAll(other.rows);
        tallies.addAll(other.tallies);
        other.unset.forEach((key, count) -> unset.merge(key, count, Integer::sum));
    }

    /** Adds one row for each standard that a site does without. */
    void reportUnset() {
        unset.forEach((key, count) -> rows.add(new Row(
                key.rule.code(), State.NOT_CONFIGURED.name(), key.site, key.site, count.toString(), null, null, null)));
    }
}
