package org.plumbline.benchmark.handwritten;

/** The judgements of one rule in one scope and month. */
final class Counter {
    int met;
    int late;
    int overdue;
    int breach;
    int unknown;
    int notConfigured;
    int notYetDue;
    int notApplicable;

    void add(State state) {
        switch (state) {
            case MET -> met++;
            case LATE -> late++;
            case OVERDUE -> overdue++;
            case BREACH -> breach++;
            case UNKNOWN -> unknown++;
            case NOT_CONFIGURED -> notConfigured++;
            case NOT_YET_DUE -> notYetDue++;
            case NOT_APPLICABLE -> notApplicable++;
        }
    }

    void addAll(Counter other) {
        met += other.met;
        late += other.late;
        overdue += other.overdue;
        breach += other.breach;
        unknown += other.unknown;
        notConfigured += other.notConfigured;
        notYetDue += other.notYetDue;
        notApplicable += other.notApplicable;
    }

    /** All that was decided. */
    int judged() {
        return met + late + overdue + breach;
    }
}
