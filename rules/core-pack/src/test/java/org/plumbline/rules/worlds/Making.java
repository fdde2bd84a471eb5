package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A world while it is made: what stands in it so far, and chances for what comes next. Situations add to it. */
final class Making {
    /** As far back as most of what is judged lies. */
    private static final int DAYS = 60;

    final Random random;
    final Configuration configuration;
    private final Instant asOf;
    private final List<WorldRow> rows = new ArrayList<>();
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final Map<String, String> siteOf = new LinkedHashMap<>();
    private final Map<String, ZoneId> zones = new LinkedHashMap<>();
    private int number;

    Making(Random random, Configuration configuration, Instant asOf) {
        this.random = random;
        this.configuration = configuration;
        this.asOf = asOf;
    }

    Instant asOf() {
        return asOf;
    }

    List<WorldRow> rows() {
        return rows;
    }

    // Chances.

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T either(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Some of them, in order; maybe none, maybe all. */
    <T> List<T> some(List<T> of) {
        return of.stream().filter(it -> random.nextBoolean()).toList();
    }

    // Times.

    /** An instant before the assessment: mostly lately, often on the hour or at midnight of a site, now and then at the assessment itself. */
    Instant past() {
        if (oneIn(25)) {
            return asOf;
        }
        long hours = (long) (Math.pow(random.nextDouble(), 2) * DAYS * 24);
        Instant hour = asOf.minus(Duration.ofHours(hours + 1));
        return switch (random.nextInt(6)) {
            case 0 -> midnight(hour);
            case 1 -> midnight(hour).minusSeconds(1);
            case 2 -> hour.plusSeconds(random.nextInt(3600));
            default -> hour;
        };
    }

    /** The start of the day of an instant at one of the sites. */
    private Instant midnight(Instant instant) {
        ZoneId zone = zones.isEmpty() ? ZoneId.of("UTC") : one(List.copyOf(zones.values()));
        return instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** An instant after the assessment, at most ten days. */
    Instant soon() {
        return asOf.plus(Duration.ofHours(random.nextInt(240))).plusSeconds(random.nextInt(2));
    }

    /** An instant, or one so close to it that a limit there is tried from both sides. */
    Instant near(Instant instant) {
        return switch (random.nextInt(9)) {
            case 0 -> instant.minusSeconds(1);
            case 1 -> instant.plusSeconds(1);
            case 2 -> instant.minusNanos(1);
            case 3 -> instant.plusNanos(1);
            case 4 -> instant.minus(Duration.ofHours(random.nextInt(72)));
            case 5 -> instant.plus(Duration.ofHours(random.nextInt(72)));
            case 6 -> instant.plus(Duration.ofDays(random.nextInt(40)));
            default -> instant;
        };
    }

    /** Near the end of a time after an instant, as a limit allows it ({@code PT24H}, {@code P1M}). */
    Instant nearLimit(String site, Instant start, String limit) {
        if (limit.contains("T")) {
            return near(start.plus(Duration.parse(limit)));
        }
        ZoneId zone = zone(site);
        LocalDate last = start.atZone(zone).toLocalDate().plus(java.time.Period.parse(limit));
        return near(last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** A value that a standard may have had, to be near to. */
    Object candidate(String standard) {
        return one(java.util.Objects.requireNonNull(Candidates.OF.get(standard), standard));
    }

    LocalDate date(Instant instant) {
        return instant.atZone(ZoneId.of("UTC")).toLocalDate();
    }

    /** The zone of a site of this world. */
    ZoneId zone(String site) {
        return zones.getOrDefault(site, ZoneId.of("UTC"));
    }

    // Who and where.

    String site() {
        return one(ids("site"));
    }

    /** The ids of a type that stand in the world so far. */
    List<String> ids(String type) {
        return ids.getOrDefault(type, List.of());
    }

    /** The ids of a type at a site. */
    List<String> ids(String type, String site) {
        return ids(type).stream()
                .filter(id -> site.equals(siteOf.get(type + " " + id)))
                .toList();
    }

    /** One of a type at a site, as a rule; now and then of another site, or somebody of whom nobody has a record. */
    String anyOf(String type, String site) {
        if (oneIn(40)) {
            return "ghost-" + type;
        }
        List<String> here = oneIn(10) ? ids(type) : ids(type, site);
        return here.isEmpty() ? (ids(type).isEmpty() ? "ghost-" + type : one(ids(type))) : one(here);
    }

    String aCase(String site) {
        return anyOf("case", site);
    }

    String staff(String site) {
        return anyOf("staff-member", site);
    }

    String team(String site) {
        return anyOf("team", site);
    }

    // Rows.

    /** A new row of a type; it stands in the world once it is {@link Draft#add added}. */
    Draft row(String type) {
        return new Draft(type, type.charAt(0) + "" + ++number);
    }

    /** A new row of a type at a site. */
    Draft row(String type, String site) {
        return row(type).with("site", site);
    }

    private void take(WorldRow row) {
        rows.add(row);
        ids.computeIfAbsent(row.type(), type -> new ArrayList<>()).add(row.id());
        if (row.fields().get("site") instanceof String site) {
            siteOf.put(row.type() + " " + row.id(), site);
        }
        if (row.type().equals("site")) {
            zones.put(row.id(), ZoneId.of((String) row.fields().get("zone")));
        }
    }

    /** A row that is being written. */
    final class Draft {
        private final String type;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private Draft(String type, String id) {
            this.type = type;
            fields.put("id", id);
        }

        Draft id(String id) {
            fields.put("id", id);
            return this;
        }

        /** Null: not recorded. */
        Draft with(String field, @Nullable Object value) {
            if (value == null) {
                fields.remove(field);
            } else {
                fields.put(field, plain(value));
            }
            return this;
        }

        /** Recorded as a rule; one time in eight it is missing. */
        Draft maybe(String field, @Nullable Object value) {
            return oneIn(8) ? this : with(field, value);
        }

        /** Recorded one time in {@code n}. */
        Draft seldom(int n, String field, @Nullable Object value) {
            return oneIn(n) ? with(field, value) : this;
        }

        /** Puts it into the world, if it is a fact that a reader would take. */
        String add() {
            fields.putIfAbsent("recordedAt", "2020-01-01T00:00:00Z");
            WorldRow row = new WorldRow(type, fields);
            if (row.isFact()) {
                take(row);
            }
            return row.id();
        }

        /** Puts it into the world; it has to be a fact. */
        String addSurely() {
            fields.putIfAbsent("recordedAt", "2020-01-01T00:00:00Z");
            WorldRow row = new WorldRow(type, fields);
            row.fact();
            take(row);
            return row.id();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof Number || value instanceof Map) {
            return value instanceof Map<?, ?> map ? plain(map) : value;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> plain(java.util.Objects.requireNonNull(item)))
                    .toList();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), plain(java.util.Objects.requireNonNull(value))));
        return plain;
    }

    /** Hours of each weekday, for calendars and routes. */
    List<Map<String, Object>> hours(List<DayOfWeek> days, LocalTime from, LocalTime to) {
        return days.stream()
                .map(day -> Map.<String, Object>of("day", day.name(), "from", from.toString(), "to", to.toString()))
                .toList();
    }
}
