package org.plumbline.internal.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions between bounds: {@code >=1.0 <2.0}. What follows the numbers of a version does not count. */
public record VersionRange(String text, List<Bound> bounds) {
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)(\\d{1,6}(?:\\.\\d{1,6}){0,2})");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6}){0,2}");

    record Bound(String relation, List<Integer> version) {
        boolean holds(List<Integer> other) {
            int order = compare(other, version);
            return switch (relation) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    static Optional<VersionRange> parse(String text) {
        List<Matcher> parts =
                Arrays.stream(text.trim().split("\\s+")).map(BOUND::matcher).toList();
        if (!parts.stream().allMatch(Matcher::matches)) {
            return Optional.empty();
        }
        List<Bound> bounds = parts.stream()
                .map(part -> new Bound(part.group(1), numbers(part.group(2))))
                .toList();
        return Optional.of(new VersionRange(text, bounds));
    }

    /** Whether a version lies between the bounds. */
    public boolean contains(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return numbers.lookingAt() && bounds.stream().allMatch(bound -> bound.holds(numbers(numbers.group())));
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
    }

    /** Numbers that are not written are zero. */
    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = Integer.compare(i < a.size() ? a.get(i) : 0, i < b.size() ? b.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
