package org.plumbline.benchmark.run;

import java.util.Optional;

/**
 * What was to be reached, and what was.
 *
 * @param what in words
 * @param limit what the figure is held against
 * @param atMost whether it must not be more; else it must not be less
 */
record Goal(String what, double limit, boolean atMost, Figures measured) {
    private static final int DECIMALS = 2;

    static Goal atMost(double limit, String what, Figures measured) {
        return new Goal(what, limit, true, measured);
    }

    static Goal atLeast(double limit, String what, Figures measured) {
        return new Goal(what, limit, false, measured);
    }

    Optional<Boolean> met() {
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(atMost ? measured.median() <= limit : measured.median() >= limit);
    }

    String line() {
        String verdict = met().map(met -> met ? "met" : "missed").orElse("not measured");
        return "- **" + verdict + "**: " + what + " " + (atMost ? "at most " : "at least ")
                + Figures.number(limit, DECIMALS) + "; measured " + measured.text(DECIMALS);
    }
}
