package org.plumbline.internal.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.standard.Course;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.standard.StandardId;

/** A site, or the network: its zone, its calendar and its standards. Every judgement asks here, so it remembers. */
final class Place {
    /** Matters older than these are rare; their month is worked out each time. */
    private static final int MONTHS_KNOWN = 24;

    private final StandardsInForce standards;
    private final @Nullable String id;
    private final @Nullable String partner;
    private final ZoneId zone;
    private final Map<String, Course> courses = new ConcurrentHashMap<>();
    private final int monthNow;
    /** The first seconds of this month and of those before it, the latest first. */
    private final long[] monthStarts = new long[MONTHS_KNOWN];

    private final long nextMonthStart;

    Place(StandardsInForce standards, Instant asOf, @Nullable String id, @Nullable Site site) {
        this.standards = standards;
        this.id = id;
        this.partner = site == null ? null : site.partnerId();
        this.zone = site == null ? ZoneOffset.UTC : site.zone();
        YearMonth now = YearMonth.from(date(asOf));
        this.monthNow = Math.toIntExact(now.getLong(ChronoField.PROLEPTIC_MONTH));
        for (int i = 0; i < MONTHS_KNOWN; i++) {
            monthStarts[i] = startOf(now.minusMonths(i).atDay(1)).getEpochSecond();
        }
        this.nextMonthStart = startOf(now.plusMonths(1).atDay(1)).getEpochSecond();
    }

    Course course(String standard) {
        Course known = courses.get(standard);
        return known != null
                ? known
                : courses.computeIfAbsent(standard, name -> standards.course(new StandardId(name), id, partner));
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The number of months since the year 0 began. */
    int month(Instant at) {
        long second = at.getEpochSecond();
        if (second < nextMonthStart) {
            for (int i = 0; i < MONTHS_KNOWN; i++) {
                if (second >= monthStarts[i]) {
                    return monthNow - i;
                }
            }
        }
        return Math.toIntExact(date(at).getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
