package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Assessment;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.pack.Pack;

/** Facts that come site by site give what they give all at once. */
class SiteBySiteTest {
    private static final Pack CORE = CorePack.load();
    private static final Plumbline PLUMBLINE = Service.plumbline(CORE).build();
    private static final List<Fact> FACTS = withVisitors(Service.facts(7, 12, 5));
    private static final Assessment EXPECTED = PLUMBLINE.assess(Service.complete(FACTS), Service.AS_OF);

    /** Some people of every site are on late shifts at two other sites too. */
    private static List<Fact> withVisitors(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        int number = 0;
        for (Fact fact : facts) {
            if (fact instanceof StaffMember member && number++ % 9 == 4) {
                for (int i = 0; i < 8; i++) {
                    all.add(late(member, "site-" + (number + i % 2) % 5, "visit-" + number + "-" + i, i));
                }
            }
        }
        return all;
    }

    private static Shift late(StaffMember member, String site, String id, int day) {
        Instant start = Instant.parse("2026-03-20T15:00:00Z").plus(Duration.ofDays(day));
        return Shift.builder()
                .id(id)
                .site(site)
                .staffId(member.id())
                .duty("late")
                .plannedStart(start)
                .plannedEnd(start.plus(Duration.ofHours(7)))
                .build();
    }

    /** The facts in parts as the source asks for them: those about people who work at several sites come first. */
    static final class Parts implements FactSource {
        private final Facts network;
        private final List<Facts> sites = new ArrayList<>();

        Parts(List<Fact> facts, Map<String, LeftOut> leftOut) {
            Map<FactId, Set<String>> sitesOf = new HashMap<>();
            facts.forEach(fact -> staffIn(fact)
                    .forEach(staff -> sitesOf.computeIfAbsent(staff, id -> new TreeSet<>())
                            .add(Objects.requireNonNullElse(fact.site(), ""))));
            List<Fact> shared = new ArrayList<>();
            Map<String, List<Fact>> bySite = new TreeMap<>();
            for (Fact fact : facts) {
                boolean ofSeveral = staffIn(fact).stream()
                        .anyMatch(staff ->
                                Objects.requireNonNull(sitesOf.get(staff)).size() > 1);
                if (fact.site() == null || ofSeveral) {
                    shared.add(fact);
                } else {
                    bySite.computeIfAbsent(fact.site(), site -> new ArrayList<>())
                            .add(fact);
                }
            }
            network = Service.complete(shared);
            bySite.forEach((site, own) -> sites.add(part(own, leftOut.get(site))));
        }

        private static Facts part(List<Fact> facts, @Nullable LeftOut row) {
            Facts.Builder builder = Facts.builder();
            facts.forEach(builder::add);
            Optional.ofNullable(row).ifPresent(builder::leaveOut);
            return builder.lenient();
        }

        private static Set<FactId> staffIn(Fact fact) {
            return FactType.of(fact.getClass()).names(fact).stream()
                    .filter(name -> name.type().equals("staff-member"))
                    .collect(Collectors.toSet());
        }

        @Override
        public Facts network() {
            return network;
        }

        @Override
        public Iterator<Facts> sites() {
            return sites.iterator();
        }
    }

    private static void assertSame(Assessment assessment, Assessment expected) {
        assertThat(assessment.findings()).isEqualTo(expected.findings());
        assertThat(assessment.upcoming()).isEqualTo(expected.upcoming());
        assertThat(assessment.measures()).isEqualTo(expected.measures());
    }

    @Test
    void the_parts_are_really_parts() {
        Parts parts = new Parts(FACTS, Map.of());

        assertThat(parts.sites).hasSize(7);
        assertThat(parts.network.size()).isBetween(50, FACTS.size() / 2);
        assertThat(EXPECTED.findings()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_comes_site_by_site_is_judged_as_if_it_came_at_once(int threads) {
        Plumbline plumbline = Service.plumbline(CORE).threads(threads).build();

        assertSame(plumbline.assess(new Parts(FACTS, Map.of()), Service.AS_OF), EXPECTED);
    }

    @Test
    void a_row_that_was_left_out_of_a_part_is_missed_as_it_is_from_all_facts() {
        Map<String, LeftOut> rows = new TreeMap<>();
        rows.put("site-1", row("contact", "site-1", List.of()));
        rows.put("site-3", row("case", "site-3", List.of(Subject.of(Subject.Type.CASE, "nobody"))));
        Facts.Builder whole = Facts.builder();
        FACTS.forEach(whole::add);
        rows.values().forEach(whole::leaveOut);

        Assessment expected = PLUMBLINE.assess(whole.lenient().completeUntil(Service.AS_OF), Service.AS_OF);

        assertThat(expected.findings()).isNotEqualTo(EXPECTED.findings());
        assertSame(PLUMBLINE.assess(new Parts(FACTS, rows), Service.AS_OF), expected);
    }

    private static LeftOut row(String type, String site, List<Subject> subjects) {
        Problem problem = Problem.at(type + ".csv:7", "is broken", "whole");
        return new LeftOut(type, Optional.of(site), subjects, List.of(problem));
    }

    @Test
    void a_site_that_comes_twice_is_refused() {
        Parts parts = new Parts(FACTS, Map.of());
        parts.sites.add(parts.sites.get(2));

        assertThatThrownBy(() -> PLUMBLINE.assess(parts, Service.AS_OF))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("site site-2")
                .hasMessageContaining("comes in two parts of the source");
    }

    @Test
    void its_digest_says_whether_the_parts_are_the_same() {
        Parts parts = new Parts(FACTS, Map.of());
        String digest = PLUMBLINE.assess(parts, Service.AS_OF).basis().factsDigest();
        Parts others = new Parts(FACTS.subList(0, FACTS.size() - 1), Map.of());

        assertThat(PLUMBLINE
                        .assess(new Parts(FACTS, Map.of()), Service.AS_OF)
                        .basis()
                        .factsDigest())
                .isEqualTo(digest)
                .isNotEqualTo(PLUMBLINE.assess(others, Service.AS_OF).basis().factsDigest());
    }
}
