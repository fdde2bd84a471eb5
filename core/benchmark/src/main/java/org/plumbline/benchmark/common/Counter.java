package org.plumbline.benchmark.common;

import org.plumbline.benchmark.Tallied;

/** How many judgements there are of each state. */
final class Counter {
    private long met;
    private long late;
    private long overdue;
    private long otherBreach;
    private long unknown;
    private long notConfigured;
    private long notYetDue;
    private long notApplicable;

    void add(State state) {
        switch (state) {
            case MET -> met++;
            case LATE -> late++;
            case OVERDUE -> overdue++;
            case BREACH -> otherBreach++;
            case UNKNOWN, HELD_UP -> unknown++;
            case NOT_CONFIGURED -> notConfigured++;
            case NOT_YET_DUE -> notYetDue++;
            case NOT_APPLICABLE -> notApplicable++;
        }
    }

    Tallied tallied(String rule, String scope, String month) {
        return new Tallied(
                rule, scope, month, met, late, overdue, otherBreach, unknown, notConfigured, notYetDue, notApplicable);
    }
}
