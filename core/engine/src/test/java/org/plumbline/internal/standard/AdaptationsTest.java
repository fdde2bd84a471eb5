package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Considered;
import org.plumbline.standard.StandardId;

class AdaptationsTest {
    private static final StandardId INTAKE = new StandardId("intake.within");
    private static final String BOUNDED = Written.DECLARED + """
            visit.interval:
              title: From one visit to the next
              unit: dates
              element: adaptable
              stricter: lower
              bounds: { least: P7D, most: P42D }
              values:
                always: { value: P28D, source: the model }
            """;

    @TempDir
    Path folder;

    private Written written() {
        return Written.in(folder, BOUNDED);
    }

    /** Of the visits or the intake, for one site, approved long before. */
    private static String adaptation(String id, String element, String value, String more) {
        return id + ": { element: " + element + ", scope: { site: north }, value: " + value
                + ", approver: s2, approved: 2026-01-05T10:00:00Z, start: 2026-03-01" + more + " }\n";
    }

    private static Optional<String> value(StandardsInForce standards, String id, String site, String date) {
        return standards
                .inForce(new StandardId(id), Optional.of(site), Optional.of("p1"), LocalDate.parse(date))
                .map(Authority::value);
    }

    @Test
    void an_adaptation_holds_at_its_site_from_its_start_until_the_day_before_its_end() {
        StandardsInForce standards = written()
                .adaptations(adaptation("a1", "visit.interval", "P35D", ", end: 2026-06-01"))
                .inForce();

        assertThat(value(standards, "visit.interval", "north", "2026-02-28")).contains("P28D");
        assertThat(value(standards, "visit.interval", "north", "2026-03-01")).contains("P35D");
        assertThat(value(standards, "visit.interval", "north", "2026-05-31")).contains("P35D");
        assertThat(value(standards, "visit.interval", "north", "2026-06-01")).contains("P28D");
        assertThat(value(standards, "visit.interval", "south", "2026-03-01")).contains("P28D");
    }

    private static Authority on(Course course, int month, int day) {
        return Objects.requireNonNull(course.on(LocalDate.of(2026, month, day))).authority();
    }

    @Test
    void judgements_see_the_same_course_of_values_and_name_the_adaptation_as_their_authority() {
        Course course = written()
                .adaptations(adaptation("a1", "visit.interval", "P35D", ", end: 2026-06-01"))
                .inForce()
                .course(new StandardId("visit.interval"), "north", "p1");

        assertThat(course.isConstant()).isFalse();
        assertThat(on(course, 2, 28).adaptation()).isEmpty();
        assertThat(on(course, 5, 31))
                .isEqualTo(new Authority(
                        new StandardId("visit.interval"),
                        "P35D",
                        "adaptation a1, approved by s2",
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of("a1")));
        assertThat(on(course, 6, 1).value()).isEqualTo("P28D");
    }

    @Test
    void one_of_a_partner_holds_at_its_sites_and_one_of_the_site_lies_over_it_and_over_the_providers_own() {
        StandardsInForce standards = written()
                .provider("scope: { site: north }\nvisit.interval: { always: { value: P14D, source: us } }")
                .adaptations("""
                        a1: { element: visit.interval, scope: { partner: p1 }, value: P35D, approver: s2, approved: 2026-01-05T10:00:00Z, start: 2026-03-01 }
                        """ + adaptation("a2", "visit.interval", "P42D", ""))
                .inForce();

        assertThat(value(standards, "visit.interval", "south", "2026-03-01")).contains("P35D");
        assertThat(value(standards, "visit.interval", "north", "2026-03-01")).contains("P42D");
        assertThat(value(standards, "visit.interval", "north", "2026-02-28")).contains("P14D");
    }

    @Test
    void outside_the_bounds_it_has_no_effect() {
        StandardsInForce standards = written()
                .adaptations(adaptation("a1", "visit.interval", "P43D", ""))
                .inForce();

        assertThat(value(standards, "visit.interval", "north", "2026-03-01")).contains("P28D");
    }

    @Test
    void what_is_core_can_be_tightened_and_not_loosened() {
        assertThat(value(
                        written()
                                .adaptations(adaptation("a1", "intake.within", "PT47H", ""))
                                .inForce(),
                        "intake.within",
                        "north",
                        "2026-03-01"))
                .contains("PT47H");
        assertThat(value(
                        written()
                                .adaptations(adaptation("a1", "intake.within", "PT49H", ""))
                                .inForce(),
                        "intake.within",
                        "north",
                        "2026-03-01"))
                .contains("PT48H");
    }

    @Test
    void once_the_network_asks_for_more_what_tightened_before_has_no_effect_any_more() {
        StandardsInForce standards = written()
                .network("intake.within: { 2026-05-01: { value: PT24H, source: the owner } }")
                .adaptations(adaptation("a1", "intake.within", "PT36H", ""))
                .inForce();

        assertThat(value(standards, "intake.within", "north", "2026-04-30")).contains("PT36H");
        assertThat(value(standards, "intake.within", "north", "2026-05-01")).contains("PT24H");
    }

    @Test
    void without_an_approval_it_has_no_effect_and_with_a_late_one_only_from_then_on() {
        String open = "a1: { element: visit.interval, scope: { site: north }, value: P35D, start: 2026-03-01";

        assertThat(value(written().adaptations(open + " }").inForce(), "visit.interval", "north", "2026-04-01"))
                .contains("P28D");
        StandardsInForce late = written()
                .adaptations(open + ", approver: s2, approved: 2026-03-10T23:59:00Z }")
                .inForce();
        assertThat(value(late, "visit.interval", "north", "2026-03-09")).contains("P28D");
        assertThat(value(late, "visit.interval", "north", "2026-03-10")).contains("P35D");
    }

    @Test
    void why_a_value_is_in_force_names_all_that_were_considered() {
        StandardsInForce standards = written()
                .network("intake.within: { 2026-01-01: { value: PT36H, source: the owner } }")
                .adaptations(adaptation("a1", "intake.within", "PT72H", ""))
                .inForce();

        List<Considered> why = standards.why(INTAKE, Optional.of("north"), Optional.empty(), LocalDate.of(2026, 3, 2));

        assertThat(why)
                .extracting(
                        Considered::inWords,
                        one -> one.authority().value(),
                        one -> one.passedOver().orElse("in force"))
                .containsExactly(
                        tuple("the pack", "PT48H", "PT36H of the network lies over it"),
                        tuple("the network", "PT36H", "in force"),
                        tuple(
                                "adaptation a1 for site north",
                                "PT72H",
                                "the standard is core, and it does not ask for at least the network's PT36H"));
    }

    @Test
    void of_an_element_that_is_no_standard_it_is_on_record_and_no_more() {
        StandardsInForce standards = written()
                .adaptations("a1: { element: community-engagement, scope: { partner: p1 }, start: 2026-03-01 }")
                .inForce();

        assertThat(standards.adaptations())
                .singleElement()
                .returns("community-engagement", adaptation -> adaptation.element())
                .returns("p1", adaptation -> adaptation.partnerId());
    }

    @Test
    void every_problem_of_a_file_is_said_at_once_by_line() {
        assertThat(Written.saidOfAdaptations(folder, """
                        North one: { element: a, scope: { site: north }, start: 2026-03-01 }
                        a2:
                          element: intake.within
                          scop: { site: north }
                          start: 1 March
                          end: 2026-03-01
                          approved: 2026-03-01
                        a3: nothing
                        a4: { element: visit, scope: { site: north }, start: 2026-03-01, end: 2026-03-01 }
                        """))
                .containsExactly(
                        "adaptations.yaml:1: `North one` is not the name of an adaptation\n"
                                + "  Maybe `north-three-weeks`: small letters, digits and hyphens",
                        "adaptations.yaml:4: `scop` is not known here\n  Maybe `scope`",
                        "adaptations.yaml:3: `scope` is missing\n  Maybe `scope: { site: north }`",
                        "adaptations.yaml:5: `start` cannot be `1 March`\n  Maybe a date: `2026-03-01`",
                        "adaptations.yaml:7: `approved` cannot be `2026-03-01`\n"
                                + "  Maybe a time with offset: `2026-02-20T10:00:00Z`",
                        "adaptations.yaml:8: `a3` must have an element, a scope and a start",
                        "adaptations.yaml:9: `end` is not after `start`\n"
                                + "  Maybe the first day on which it holds no more");
    }

    @Test
    void what_does_not_fit_the_standards_is_said_when_they_are_laid_over_each_other() {
        assertThat(written()
                        .adaptations(adaptation("a1", "visit.intervl", "P35D", "")
                                + adaptation("a2", "intake.within", "P2M", "")
                                + "a3: { element: visit.interval, scope: { site: north }, start: 2026-03-01 }\n"
                                + adaptation("a4", "visit.interval", "P35D", ""))
                        .said())
                .containsExactly(
                        "adaptations.yaml:4: `a4` adapts `visit.interval` for site north while `a3` does\n"
                                + "  Maybe an `end` of the one before the `start` of the other",
                        "adaptations.yaml:1: no loaded pack has a standard `visit.intervl`\n  Maybe `visit.interval`",
                        "adaptations.yaml:2: `P2M` is not a value of `intake.within`, whose unit is elapsed-time\n"
                                + "  Maybe `PT48H`",
                        "adaptations.yaml:3: `a3` adapts the standard `visit.interval`, and has no `value`\n"
                                + "  Maybe `value: P28D or P1M`");
    }

    @Test
    void one_after_the_other_is_no_contradiction() {
        StandardsInForce standards = written()
                .adaptations(adaptation("a1", "visit.interval", "P35D", ", end: 2026-04-01")
                        + adaptation("a2", "visit.interval", "P42D", "")
                                .replace("start: 2026-03-01", "start: 2026-04-01"))
                .inForce();

        assertThat(value(standards, "visit.interval", "north", "2026-03-31")).contains("P35D");
        assertThat(value(standards, "visit.interval", "north", "2026-04-01")).contains("P42D");
    }
}
