package org.plumbline.internal.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.standard.Course;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.internal.standard.Value;
import org.plumbline.internal.time.Calendars;
import org.plumbline.internal.time.OpenDays;
import org.plumbline.standard.StandardId;

/** What every judgement of one assessment is made with: the instant, the standards, the sites, the feeds. */
public final class Context {
    private final Instant asOf;
    private final StandardsInForce standards;
    private final Map<String, Site> sites;
    private final Coverage coverage;
    private final LeftOutRows leftOut;
    private final Calendars calendars;
    private final Place network;
    private final Map<String, Place> places;
    /** The facts that somebody proposes; null where nobody asks ahead. */
    private final @Nullable Set<FactId> proposed;

    /** Where nobody has fed a service calendar. */
    public Context(
            Instant asOf, StandardsInForce standards, Map<String, Site> sites, Coverage coverage, LeftOutRows leftOut) {
        this(asOf, standards, sites, coverage, leftOut, Calendars.NONE);
    }

    public Context(
            Instant asOf,
            StandardsInForce standards,
            Map<String, Site> sites,
            Coverage coverage,
            LeftOutRows leftOut,
            Calendars calendars) {
        this.asOf = asOf;
        this.standards = standards;
        this.sites = sites;
        this.coverage = coverage;
        this.leftOut = leftOut;
        this.calendars = calendars;
        this.network = new Place(standards, asOf, null, null);
        this.places = new ConcurrentHashMap<>();
        this.proposed = null;
    }

    private Context(Context now, Set<FactId> proposed) {
        this.asOf = now.asOf;
        this.standards = now.standards;
        this.sites = now.sites;
        this.leftOut = now.leftOut;
        this.calendars = now.calendars;
        this.network = now.network;
        this.places = now.places;
        this.proposed = proposed;
        this.coverage = now.asksAhead() ? now.coverage : now.coverage.asFarAs(site -> Feeds.lastExpected(now, site));
    }

    /**
     * The same, asked ahead: what is proposed counts as if it had happened, is judged before it begins, and on what should
     * be known by now.
     */
    public Context ahead(Set<FactId> facts) {
        return new Context(this, Set.copyOf(facts));
    }

    /** Whether what lies ahead is judged as it would be then. */
    public boolean asksAhead() {
        return proposed != null;
    }

    /** Whether a fact is one that somebody proposes. */
    public boolean isProposed(Fact fact) {
        return proposed != null && !proposed.isEmpty() && proposed.contains(fact.factId());
    }

    public Instant asOf() {
        return asOf;
    }

    public Map<String, Site> sites() {
        return sites;
    }

    public Coverage coverage() {
        return coverage;
    }

    public LeftOutRows leftOut() {
        return leftOut;
    }

    /** What is known of a site, or of the network as a whole. */
    private Place place(@Nullable String site) {
        if (site == null) {
            return network;
        }
        Place known = places.get(site);
        return known != null
                ? known
                : places.computeIfAbsent(site, id -> new Place(standards, asOf, id, sites.get(id)));
    }

    public StandardsInForce standards() {
        return standards;
    }

    /** The value in force at a site at an instant, or null where it is not configured. */
    public @Nullable Dated inForce(String standard, @Nullable String site, Instant at) {
        Place place = place(site);
        Course course = place.course(standard);
        return course.isConstant() ? course.always() : course.on(place.date(at));
    }

    /** The first instant at which a standard has a value at a site; the beginning of time where it has had none so far. */
    public Instant firstAsked(String standard, @Nullable String site) {
        Place place = place(site);
        LocalDate first = place.course(standard).firstDay();
        return first.equals(LocalDate.MIN) || first.isAfter(place.date(asOf)) ? Instant.MIN : place.startOf(first);
    }

    /** The site's zone; UTC for the network, and for sites that are not known (nothing about them is judged). */
    public ZoneId zone(@Nullable String site) {
        return place(site).zone();
    }

    /** The dates on which a function is open at a site. */
    public OpenDays openDays(String duty, @Nullable String site) {
        return calendars.of(site, duty);
    }

    /** The function whose service calendar counts for a standard; empty where none does. */
    public String calendar(String standard) {
        return standards.calendar(new StandardId(standard));
    }

    /** The date at a site. */
    public LocalDate date(@Nullable String site, Instant at) {
        return place(site).date(at);
    }

    /** The month at a site, as the number of months since the year 0 began. */
    public int month(@Nullable String site, Instant at) {
        return place(site).month(at);
    }

    /** The first instant of a date at a site. */
    public Instant startOf(LocalDate date, @Nullable String site) {
        return place(site).startOf(date);
    }

    /** The reading that a choice names, or null where it is not configured. */
    public @Nullable String choice(String standard, @Nullable String site, Instant at) {
        Value.Choice choice = value(Value.Choice.class, standard, site, at);
        return choice == null ? null : choice.option();
    }

    /** The parts that a standard names, or null where it is not configured. */
    public Value.@Nullable Parts parts(String standard, @Nullable String site, Instant at) {
        return value(Value.Parts.class, standard, site, at);
    }

    /** A value of this unit, or null where it is not configured, or of another unit. */
    public <V extends Value> @Nullable V value(Class<V> unit, String standard, @Nullable String site, Instant at) {
        Dated dated = inForce(standard, site, at);
        return dated == null || !unit.isInstance(dated.value()) ? null : unit.cast(dated.value());
    }
}
