package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.Facts;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.Problems;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.LeftOutRows;
import org.plumbline.internal.standard.Layers;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.time.Calendars;
import org.plumbline.internal.yaml.Yaml;

/** Facts of two sites, filed as an assessment files them, with the standards that a test declares and no others. */
final class Filed {
    static final String NORTH = "north";
    static final String SOUTH = "south";

    private static final Threads ONE_AFTER_THE_OTHER = new Threads() {
        @Override
        public <T, R> List<R> each(List<T> things, Function<T, R> work) {
            return things.stream().map(work).toList();
        }
    };

    private final StringBuilder standards = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();
    private final Instant asOf;

    private Filed(Instant asOf) {
        this.asOf = asOf;
    }

    static Filed at(String asOf) {
        Filed filed = new Filed(time(asOf));
        return filed.with(site(NORTH, "Europe/London"), site(SOUTH, "America/New_York"));
    }

    /** A time as people there write it. */
    static Instant time(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }

    static Site site(String id, String zone) {
        return Site.builder().id(id).partnerId("p1").zone(ZoneId.of(zone)).build();
    }

    static StaffMember staff(String id, String site) {
        return StaffMember.builder()
                .id(id)
                .site(site)
                .employment(StaffMember.Employment.PERMANENT)
                .startedOn(LocalDate.of(2026, 1, 1))
                .build();
    }

    Filed with(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    /** A standard with one value, written as YAML writes it. */
    Filed standard(String name, String unit, String value) {
        return declare(name, unit, "", unit.equals("parts") ? "more-parts" : "lower", value);
    }

    /** A standard with more to say of itself. */
    Filed declare(String name, String unit, String more, String stricter, String value) {
        standards
                .append(name)
                .append(": { title: A standard, unit: ")
                .append(unit)
                .append(", element: core, stricter: ")
                .append(stricter)
                .append(", ")
                .append(more)
                .append("values: { always: { value: ")
                .append(value)
                .append(", source: the model } } }\n");
        return this;
    }

    /** A number of days that is asked from a date on. */
    Filed from(String name, String date) {
        standards
                .append(name)
                .append(": { title: A standard, unit: dates, element: core, stricter: lower, values: { ")
                .append(date)
                .append(": { value: P1D, source: the model } } }\n");
        return this;
    }

    Dossiers dossiers() {
        Problems problems = new Problems();
        Layers layers = new Layers(problems);
        Yaml.parse(standards.toString(), "standards.yaml", problems)
                .ifPresent(root -> layers.declare(StandardsFile.declarations(root, problems)));
        var inForce = layers.inForce();
        problems.throwIfAny();
        Holding holding = ((Snapshot) Facts.of(facts)).holding();
        Context context = new Context(
                asOf,
                inForce,
                holding.sites(),
                new Coverage(holding.coverage(), Optional.empty(), List.of(), Set.of()),
                new LeftOutRows(Map.of(), Map.of(), Map.of()),
                Calendars.of(holding.calendars()));
        return Dossiers.of(context, holding, List.of(), ONE_AFTER_THE_OTHER);
    }

    /** The dossier of somebody who has one. */
    static DefaultStaffFile staffFile(Dossiers dossiers, String id) {
        return Objects.requireNonNull(dossiers.staff(id, NORTH));
    }

    /** The dossier of a case that has one. */
    static DefaultCaseFile caseFile(Dossiers dossiers, String id) {
        return Objects.requireNonNull(dossiers.findCase(id, NORTH));
    }
}
