package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Handoff;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.vocabulary.Vocabulary;

/** What the types that hold maps, hours and approvals make of their rows. */
class WholeVocabularyTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    private static final Map<String, Object> ROUTE =
            Map.of("id", "r1", "site", "north", "duty", "duty-clinician", "from", "2026-01-01");

    private static final Map<String, Object> DOCUMENT =
            Map.of("id", "d1", "kind", "task-standard", "about", "catheter-care", "from", "2026-01-01");

    @Test
    void every_record_in_the_packages_of_facts_is_a_type() throws IOException, URISyntaxException {
        Path classes = Path.of(Fact.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/plumbline/fact");
        try (Stream<Path> files = Files.walk(classes)) {
            Set<String> records = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.matches("[a-z]+[/\\\\][A-Za-z]+\\.class"))
                    .map(name -> "org.plumbline.fact."
                            + name.replaceAll("[/\\\\]", ".").replace(".class", ""))
                    .filter(name -> isFact(name))
                    .collect(Collectors.toSet());

            assertThat(Vocabulary.RECORDS).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(records);
        }
    }

    private static boolean isFact(String name) {
        try {
            Class<?> type = Class.forName(name);
            return type.isRecord() && Fact.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_route_has_hours_of_local_time_and_lasts_until_midnight_where_no_end_is_given() {
        var route = (EscalationRoute) kept(
                EscalationRoute.class,
                ROUTE,
                "hours",
                List.of(
                        Map.of("day", "FRIDAY", "from", "17:30", "to", "20:00"),
                        Map.of("day", "SATURDAY", "from", "00:00")));

        assertThat(route.hours())
                .containsExactly(
                        new EscalationRoute.Hours(DayOfWeek.FRIDAY, LocalTime.of(17, 30), LocalTime.of(20, 0)),
                        new EscalationRoute.Hours(DayOfWeek.SATURDAY, LocalTime.MIDNIGHT, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9:30; `09:30`?",
                "24:00; leave it empty",
                "25:00; write it like `17:30`",
                "5pm; write it like `17:30`",
                "17.30; write it like `17:30`"
            })
    void a_time_of_day_that_cannot_be_read_is_said_with_the_right_form(String typed, String maybe) {
        var row = plus(ROUTE, "hours", List.of(Map.of("day", "FRIDAY", "from", typed)));

        assertThat(said(EscalationRoute.class, row))
                .containsExactly("`hours[0].from` is not a time of day: `" + typed + "` | " + maybe);
    }

    @Test
    void hours_that_end_before_they_start_are_said() {
        var row = plus(ROUTE, "hours", List.of(Map.of("day", "FRIDAY", "from", "22:00", "to", "06:00")));

        assertThat(said(EscalationRoute.class, row))
                .containsExactly("`hours[0].to` `06:00` is before `hours[0].from` `22:00` | the two are swapped?");
    }

    @Test
    void a_launch_of_neither_a_site_nor_a_partner_is_said() {
        assertThat(said(Launch.class, Map.of("id", "l1")))
                .containsExactly("neither `site` nor `partnerId` is there | fill in one of them");
    }

    @Test
    void a_part_of_a_checklist_counts_from_the_instant_at_which_it_was_done() {
        var launch =
                Launch.builder().id("l1").site("north").checks(Map.of("trained", TEN, "tools", TEN.plusSeconds(1)));

        assertThat(launch.build().doneBy(TEN.minusNanos(1))).isEmpty();
        assertThat(launch.build().doneBy(TEN)).containsExactly("trained");
        assertThat(launch.build().doneBy(TEN.plusSeconds(1))).containsExactly("tools", "trained");
        assertThat(launch.checks(null).build().doneBy(TEN)).isNull();
    }

    @Test
    void a_part_of_a_document_is_there_only_if_that_is_said() {
        var document = (GovernanceDocument) kept(
                GovernanceDocument.class,
                DOCUMENT,
                "parts",
                Map.of("red-flags", Map.of("present", true), "triggers", Map.of("owner", "lead")));

        assertThat(document.presentParts()).containsExactly("red-flags");
        assertThat(((GovernanceDocument) kept(GovernanceDocument.class, DOCUMENT, "pages", 1)).presentParts())
                .isNull();
    }

    @Test
    void a_fault_inside_a_map_says_where() {
        assertThat(said(GovernanceDocument.class, plus(DOCUMENT, "parts", Map.of("red-flags", "yes"))))
                .singleElement()
                .asString()
                .startsWith("`parts.red-flags` is not a group of fields: `yes`");
        assertThat(said(GovernanceDocument.class, plus(DOCUMENT, "parts", Map.of("", Map.of()))))
                .containsExactly("`parts` has a value without a code | a code before each value");
        assertThat(said(GovernanceDocument.class, plus(DOCUMENT, "parts", Map.of("red-flags", ""))))
                .singleElement()
                .asString()
                .startsWith("`parts.red-flags` is missing");
    }

    @Test
    void two_codes_that_are_the_same_in_writing_are_said() {
        var row = plus(
                Map.of("id", "d1", "site", "north", "caseId", "c1", "kind", "CLOSE", "outcome", "closed"),
                "at",
                "2026-03-01T10:00:00Z");
        row.put("criteria", Map.of(1, "YES", "1", "NO"));

        assertThat(said(Decision.class, row))
                .containsExactly("`criteria.1` is there twice | only one of them is meant");
    }

    @Test
    void what_is_in_a_map_of_a_fact_built_in_java_is_checked_too() {
        var answers = new HashMap<String, Decision.Answer>();
        answers.put("age", null);
        Decision decision = Decision.builder()
                .id("d1")
                .site("north")
                .caseId("c1")
                .kind(Decision.Kind.ELIGIBILITY)
                .at(TEN)
                .outcome("eligible")
                .criteria(answers)
                .build();

        assertThat(FactType.of(Decision.class).check(decision))
                .extracting(Fault::what)
                .containsExactly("`criteria.age` is missing");
    }

    @Test
    void the_sets_of_a_risk_list_are_copied_and_ordered() {
        var cases = new HashSet<>(Set.of("c2", "c1"));
        Handoff handoff =
                Handoff.builder().id("h1").riskList(Map.of("fall", cases)).build();
        cases.clear();

        assertThat(handoff.riskList()).containsExactly(Map.entry("fall", Set.of("c1", "c2")));
        assertThat(FactType.of(Handoff.class).text(handoff)).contains("riskList={\"fall\":[\"c1\",\"c2\"]}");
    }

    @Test
    void a_deadline_is_the_extended_one_where_there_is_one() {
        var action = CorrectiveAction.builder().id("a1");
        LocalDate first = LocalDate.of(2026, 3, 1);

        assertThat(action.build().deadline()).isNull();
        assertThat(action.dueOn(first).build().deadline()).isEqualTo(first);
        assertThat(action.extendedTo(first.plusDays(7)).build().deadline()).isEqualTo(first.plusDays(7));
    }

    @Test
    void a_waiver_has_a_subject_and_always_an_end() {
        Map<String, Object> row = plus(
                Map.of("id", "w1", "ruleCode", "WF-03", "subjectType", "CASE", "subjectId", "c1", "approverId", "m1"),
                "approvedAt",
                "2026-03-01T10:00:00Z");
        row.put("from", "2026-03-01");

        assertThat(said(Waiver.class, row)).singleElement().asString().startsWith("`to` is missing");
        assertThat(((Waiver) kept(Waiver.class, row, "to", "2026-04-01")).subject())
                .isEqualTo(Subject.of(Subject.Type.CASE, "c1"));
    }

    @Test
    void a_field_that_holds_records_tells_their_fields() {
        assertThat(inner(EscalationRoute.class, "hours")).containsExactly("day", "from", "to");
        assertThat(inner(GovernanceDocument.class, "parts")).containsExactly("present", "owner", "cadence");
        assertThat(inner(Handoff.class, "riskList")).isEmpty();
    }

    private static List<String> inner(Class<?> type, String field) {
        return FactType.of(type).fields().stream()
                .filter(one -> one.name().equals(field))
                .flatMap(one -> one.inner().stream())
                .map(FactType.Field::name)
                .toList();
    }

    private static Map<String, Object> plus(Map<String, Object> row, String field, Object value) {
        var more = new HashMap<>(row);
        more.put(field, value);
        return more;
    }

    private static Fact kept(Class<?> type, Map<String, Object> row, String field, Object value) {
        Reading reading = FactType.of(type).bind(plus(row, field, value));
        assertThat(reading.faults()).isEmpty();
        return ((Reading.Kept) reading).fact();
    }

    private static List<String> said(Class<?> type, Map<String, Object> row) {
        return FactType.of(type).bind(row).faults().stream()
                .map(fault -> fault.what() + " | " + fault.maybe().orElse(""))
                .toList();
    }
}
