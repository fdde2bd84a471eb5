package org.plumbline.testkit;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that an assessment says about a rule, in the notation of scenarios: {@code { late: case c1, due: … }}; or so
 * many judgements that make no finding: {@code { met: 2 }}.
 *
 * @param of the subject, or the count
 * @param details what else is said; of an expectation, only what matters
 */
record Line(Kind kind, String of, Map<String, String> details) {
    static final String SOME = "some";

    static Line counted(Kind kind, long count) {
        return new Line(kind, Long.toString(count), Map.of());
    }

    /** A number of judgements, not a subject. */
    boolean isCount() {
        return isCount(of);
    }

    static boolean isCount(String of) {
        return of.equals(SOME) || (!of.isEmpty() && of.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** Whether what was found is what this expects, in all that this says. */
    boolean isMetBy(Line found) {
        boolean same = of.equals(found.of) || (of.equals(SOME) && found.isCount());
        return kind == found.kind && same && found.details.entrySet().containsAll(details.entrySet());
    }

    @Override
    public String toString() {
        String more = details.entrySet().stream()
                .map(entry -> ", " + entry.getKey() + ": " + Written.inYaml(entry.getValue()))
                .collect(Collectors.joining());
        return "- { " + kind.text() + ": " + of + more + " }";
    }
}
