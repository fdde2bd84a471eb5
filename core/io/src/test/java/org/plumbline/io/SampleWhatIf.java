package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Basis;
import org.plumbline.Difference;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.WhatIf;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.organisation.Site;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Bounds;
import org.plumbline.standard.Published;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.ValueChange;
import org.plumbline.standard.ValueChange.Direction;

/** A proposal with every kind of effect, made by hand. */
final class SampleWhatIf {
    static final Facts FACTS = Facts.builder()
            .add(Site.builder().id("north").zone(ZoneId.of("Europe/London")).build())
            .lenient();

    private static final Instant FIRST = Instant.parse("2026-03-01T07:00:00Z");
    private static final Instant LAST = Instant.parse("2026-03-02T07:00:00Z");

    private SampleWhatIf() {}

    private record Declared(StandardId id, Unit unit, Element element) implements Standard {
        @Override
        public String title() {
            return "What is asked by " + id;
        }

        @Override
        public Stricter stricter() {
            return Stricter.LOWER;
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public Optional<Unit> of() {
            return Optional.empty();
        }

        @Override
        public Optional<String> keyedBy() {
            return Optional.empty();
        }

        @Override
        public Optional<String> calendar() {
            return Optional.empty();
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.empty();
        }

        @Override
        public List<Published> published() {
            return List.of();
        }

        @Override
        public SortedMap<LocalDate, Authority> values() {
            return new TreeMap<>();
        }
    }

    private static Basis basis(String digit) {
        return new SampleAssessment.SampleBasis(
                "1.0.0", new TreeMap<>(Map.of("core", "1.0.0")), digit.repeat(64), "f".repeat(64));
    }

    static ValueChange change(
            Standard.Unit unit, @Nullable String before, @Nullable String after, Direction direction) {
        StandardId id = new StandardId("made-up.standard");
        return new ValueChange(
                new Declared(id, unit, Standard.Element.ADAPTABLE),
                Optional.of(Subject.of(Subject.Type.SITE, "north")),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Optional.of(LocalDate.of(2027, 2, 1)),
                authority(id, before, "policy <1>"),
                authority(id, after, "policy & decision 2"),
                direction);
    }

    private static Optional<Authority> authority(StandardId id, @Nullable String value, String source) {
        return Optional.ofNullable(value).map(text -> new Authority(id, text, source, Optional.empty()));
    }

    private static WhatIf.Effect effect(
            WhatIf.Kind kind, @Nullable Finding inForce, @Nullable Finding proposed, @Nullable Duration by) {
        return new WhatIf.Effect(
                kind,
                FIRST,
                LAST,
                Optional.ofNullable(inForce),
                Optional.ofNullable(proposed),
                Optional.ofNullable(by));
    }

    static WhatIf everything() {
        Adaptation slower = Adaptation.builder()
                .id("north-slower")
                .aboutSite("north")
                .element("made-up.standard")
                .inUse("PT48H")
                .area("staffing-patterns")
                .parts(Set.of("rationale", "controls"))
                .ownerId("s1")
                .approverId("s2")
                .approvedAt(Instant.parse("2026-01-20T10:00:00Z"))
                .from(LocalDate.of(2026, 2, 1))
                .to(LocalDate.of(2027, 2, 1))
                .reviewDue(LocalDate.of(2026, 8, 1))
                .build();
        Adaptation old = Adaptation.builder()
                .id("north-old")
                .aboutSite("north")
                .element("escalation-criteria")
                .from(LocalDate.of(2025, 2, 1))
                .build();
        SampleFinding seen = SampleNight.followUp("<c1>", null).at("north", "north-a");
        return new WhatIf(
                List.of(
                        new WhatIf.Night(FIRST, 3, 3, new Difference(List.of(), List.of(), List.of())),
                        new WhatIf.Night(LAST, 4, 3, new Difference(List.of(seen), List.of(), List.of(seen)))),
                List.of(
                        effect(WhatIf.Kind.UNSEEN, seen, null, null),
                        effect(WhatIf.Kind.UNSEEN, seen, SampleNight.noTier("c2"), null),
                        effect(WhatIf.Kind.LATER, seen, seen, Duration.ofHours(24)),
                        effect(WhatIf.Kind.SOONER, seen, seen, Duration.ofMinutes(90)),
                        effect(WhatIf.Kind.NEW, null, seen, null),
                        effect(WhatIf.Kind.OTHERWISE, null, SampleNight.noValue("WF-02", "intake.within", 3), null)),
                List.of(
                        change(Standard.Unit.ELAPSED_TIME, "PT12H", "PT10H", Direction.STRICTER),
                        change(Standard.Unit.ELAPSED_TIME, "PT24H", "PT48H", Direction.LOOSER),
                        change(Standard.Unit.TABLE, null, "{ HIGH: PT24H }", Direction.SET)),
                List.of(
                        new WhatIf.Begun(slower, Optional.empty()),
                        new WhatIf.Begun(old, Optional.of("nobody has approved it"))),
                List.of(old),
                List.of(new PackFailure(
                        "acme 1.0.0",
                        Optional.of(RuleCode.of("ACME-01")),
                        PackFailure.Kind.FIRINGS,
                        "its rules fired more than 1 time")),
                basis("a"),
                basis("b"));
    }

    static WhatIf nothing() {
        return new WhatIf(
                List.of(new WhatIf.Night(LAST, 3, 3, new Difference(List.of(), List.of(), List.of()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                basis("a"),
                basis("a"));
    }
}
