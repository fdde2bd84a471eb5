package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.WhatIf;
import org.plumbline.WhatIf.Kind;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.pack.Budget;
import org.plumbline.pack.Pack;
import org.plumbline.standard.Adaptations;
import org.plumbline.standard.StandardValues;
import org.plumbline.standard.ValueChange;

/** What a proposed configuration would change, in a service in which much happens and in one in which one thing does. */
class WhatIfTest {
    private static final Pack CORE = CorePack.load();
    private static final Facts SERVICE = Service.complete(Service.facts(2, 6, 5));
    private static final List<Instant> WEEK = nights(Service.AS_OF, 7);

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 2);

    @TempDir
    private Path folder;

    private static List<Instant> nights(Instant last, int count) {
        return IntStream.range(0, count)
                .mapToObj(night -> last.minus(Duration.ofDays((long) count - 1 - night)))
                .toList();
    }

    private Plumbline.Builder service(String... values) throws IOException {
        Plumbline.Builder builder = Service.plumbline(CORE);
        for (String value : values) {
            builder.networkStandards(StandardValues.read(Files.writeString(folder.resolve("network.yaml"), value)));
        }
        return builder;
    }

    /** Intake within so many hours, as the model's owner says. */
    private Plumbline intakeWithin(int hours) throws IOException {
        return service("intake.completed-within: { 2025-01-01: { value: PT" + hours + "H, source: the owner } }\n")
                .build();
    }

    @Test
    void a_configuration_set_against_itself_changes_nothing() throws IOException {
        Plumbline plumbline = service().build();

        WhatIf whatIf = WhatIf.compare(plumbline, service().build(), SERVICE, WEEK);

        assertThat(whatIf.isEmpty()).isTrue();
        assertThat(whatIf.nights()).hasSize(7).allSatisfy(night -> {
            assertThat(night.inForce()).isPositive().isEqualTo(night.proposed());
            assertThat(night.difference().isEmpty()).isTrue();
        });
    }

    @Test
    void every_breach_that_only_one_of_them_finds_is_among_the_effects() throws IOException {
        WhatIf whatIf = WhatIf.compare(service().build(), intakeWithin(96), SERVICE, WEEK);

        Set<String> told = whatIf.effects().stream()
                .map(effect -> effect.finding().fingerprint())
                .collect(Collectors.toSet());
        Set<String> different = new HashSet<>();
        for (WhatIf.Night night : whatIf.nights()) {
            night.difference().raised().forEach(finding -> different.add(finding.fingerprint()));
            night.difference().withdrawn().forEach(finding -> different.add(finding.fingerprint()));
            night.difference()
                    .changed()
                    .forEach(both -> different.add(both.after().fingerprint()));
        }
        assertThat(told).isNotEmpty().isEqualTo(different);
        assertThat(whatIf.effects(Kind.UNSEEN)).isNotEmpty().allSatisfy(effect -> {
            assertThat(effect.inForce().map(Finding::outcome)).hasValue(Outcome.BREACH);
            assertThat(effect.proposed().map(Finding::outcome)).isNotEqualTo(Optional.of(Outcome.BREACH));
        });
        assertThat(whatIf.effects(Kind.NEW)).isEmpty();
        assertThat(whatIf.effects(Kind.SOONER)).isEmpty();
    }

    @Test
    void the_other_way_round_what_was_not_seen_is_new_and_what_was_later_is_sooner() throws IOException {
        Plumbline now = service().build();
        Plumbline then = intakeWithin(96);

        WhatIf there = WhatIf.compare(now, then, SERVICE, WEEK);
        WhatIf back = WhatIf.compare(then, now, SERVICE, WEEK);

        assertThat(fingerprints(back, Kind.NEW)).isEqualTo(fingerprints(there, Kind.UNSEEN));
        assertThat(fingerprints(back, Kind.SOONER)).isEqualTo(fingerprints(there, Kind.LATER));
        assertThat(back.effects(Kind.UNSEEN)).isEmpty();
        assertThat(there.values()).extracting(ValueChange::direction).containsExactly(ValueChange.Direction.LOOSER);
        assertThat(back.values()).extracting(ValueChange::direction).containsExactly(ValueChange.Direction.STRICTER);
    }

    private static Set<String> fingerprints(WhatIf whatIf, Kind kind) {
        return whatIf.effects(kind).stream()
                .map(effect -> effect.finding().fingerprint())
                .collect(Collectors.toSet());
    }

    /** One person who began on 2 January, and was never supervised. */
    private static Facts newcomer() {
        return Facts.builder()
                .add(Site.builder().id("north").zone(ZoneId.of("Europe/London")).build())
                .add(Team.builder().id("hill").site("north").build())
                .add(StaffMember.builder()
                        .id("ann")
                        .site("north")
                        .employment(StaffMember.Employment.PERMANENT)
                        .startedOn(BEGAN)
                        .build())
                .add(Post.builder()
                        .id("p1")
                        .site("north")
                        .teamId("hill")
                        .role("worker")
                        .wte(BigDecimal.ONE)
                        .staffId("ann")
                        .from(BEGAN)
                        .build())
                .lenient()
                .completeUntil(Instant.parse("2026-06-01T00:00:00Z"));
    }

    private Plumbline supervisedEvery(int days) throws IOException {
        Path file = Files.writeString(
                folder.resolve("supervision-" + days + ".yaml"),
                "supervision.interval: { 2025-01-01: { value: P" + days + "D, source: policy } }\n");
        return Plumbline.builder(CORE).standards(StandardValues.read(file)).build();
    }

    /** With 28 days it falls due at the end of 30 January, with 42 at the end of 13 February. */
    @Test
    void what_is_not_yet_due_is_seen_later_by_the_difference_of_the_limits() throws IOException {
        WhatIf whatIf = WhatIf.compare(
                supervisedEvery(28), supervisedEvery(42), newcomer(), List.of(Instant.parse("2026-02-01T06:00:00Z")));

        assertThat(supervision(whatIf)).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(Kind.LATER);
            assertThat(effect.finding().subject()).isEqualTo(Subject.of(Subject.Type.STAFF, "ann"));
            assertThat(effect.by().orElseThrow().minusNanos(1)).isEqualTo(Duration.ofDays(14));
            assertThat(effect.proposed()).isEmpty();
        });
    }

    @Test
    void what_both_find_is_later_by_when_it_fell_due() throws IOException {
        WhatIf whatIf = WhatIf.compare(
                supervisedEvery(28), supervisedEvery(42), newcomer(), List.of(Instant.parse("2026-02-20T06:00:00Z")));

        assertThat(supervision(whatIf)).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(Kind.LATER);
            assertThat(effect.by()).hasValue(Duration.ofDays(14));
            assertThat(effect.proposed().map(Finding::outcome)).hasValue(Outcome.BREACH);
        });
    }

    @Test
    void in_a_series_the_first_and_the_last_night_on_which_it_differs_are_named() throws IOException {
        Instant last = Instant.parse("2026-02-20T06:00:00Z");

        WhatIf whatIf = WhatIf.compare(supervisedEvery(28), supervisedEvery(42), newcomer(), nights(last, 28));

        assertThat(supervision(whatIf)).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(Kind.LATER);
            assertThat(effect.firstNight()).isEqualTo(Instant.parse("2026-01-31T06:00:00Z"));
            assertThat(effect.lastNight()).isEqualTo(last);
            assertThat(effect.by()).hasValue(Duration.ofDays(14));
        });
    }

    private static List<WhatIf.Effect> supervision(WhatIf whatIf) {
        return whatIf.effects().stream()
                .filter(effect -> effect.finding().rule().value().equals("SV-02"))
                .toList();
    }

    @Test
    void a_value_that_is_no_longer_set_makes_its_breaches_unseen_not_met() throws IOException {
        Plumbline without = Plumbline.builder(CORE).build();

        WhatIf whatIf = WhatIf.compare(
                supervisedEvery(28), without, newcomer(), List.of(Instant.parse("2026-02-01T06:00:00Z")));

        assertThat(whatIf.values()).extracting(ValueChange::direction).containsExactly(ValueChange.Direction.UNSET);
        assertThat(whatIf.effects(Kind.UNSEEN))
                .extracting(effect -> effect.finding().rule().value())
                .containsExactly("SV-02");
    }

    @Test
    void an_adaptation_is_named_and_one_without_effect_says_why() throws IOException {
        Path file = Files.writeString(folder.resolve("adaptations.yaml"), """
                site-0-less:
                  element: intake.completed-within
                  scope: { site: site-0 }
                  value: PT72H
                  rationale: "few people for the intake"
                  approver: s2
                  approved: 2026-01-20T10:00:00Z
                  start: 2026-02-01
                site-1-more:
                  element: supervision.interval
                  scope: { site: site-1 }
                  value: P14D
                  rationale: "new starters"
                  approver: s2
                  approved: 2026-01-20T10:00:00Z
                  start: 2026-02-01
                  end: 2026-05-01
                """);
        Plumbline adapted =
                Service.plumbline(CORE).adaptations(Adaptations.read(file)).build();

        WhatIf whatIf = WhatIf.compare(service().build(), adapted, SERVICE, List.of(Service.AS_OF));

        assertThat(whatIf.begun())
                .extracting(begun -> begun.adaptation().id())
                .containsExactly("site-0-less", "site-1-more");
        assertThat(whatIf.begun().get(0).withoutEffect())
                .hasValueSatisfying(why -> assertThat(why).contains("core"));
        assertThat(whatIf.begun().get(1).withoutEffect()).isEmpty();
        assertThat(whatIf.values()).singleElement().satisfies(change -> {
            assertThat(change.scope()).hasValue(Subject.of(Subject.Type.SITE, "site-1"));
            assertThat(change.from()).hasValue(LocalDate.of(2026, 2, 1));
            assertThat(change.to()).hasValue(LocalDate.of(2026, 5, 1));
            assertThat(change.direction()).isEqualTo(ValueChange.Direction.STRICTER);
        });
        assertThat(WhatIf.compare(adapted, service().build(), SERVICE, List.of(Service.AS_OF))
                        .ended())
                .hasSize(2);
    }

    /** Nobody has approved it, and it would begin long after the night. */
    @Test
    void a_proposal_is_looked_at_as_if_it_had_been_approved_and_begun() throws IOException {
        Adaptations proposal = Adaptations.read(Files.writeString(folder.resolve("adaptations.yaml"), """
                site-1-more:
                  element: supervision.interval
                  scope: { site: site-1 }
                  value: P14D
                  start: 2026-09-01
                """));
        Plumbline asItIs = Service.plumbline(CORE).adaptations(proposal).build();
        Plumbline asIf = Service.plumbline(CORE)
                .adaptations(proposal.asIfFrom(LocalDate.of(2026, 1, 1)))
                .build();

        WhatIf nothing = WhatIf.compare(service().build(), asItIs, SERVICE, List.of(Service.AS_OF));
        WhatIf something = WhatIf.compare(service().build(), asIf, SERVICE, List.of(Service.AS_OF));

        assertThat(nothing.begun().get(0).withoutEffect()).hasValue("nobody has approved it");
        assertThat(supervision(nothing)).isEmpty();
        assertThat(something.begun().get(0).withoutEffect()).isEmpty();
        assertThat(supervision(something))
                .isNotEmpty()
                .allMatch(effect -> effect.finding().site().equals(Optional.of("site-1")))
                .noneMatch(effect -> effect.kind() == Kind.LATER);
    }

    @Test
    void of_a_pack_that_is_stopped_in_one_of_them_nothing_is_compared() throws IOException {
        Pack pack = localPack();
        Plumbline whole = Service.plumbline(CORE).localPack(pack).build();
        Plumbline stopped = Service.plumbline(CORE)
                .localPack(pack, new Budget(1, Duration.ofMinutes(10), 100_000))
                .build();

        WhatIf whatIf = WhatIf.compare(whole, stopped, SERVICE, List.of(Service.AS_OF));

        assertThat(whole.assess(SERVICE, Service.AS_OF).findings())
                .anyMatch(finding -> finding.pack().startsWith("acme "));
        assertThat(whatIf.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.pack()).startsWith("acme "));
        assertThat(whatIf.effects()).noneMatch(effect -> effect.finding().pack().startsWith("acme "));
        assertThat(whatIf.effects(Kind.UNSEEN)).isEmpty();
    }

    private Pack localPack() throws IOException {
        Path pack = folder.resolve("acme");
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("pack.yaml"), """
                name: acme
                version: 1.0.0
                prefix: ACME
                owner: quality lead
                core: ">=1.0 <2.0"
                """);
        Files.writeString(pack.resolve("standards.yaml"), """
                acme.most:
                  title: Breaches that a case may have
                  unit: count
                  element: core
                  stricter: lower
                  values: { always: { value: 0, source: policy } }
                acme.over:
                  title: Time over which they are counted
                  unit: elapsed-time
                  element: core
                  stricter: higher
                  values: { always: { value: PT336H, source: policy } }
                """);
        Files.writeString(pack.resolve("rules/acme-01.drl"), """
                package acme
                import org.plumbline.rule.*
                global Findings findings
                rule "ACME-01 no case has breaches"
                    @severity( LOW )
                    @shape( limit )
                    @standards( "acme.most, acme.over" )
                    @source( "policy" )
                when
                    $found : CaseFindings( )
                then
                    findings.judge( $found,
                        $found.atMost( "acme.most", $found.now(), $found.breachesWithin( "acme.over" ) ) );
                end
                """);
        return Pack.read(pack);
    }

    @Test
    void nights_have_to_be_there_and_in_order() throws IOException {
        Plumbline plumbline = service().build();

        assertThatThrownBy(() -> WhatIf.compare(plumbline, plumbline, SERVICE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no night to look at");
        assertThatThrownBy(() -> WhatIf.compare(plumbline, plumbline, SERVICE, List.of(Service.AS_OF, Service.AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-03-30T06:00:00Z is not after 2026-03-30T06:00:00Z");
    }
}
