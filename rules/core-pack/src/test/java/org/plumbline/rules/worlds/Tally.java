package org.plumbline.rules.worlds;

import java.util.Map;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.rules.reference.Told;

/** How often each outcome of each rule came up. */
final class Tally {
    private Tally() {}

    static void add(Map<String, Long> counts, Told told) {
        for (Measure measure : told.measures()) {
            if (measure.key().scope().equals(Subject.network())) {
                String rule = measure.key().rule().toString();
                add(counts, rule + " met", measure.met());
                add(counts, rule + " late", measure.late());
                add(counts, rule + " overdue", measure.overdue());
                add(counts, rule + " otherwise breached", measure.otherBreach());
                add(counts, rule + " unknown", measure.unknown());
                add(counts, rule + " not configured", measure.notConfigured());
                add(counts, rule + " not yet due", measure.notYetDue());
                add(counts, rule + " not applicable", measure.notApplicable());
            }
        }
    }

    private static void add(Map<String, Long> counts, String key, long number) {
        counts.merge(key, number, Long::sum);
    }
}
