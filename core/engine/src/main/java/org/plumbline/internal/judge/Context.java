package org.plumbline.internal.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.internal.standard.Value;
import org.plumbline.standard.StandardId;

/** What every judgement of one assessment is made with: the instant, the standards, the sites, the feeds. */
public record Context(
        Instant asOf, StandardsInForce standards, Map<String, Site> sites, Coverage coverage, LeftOutRows leftOut) {

    /** The value in force at a site at an instant, or null where it is not configured. */
    public @Nullable Dated inForce(String standard, @Nullable String site, Instant at) {
        Site found = site == null ? null : sites.get(site);
        return standards.find(new StandardId(standard), site, found == null ? null : found.partnerId(), date(site, at));
    }

    /** The first instant at which a standard has a value at a site; the beginning of time where it has none at all. */
    public Instant firstAsked(String standard, @Nullable String site) {
        Site found = site == null ? null : sites.get(site);
        LocalDate first = standards.firstDay(new StandardId(standard), site, found == null ? null : found.partnerId());
        return first.equals(LocalDate.MIN) ? Instant.MIN : startOf(first, site);
    }

    /** The site's zone; UTC for the network, and for sites that are not known (nothing about them is judged). */
    public ZoneId zone(@Nullable String site) {
        Site found = site == null ? null : sites.get(site);
        return found == null ? ZoneOffset.UTC : found.zone();
    }

    /** The date at a site. */
    public LocalDate date(@Nullable String site, Instant at) {
        return at.atZone(zone(site)).toLocalDate();
    }

    /** The first instant of a date at a site. */
    public Instant startOf(LocalDate date, @Nullable String site) {
        return date.atStartOfDay(zone(site)).toInstant();
    }

    /** The reading that a choice names, or null where it is not configured. */
    public @Nullable String choice(String standard, @Nullable String site, Instant at) {
        Dated dated = inForce(standard, site, at);
        return dated != null && dated.value() instanceof Value.Choice choice ? choice.option() : null;
    }

    /** The parts that a standard names, or null where it is not configured. */
    public Value.@Nullable Parts parts(String standard, @Nullable String site, Instant at) {
        Dated dated = inForce(standard, site, at);
        return dated != null && dated.value() instanceof Value.Parts parts ? parts : null;
    }
}
