package org.plumbline.internal.judge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.Problems;
import org.plumbline.internal.facts.Word;
import org.plumbline.internal.standard.Layers;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.time.Calendars;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Window;

/**
 * What a judgement is made with, by hand: about the case c1, at the site north in London. Unless something else is said
 * the facts are complete until the night.
 */
final class Night {
    static final Subject SUBJECT = Subject.of(Subject.Type.CASE, "c1");
    static final FactId FACT = new FactId("contact", "k1");

    private final Instant asOf;
    private final StringBuilder standards = new StringBuilder();
    private final List<String> provided = new ArrayList<>();
    private final Map<String, Site> sites = new TreeMap<>();
    private final List<FeedCoverage> coverage = new ArrayList<>();
    private final List<Window> broken = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Map<Subject, Map<String, String>> leftOut = new HashMap<>();
    private final Map<Window, String> leftOutBySite = new HashMap<>();
    private final List<ServiceCalendar> calendars = new ArrayList<>();
    private final List<String> stopFeeds = new ArrayList<>();
    private final Set<@Nullable String> doubtful = new HashSet<>();
    private @Nullable Instant completeUntil;

    private Night(Instant asOf) {
        this.asOf = asOf;
        this.completeUntil = asOf;
        site("north", "Europe/London");
    }

    static Night of(String asOf) {
        return new Night(at(asOf));
    }

    static Night of(Instant asOf) {
        return new Night(asOf);
    }

    /** A time as people there write it. */
    static Instant at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }

    static Interval span(String from, String to) {
        return new Interval(at(from), at(to));
    }

    /** The contact k1 at north as the start of a matter. */
    static Anchor anchor(@Nullable Instant at) {
        return new Anchor("contact k1", "north", at, "the time of contact k1", FACT);
    }

    /** What a verdict says was seen, as the kind that it should be. */
    static <D extends Detail> D detail(Verdict verdict, Class<D> kind) {
        return Objects.requireNonNull(kind.cast(verdict.detail()));
    }

    Night site(String id, String zone) {
        sites.put(
                id, Site.builder().id(id).partnerId("p1").zone(ZoneId.of(zone)).build());
        return this;
    }

    /** A standard with one value, written as YAML writes it. */
    Night standard(String name, String unit, String value) {
        return declare(name, unit, "always: { value: " + value + ", source: the model }");
    }

    /** A declaration as a pack writes it. */
    Night declare(String yaml) {
        standards.append(yaml).append('\n');
        return this;
    }

    Night calendar(ServiceCalendar calendar) {
        calendars.add(calendar);
        return this;
    }

    Night unset(String name, String unit) {
        return declare(name, unit, "");
    }

    Night declare(String name, String unit, String values) {
        String options = unit.equals("choice") ? "options: [one, other], " : "";
        String stricter = unit.equals("choice") ? "neither" : unit.equals("parts") ? "more-parts" : "lower";
        standards
                .append(name)
                .append(": { title: A standard, unit: ")
                .append(unit)
                .append(", element: core, stricter: ")
                .append(stricter)
                .append(", ")
                .append(options)
                .append("values: { ")
                .append(values)
                .append(" } }\n");
        return this;
    }

    /** A file of values, as a provider writes it. */
    Night provider(String yaml) {
        provided.add(yaml);
        return this;
    }

    Night completeUntil(@Nullable String until) {
        completeUntil = until == null ? null : at(until);
        return this;
    }

    Night complete(FeedCoverage row) {
        coverage.add(row);
        return this;
    }

    Night broken(Window window) {
        broken.add(window);
        return this;
    }

    Night stop(String from, String to) {
        stops.add(new Stop(span(from, to), "in hospital", false));
        return this;
    }

    /** From then on nothing that is open can be mended. */
    Night outOfScope(String from) {
        stops.add(new Stop(Spans.between(at(from), null), "moved away", true));
        return this;
    }

    /** Stops are recorded in a feed of their own. */
    Night stopFeed(String feed) {
        stopFeeds.add(feed);
        return this;
    }

    /** A row of the coverage itself was left out. */
    Night doubtful(@Nullable String site) {
        doubtful.add(site);
        return this;
    }

    Night leftOutAt(@Nullable String site, String feed, String inWords) {
        leftOutBySite.put(LeftOutRows.key(feed, site), inWords);
        return this;
    }

    Night leftOut(Subject subject, String feed, String inWords) {
        leftOut.computeIfAbsent(subject, key -> new HashMap<>()).put(feed, inWords);
        return this;
    }

    Context context() {
        Problems problems = new Problems();
        Layers layers = new Layers(problems);
        Yaml.parse(standards.toString(), "standards.yaml", problems)
                .ifPresent(root -> layers.declare(StandardsFile.declarations(root, problems)));
        provided.forEach(yaml -> Yaml.parse(yaml, "acme.yaml", problems)
                .ifPresent(root -> layers.provider(StandardsFile.values(root, "acme.yaml", problems))));
        var inForce = layers.inForce();
        problems.throwIfAny();
        return new Context(
                asOf,
                inForce,
                sites,
                new Coverage(coverage, Optional.ofNullable(completeUntil).map(Word::ofAll), broken, doubtful),
                new LeftOutRows(leftOut, leftOutBySite, Map.of()),
                Calendars.of(calendars));
    }

    About about() {
        return new SomebodyAtNight(context(), SUBJECT, stops, stopFeeds);
    }

    private record SomebodyAtNight(Context context, Subject subject, List<Stop> stops, List<String> stopFeeds)
            implements About {}
}
