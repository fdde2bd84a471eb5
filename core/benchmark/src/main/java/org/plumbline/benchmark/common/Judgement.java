package org.plumbline.benchmark.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Row;

/**
 * What became of a matter.
 *
 * @param due the last instant that is in time
 * @param done when it was done after all
 * @param closed when it was over; null while it is open
 */
public record Judgement(
        Matter matter,
        State state,
        @Nullable Instant due,
        @Nullable Instant done,
        @Nullable Instant closed) {

    Judgement due(Instant last) {
        return new Judgement(matter, state, last, done, closed);
    }

    public Judgement closed(@Nullable Instant over) {
        return new Judgement(matter, state, due, done, over);
    }

    boolean isOver() {
        return closed != null && closed.isBefore(Standards.LOOK_BACK);
    }

    /** In everybody's form; null where it is not reported by itself. */
    @Nullable
    Row row() {
        return switch (state) {
            case MET, NOT_APPLICABLE, HELD_UP, NOT_CONFIGURED -> null;
            case NOT_YET_DUE -> row(null, null, due == null ? null : due.plusNanos(1), null);
            case LATE, OVERDUE -> isOver() ? null : row(matter.fact(), matter.at(), due, done);
            case BREACH, UNKNOWN -> isOver() ? null : row(matter.fact(), null, null, null);
        };
    }

    private Row row(@Nullable String fact, @Nullable Instant start, @Nullable Instant last, @Nullable Instant at) {
        return new Row(
                matter.rule(), state.name(), matter.subject(), matter.place().id(), fact, start, last, at);
    }
}
