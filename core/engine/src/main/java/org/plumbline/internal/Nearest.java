package org.plumbline.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The right name for a wrong one. */
public final class Nearest {
    private Nearest() {}

    /** The candidate that is at most a third of the word away, the first in alphabetical order of the nearest. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int least = Math.max(1, word.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            int distance = distance(word, candidate, least);
            boolean first =
                    nearest.filter(other -> other.compareTo(candidate) <= 0).isEmpty();
            if (distance < least || (distance == least && first)) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The nearest ones, so many at most. */
    public static List<String> few(String word, Collection<String> candidates, int most) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** How many letters have to be changed, put in or left out; more than so many is not counted to its end. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            int best = i;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return Integer.MAX_VALUE;
            }
        }
        return row[b.length()];
    }
}
