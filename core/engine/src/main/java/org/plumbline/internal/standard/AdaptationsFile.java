package org.plumbline.internal.standard;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.AdaptationBuilder;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;
import org.plumbline.standard.Adaptations;

/**
 * Adaptations as a file gives them.
 *
 * @param written of each its value as it is written, maybe none, and where it stands
 */
public record AdaptationsFile(List<Adaptation> all, Map<String, Dated.Written> written) implements Adaptations {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final List<String> PARTS = List.of("rationale", "controls", "assessment");
    private static final Set<String> FIELDS = Set.of(
            "element",
            "scope",
            "value",
            "area",
            "rationale",
            "controls",
            "assessment",
            "owner",
            "approver",
            "approved",
            "start",
            "end",
            "review");

    public static AdaptationsFile read(Path yaml) {
        Problems problems = new Problems();
        Optional<AdaptationsFile> read =
                Yaml.read(yaml, String.valueOf(yaml.getFileName()), problems).map(root -> read(root, problems));
        problems.throwIfAny();
        return read.orElseThrow();
    }

    static AdaptationsFile read(Yaml.Entries root, Problems problems) {
        Map<String, Adaptation> all = new TreeMap<>();
        Map<String, Dated.Written> written = new TreeMap<>();
        root.entries().forEach((id, value) -> {
            if (!NAME.matcher(id).matches()) {
                problems.add(
                        value.where(),
                        "`" + id + "` is not the name of an adaptation",
                        "`north-three-weeks`: small letters, digits and hyphens");
            } else if (value instanceof Yaml.Entries entries) {
                Dated.Written given = StandardsFile.written(entries, "", problems);
                new Entry(id, entries, given, problems).read().ifPresent(adaptation -> {
                    all.put(id, adaptation);
                    written.put(id, given);
                });
            } else {
                problems.add(value.where(), "`" + id + "` must have an element, a scope and a start");
            }
        });
        return new AdaptationsFile(List.copyOf(all.values()), written);
    }

    @Override
    public Adaptations asIfFrom(LocalDate day) {
        return new AdaptationsFile(
                all.stream().map(adaptation -> asIfFrom(adaptation, day)).toList(), written);
    }

    private static Adaptation asIfFrom(Adaptation adaptation, LocalDate day) {
        if (adaptation.to() != null && !adaptation.to().isAfter(day)) {
            return adaptation;
        }
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant approved = adaptation.approverId() == null ? null : adaptation.approvedAt();
        return AdaptationBuilder.builder(adaptation)
                .from(adaptation.from().isAfter(day) ? day : adaptation.from())
                .approverId(Objects.requireNonNullElse(adaptation.approverId(), "whoever approves it"))
                .approvedAt(approved == null || approved.isAfter(start) ? start : approved)
                .build();
    }

    private static final class Entry {
        private final String id;
        private final Yaml.Entries entries;
        private final Problems problems;
        private final Dated.Written value;
        private final YamlReader reader;

        Entry(String id, Yaml.Entries entries, Dated.Written value, Problems problems) {
            this.id = id;
            this.entries = entries;
            this.value = value;
            this.problems = problems;
            this.reader = new YamlReader(entries, problems).knows(FIELDS);
        }

        Optional<Adaptation> read() {
            Optional<Subject> scope = scope();
            String element = reader.text("element");
            boolean hasStart = !reader.text("start").isEmpty();
            LocalDate start = date("start");
            LocalDate end = date("end");
            LocalDate review = date("review");
            Instant approved = approved();
            Set<String> parts = new TreeSet<>();
            PARTS.forEach(part -> reader.optionalText(part).ifPresent(text -> parts.add(part)));
            if (start != null && end != null && !end.isAfter(start)) {
                problems.add(where("end"), "`end` is not after `start`", "the first day on which it holds no more");
            }
            if (scope.isEmpty() || element.isEmpty() || !hasStart || start == null) {
                return Optional.empty();
            }
            boolean ofSite = scope.get().type() == Subject.Type.SITE;
            return Optional.of(Adaptation.builder()
                    .id(id)
                    .partnerId(ofSite ? null : scope.get().id())
                    .aboutSite(ofSite ? scope.get().id() : null)
                    .element(element)
                    .area(reader.optionalText("area").orElse(null))
                    .inUse(value())
                    .parts(parts)
                    .ownerId(reader.optionalText("owner").orElse(null))
                    .approverId(reader.optionalText("approver").orElse(null))
                    .approvedAt(approved)
                    .from(start)
                    .to(end)
                    .reviewDue(review)
                    .build());
        }

        private Optional<Subject> scope() {
            Optional<Yaml.Value> scope = entries.get("scope");
            if (scope.isEmpty()) {
                problems.add(entries.where(), "`scope` is missing", "`scope: { site: north }`");
            }
            return scope.flatMap(value -> StandardsFile.scope(value, problems));
        }

        /** As a fact holds it: a list or a table in YAML's short form. */
        private @Nullable String value() {
            return value.value().isEmpty() && value.table().isEmpty() ? null : value.text();
        }

        private @Nullable LocalDate date(String field) {
            String text = reader.optionalText(field).orElse(null);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problems.add(where(field), "`" + field + "` cannot be `" + text + "`", "a date: `2026-03-01`");
                return null;
            }
        }

        private @Nullable Instant approved() {
            String text = reader.optionalText("approved").orElse(null);
            try {
                return text == null ? null : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                problems.add(
                        where("approved"),
                        "`approved` cannot be `" + text + "`",
                        "a time with offset: `2026-02-20T10:00:00Z`");
                return null;
            }
        }

        private String where(String field) {
            return entries.get(field).map(Yaml.Value::where).orElse(entries.where());
        }
    }
}
