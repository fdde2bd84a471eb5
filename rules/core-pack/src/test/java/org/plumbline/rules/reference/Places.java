package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.Site;

/** Dates and times at the sites. The network as a whole, and a site without a record, have the zone UTC. */
public final class Places {
    private final Map<String, Site> sites = new TreeMap<>();

    Places(Iterable<Site> sites) {
        sites.forEach(site -> this.sites.put(site.id(), site));
    }

    /** {@return the sites that have a record, by id} */
    public Map<String, Site> sites() {
        return sites;
    }

    /** The partner whose site it is. */
    public Optional<String> partner(@Nullable String site) {
        Site record = site == null ? null : sites.get(site);
        return record == null ? Optional.empty() : Optional.ofNullable(record.partnerId());
    }

    public ZoneId zone(@Nullable String site) {
        Site record = site == null ? null : sites.get(site);
        return record == null ? ZoneOffset.UTC : record.zone();
    }

    public LocalDate date(@Nullable String site, Instant instant) {
        return instant.atZone(zone(site)).toLocalDate();
    }

    public YearMonth month(@Nullable String site, Instant instant) {
        return YearMonth.from(date(site, instant));
    }

    /** The first instant of a date. */
    public Instant start(@Nullable String site, LocalDate date) {
        return date.atStartOfDay(zone(site)).toInstant();
    }

    /** The last instant of a date: one nanosecond before the next one starts. */
    public Instant end(@Nullable String site, LocalDate date) {
        return start(site, date.plusDays(1)).minusNanos(1);
    }

    /** The last instant of the day that lies so many days, weeks or months after the day of an instant. */
    public Instant endAfter(@Nullable String site, Instant start, Period period) {
        return end(site, date(site, start).plus(period));
    }
}
