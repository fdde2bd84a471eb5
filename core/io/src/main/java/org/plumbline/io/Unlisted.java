package org.plumbline.io;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The problems of a file that are too many to be listed, counted by kind. */
final class Unlisted {
    private static final int KINDS = 20;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private int count;

    void add(Flaw flaw) {
        count++;
        String kind = kinds.size() < KINDS || kinds.containsKey(flaw.kind()) ? flaw.kind() : "something else";
        kinds.merge(kind, 1, Integer::sum);
    }

    boolean isEmpty() {
        return count == 0;
    }

    Flaw inWords() {
        String all = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> times(kind.getValue()) + kind.getKey())
                .collect(Collectors.joining("; "));
        String more = String.format(Locale.ROOT, "%,d more %s: ", count, count == 1 ? "problem" : "problems");
        return new Flaw("", more + all, "");
    }

    private static String times(int count) {
        return count == 1 ? "once " : String.format(Locale.ROOT, "%,d times ", count);
    }
}
