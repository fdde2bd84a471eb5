package org.plumbline.benchmark.common;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.plumbline.benchmark.Network;

/** WF-23: how much of a month was in time at a site. */
public final class MonthOfSite {
    record Key(Place place, YearMonth month) {}

    private final Place place;
    private final YearMonth month;
    private long met;
    private long judged;
    private long unknown;

    public MonthOfSite(Place place, YearMonth month) {
        this.place = place;
        this.month = month;
    }

    public void add(State state) {
        switch (state) {
            case MET -> {
                met++;
                judged++;
            }
            case LATE, OVERDUE, BREACH -> judged++;
            case UNKNOWN, HELD_UP -> unknown++;
            case NOT_CONFIGURED, NOT_YET_DUE, NOT_APPLICABLE -> {}
        }
    }

    private Instant end() {
        return place.startOf(month.plusMonths(1).atDay(1));
    }

    /** Whether it has ended, and anything in it was to be judged. */
    public boolean isDue() {
        return !Network.AS_OF.isBefore(end()) && judged + unknown > 0;
    }

    public Judgement judge() {
        Instant start = place.startOf(month.atDay(1));
        Matter matter = new Matter("WF-23", place.id(), place, null, month.toString(), start);
        return matter.is(state()).closed(end());
    }

    private State state() {
        if (judged == 0) {
            return State.UNKNOWN;
        }
        BigDecimal least = Standards.SHARE_IN_TIME.multiply(BigDecimal.valueOf(judged));
        return BigDecimal.valueOf(met).compareTo(least) >= 0 ? State.MET : State.BREACH;
    }
}
