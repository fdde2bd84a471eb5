package org.plumbline.benchmark.sql;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The standards with a number, as the core ships them and as the network, its partners and a site set them. */
final class Standards {
    private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);
    private static final String EVERYWHERE = "";
    private static final String INTAKE = "intake.completed-within";
    private static final String FOLLOW_UP = "missed-contact.high-risk-follow-up-within";
    private static final String SUPERVISION = "supervision.interval";

    /** One value, from a date on; a site's goes before a partner's, and that before the network's. */
    private record Value(String standard, int rank, String scope, LocalDate from, long amount) {}

    /** An amount that holds at a site in [from, to). */
    record Spell(String standard, LocalDate from, LocalDate to, long amount) {}

    private static final List<Value> VALUES = List.of(
            new Value(INTAKE, 0, EVERYWHERE, ALWAYS, hours(48)),
            new Value(INTAKE, 2, "s0002", LocalDate.of(2026, 3, 2), hours(36)),
            new Value(FOLLOW_UP, 0, EVERYWHERE, ALWAYS, hours(24)),
            new Value(FOLLOW_UP, 1, "p1", LocalDate.of(2026, 2, 16), hours(12)),
            new Value(SUPERVISION, 1, "p0", ALWAYS, 42),
            new Value(SUPERVISION, 1, "p1", ALWAYS, 42),
            new Value(SUPERVISION, 1, "p2", ALWAYS, 42),
            new Value("supervision.staff-per-supervisor", 0, EVERYWHERE, ALWAYS, 11),
            new Value("new-starter.period", 0, EVERYWHERE, ALWAYS, 3),
            new Value("timeliness.share-in-time", 0, EVERYWHERE, ALWAYS, 77));

    private static final LocalDate NO_END = LocalDate.of(2100, 1, 1);

    private Standards() {}

    private static long hours(int hours) {
        return Duration.ofHours(hours).toNanos();
    }

    /** What holds at a site, and when. */
    static List<Spell> at(String site, String partner) {
        List<Spell> spells = new ArrayList<>();
        for (String standard :
                new TreeSet<>(VALUES.stream().map(Value::standard).toList())) {
            List<Value> values = VALUES.stream()
                    .filter(value -> value.standard.equals(standard))
                    .filter(value -> Set.of(EVERYWHERE, partner, site).contains(value.scope))
                    .toList();
            spells.addAll(spells(values));
        }
        return spells;
    }

    private static List<Spell> spells(List<Value> values) {
        TreeSet<LocalDate> changes =
                new TreeSet<>(values.stream().map(Value::from).toList());
        List<Spell> spells = new ArrayList<>();
        for (LocalDate from : changes) {
            LocalDate next = changes.higher(from);
            Value counts = values.stream()
                    .filter(value -> !value.from.isAfter(from))
                    .max((a, b) -> a.rank != b.rank ? Integer.compare(a.rank, b.rank) : a.from.compareTo(b.from))
                    .orElseThrow();
            spells.add(new Spell(counts.standard, from, next == null ? NO_END : next, counts.amount));
        }
        return spells;
    }
}
