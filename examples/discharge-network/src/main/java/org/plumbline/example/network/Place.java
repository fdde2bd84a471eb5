package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A site, with two teams and twelve staff.
 *
 * @param code begins the ids of its staff, cases and records
 * @param opens the first local date of its service
 */
record Place(String id, String code, String partner, String county, ZoneId zone, LocalDate opens) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate LONG_AGO = LocalDate.parse("2025-06-02");
    private static final LocalDate NEW = LocalDate.parse("2026-04-27");

    static final Place NORTH_FEN = new Place("north-fen", "nf", "alder", "fenshire", LONDON, LONG_AGO);
    static final Place SOUTH_FEN = new Place("south-fen", "sf", "alder", "fenshire", LONDON, LONG_AGO);
    static final Place OLD_QUAY = new Place("old-quay", "oq", "beech", "fenshire", LONDON, NEW);
    static final Place LAKESIDE = new Place("lakeside", "ls", "cedar", "lake-county", NEW_YORK, LONG_AGO);
    static final Place MILLBROOK = new Place("millbrook", "mb", "cedar", "lake-county", NEW_YORK, LONG_AGO);
    static final Place PINE_RIDGE = new Place("pine-ridge", "pr", "dogwood", "lake-county", NEW_YORK, NEW);
    static final List<Place> ALL = List.of(NORTH_FEN, SOUTH_FEN, OLD_QUAY, LAKESIDE, MILLBROOK, PINE_RIDGE);

    /** The time of a clock at the site. */
    Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** The last instant of a date at the site. */
    Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    String staff(int number) {
        return String.format(Locale.ROOT, "%s%02d", code, number);
    }

    /** The team that takes people home from hospital. */
    String discharge() {
        return code + "-discharge";
    }

    /** The team that responds at once. */
    String urgent() {
        return code + "-urgent";
    }

    List<String> teams() {
        return List.of(discharge(), urgent());
    }

    boolean isUrgent(String team) {
        return team.equals(urgent());
    }

    /** The practitioner who supervises a team, and no other. */
    String lead(String team) {
        return staff(isUrgent(team) ? 2 : 1);
    }
}
