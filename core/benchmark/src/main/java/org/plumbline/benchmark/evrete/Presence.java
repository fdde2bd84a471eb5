package org.plumbline.benchmark.evrete;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.cover.Shift;

/** Somebody who is, was or will be signed off is planned for a shift; whether they may be elsewhere, rules find out. */
final class Presence {
    private final Shift shift;
    private final Interval signedOff;
    private boolean elsewhere;

    Presence(Shift shift, Interval signedOff) {
        this.shift = shift;
        this.signedOff = signedOff;
    }

    String staff() {
        return Objects.requireNonNull(shift.staffId());
    }

    Interval planned() {
        return Times.planned(shift);
    }

    void elsewhere() {
        elsewhere = true;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    /** The part of the shift that is signed off; null where none is. */
    @Nullable
    Interval signedOff() {
        return Times.common(signedOff, planned());
    }
}
