package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be found, and when. Written while failures are planted, by whoever plants them. */
final class Manifest {
    /** What is over is reported for so long. */
    private static final Duration LOOK_BACK = Duration.ofDays(35);

    private final List<Expected> lines = new ArrayList<>();
    private String planted = "";

    /** What is planted next, in words. */
    Manifest planting(String what) {
        planted = what;
        return this;
    }

    /** Not done, and never will be. */
    void overdue(String rule, String subject, Instant due) {
        add(rule, subject, "OVERDUE", due, due.plusNanos(1), null);
    }

    /** Not done as far as anybody knows, until it is written down that it was, or was not asked for. */
    void overdueUntil(String rule, String subject, Instant due, Instant until) {
        add(rule, subject, "OVERDUE", due, due.plusNanos(1), until);
    }

    /** Overdue, then done. */
    void late(String rule, String subject, Instant due, Instant done, Instant recorded) {
        overdueUntil(rule, subject, due, recorded);
        add(rule, subject, "LATE", due, recorded, after(done));
    }

    /** Wrong from then on, until it is put right. */
    void standing(String rule, String subject, Instant from, @Nullable Instant until) {
        add(rule, subject, "BREACH", null, from, until);
    }

    /** Wrong once, and over at a time. */
    void breach(String rule, String subject, Instant recorded, Instant over) {
        add(rule, subject, "BREACH", null, recorded, after(over));
    }

    /** Not ready when it was due, and made good at a time. */
    void breachDue(String rule, String subject, Instant due, Instant over) {
        add(rule, subject, "BREACH", due, due.plusNanos(1), after(over));
    }

    /** Not done in a period that has ended. */
    void missed(String rule, String subject, Instant endOfPeriod) {
        add(rule, subject, "BREACH", endOfPeriod, endOfPeriod.plusNanos(1), after(endOfPeriod.plusNanos(1)));
    }

    /** Nobody can say. */
    void unknown(String rule, String subject, Instant from, @Nullable Instant until) {
        add(rule, subject, "UNKNOWN", null, from, until);
    }

    /** Close, but right. */
    void silent(String rule, String subject) {
        add(rule, subject, "SILENT", null, Instant.EPOCH, null);
    }

    private void add(
            String rule, String subject, String outcome, @Nullable Instant due, Instant from, @Nullable Instant until) {
        lines.add(new Expected(rule, subject, outcome, due, from, until, planted));
    }

    private static Instant after(Instant over) {
        return over.plus(LOOK_BACK).plusNanos(1);
    }

    List<Expected> lines() {
        return lines;
    }
}
