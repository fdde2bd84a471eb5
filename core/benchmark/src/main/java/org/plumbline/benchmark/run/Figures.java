package org.plumbline.benchmark.run;

import java.util.Arrays;
import java.util.Locale;

/** Repeated measurements of one thing: shown as the median, with the least and the greatest. */
final class Figures {
    private final double[] sorted;

    Figures(double... values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    int count() {
        return sorted.length;
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted[0];
    }

    double greatest() {
        return sorted[sorted.length - 1];
    }

    /** With as many decimals: {@code 1.62 (1.55–1.71)}. */
    String text(int decimals) {
        if (isEmpty()) {
            return "–";
        }
        if (sorted.length == 1) {
            return number(median(), decimals) + " (once)";
        }
        return number(median(), decimals) + " (" + number(least(), decimals) + "–" + number(greatest(), decimals) + ")";
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
