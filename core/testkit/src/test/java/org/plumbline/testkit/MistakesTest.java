package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesTest {
    @TempDir
    private Path folder = Path.of("");

    private String said(String file) {
        Tiny.write(folder, "tiny-01.yaml", file);
        Map<String, String> outcomes = Tiny.run(Scenarios.of(Tiny.CORE, folder).tests());
        return outcomes.getOrDefault("tiny-01.yaml can be read", "nothing");
    }

    /** What is said of a scenario whose lines begin in line 6. */
    private String saidOf(String lines) {
        return said(
                "rule: TINY-01\nat: 2026-03-04T09:00Z\nscenarios:\n  it holds:\n    category: any\n" + lines.indent(4));
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once() {
        assertThat(said("""
                        rule: TINY-01
                        reading: [ a voicemail is no follow-up ]
                        given:
                          - { contact: k1, case: c1, outcome: MISED, at: 2026-03-02 09:00 }
                          - { contcat: k2, case: c1 }
                        at: 2026-03-04T09:00Z
                        scenarios:
                          it holds:
                            category: any
                            given: [ { contact: k3, case: c1, outcome: COMPLETED, who: me } ]
                            expects: none
                        """)).isEqualTo("""
                        tiny-01.yaml:2: `reading` is not known here
                          Maybe `readings`
                        tiny-01.yaml:11: `expects` is not known here
                          Maybe `expect`
                        tiny-01.yaml:9: `expect` is missing
                          Maybe `expect: none`
                        tiny-01.yaml:5: `contcat` is no type of fact
                          Maybe `contact`
                        tiny-01.yaml:4: `at` is not a time with offset: `2026-03-02 09:00`
                          Maybe `2026-03-02T09:00:00Z`, if it is in UTC
                        tiny-01.yaml:4: `outcome` is `MISED`, which is not one of PLANNED, ATTEMPTED, COMPLETED, MISSED, \
                        DECLINED, CANCELLED_BY_SERVICE, CANCELLED_BY_PERSON
                          Maybe `MISSED`?
                        tiny-01.yaml:10: `who` is no field of `contact`
                          Maybe leave it out; the fields are `id`, `site`, `caseId`, `kind`, `plannedAt`, `at`, `outcome`, \
                        `staffId`, `minutes`, `withWhom`, `answers`, `recordedAt`, `source`, `withdrawn`""");
    }

    @Test
    void a_file_that_is_not_yaml_says_where() {
        assertThat(said("rule: TINY-01\nscenarios: [ a,\n")).startsWith("tiny-01.yaml:3: is not YAML: ");
    }

    @Test
    void a_sentence_stands_once() {
        assertThat(said("""
                        rule: TINY-01
                        at: 2026-03-04T09:00Z
                        scenarios:
                          it holds: { category: any, expect: none }
                          it holds: { category: any, expect: none }
                        """)).isEqualTo("tiny-01.yaml:5: `it holds` stands here twice");
    }

    @Test
    void the_name_of_the_file_is_the_code_of_its_rule() {
        assertThat(said("rule: TINY-02\n"))
                .isEqualTo("tiny-01.yaml:1: is not the file of `TINY-02`\n  Maybe `tiny-02.yaml` as its name");
        assertThat(said("rule: tiny\n")).isEqualTo("tiny-01.yaml:1: `tiny` is not a rule's code\n  Maybe `WF-02`");
        assertThat(said("readings: [ one ]\n")).isEqualTo("tiny-01.yaml:1: `rule` is missing");
    }

    @Test
    void an_expectation_has_a_kind_a_subject_and_known_keys() {
        assertThat(saidOf("expect: [ { overdeu: case c1 } ]"))
                .isEqualTo("tiny-01.yaml:6: `overdeu` is nothing to expect\n  Maybe `overdue`");
        assertThat(saidOf("expect: [ { overdue: c1 } ]"))
                .isEqualTo("tiny-01.yaml:6: `c1` is no subject\n"
                        + "  Maybe `case c1`: one of referral, case, staff, team, site, partner, network");
        assertThat(saidOf("expect: [ { overdue: case c1, du: 2026-03-03T09:00Z } ]"))
                .isEqualTo("tiny-01.yaml:6: `du` is not known of what is overdue\n  Maybe `due`");
        assertThat(saidOf("expect: [ { overdue: case c1, due: 2026-03-03 } ]"))
                .isEqualTo("tiny-01.yaml:6: `due` is not a time with offset: `2026-03-03`\n"
                        + "  Maybe write it like `2026-03-01T10:00Z`");
        assertThat(saidOf("expect: [ { met: case c1 } ]"))
                .isEqualTo("tiny-01.yaml:6: `case c1` is not a number of judgements\n  Maybe `met: 1`");
        assertThat(saidOf("expect: nothing"))
                .isEqualTo("tiny-01.yaml:6: `expect` is not an expectation\n"
                        + "  Maybe `none`, `met`, `not-applicable`, or a list such as `[ { overdue: case c1 } ]`");
        assertThat(saidOf("expect: [ none ]"))
                .isEqualTo("tiny-01.yaml:6: is not an expectation\n  Maybe `{ overdue: case c1 }`");
    }

    @Test
    void a_category_is_seen_in_what_is_expected() {
        assertThat(said("""
                        rule: TINY-01
                        at: 2026-03-04T09:00Z
                        scenarios:
                          it holds: { category: raised, expect: none }
                        """))
                .isEqualTo(
                        "tiny-01.yaml:4: is said to be `raised`, but does not expect `late` or `overdue` or `breach`");
    }

    @Test
    void what_cannot_be_has_no_scenario() {
        assertThat(said("""
                        rule: TINY-01
                        cannot: { just inside: it has no inside }
                        at: 2026-03-04T09:00Z
                        scenarios:
                          it holds: { category: just inside, expect: none }
                        """))
                .isEqualTo("tiny-01.yaml:1: `cannot` lists `just inside`, but a scenario is of that category");
    }

    @Test
    void what_cannot_be_is_a_category() {
        assertThat(said("rule: TINY-01\ncannot: { not yet do: it has no clock }\n"))
                .isEqualTo("tiny-01.yaml:2: `not yet do` is not known here\n  Maybe `not yet due`");
    }

    @Test
    void traps_and_feeds_go_by_their_names() {
        assertThat(saidOf("trap: bundary\nexpect: none"))
                .isEqualTo("tiny-01.yaml:5: `bundary` is no trap\n  Maybe `boundary`");
        assertThat(saidOf("without-feeds: [ contacts ]\nexpect: none"))
                .isEqualTo("tiny-01.yaml:5: `contacts` is no type of fact\n  Maybe `contact`");
    }

    @Test
    void a_row_with_nothing_wrong_is_not_left_out() {
        assertThat(saidOf("left-out: [ { contact: k9, case: c1, outcome: MISSED } ]\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: nothing is wrong with this row, so that nothing would leave it out\n"
                        + "  Maybe `at: yesterday`, or list it under `given`");
    }

    @Test
    void a_fact_is_named_by_type_and_id() {
        assertThat(saidOf("without: [ k1 ]\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: does not name a fact\n  Maybe `contact k1`");
        assertThat(saidOf("given: { contact: k1 }\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: must be a list\n"
                        + "  Maybe `[ { contact: k1, case: c1, outcome: MISSED } ]`");
        assertThat(saidOf("given: [ contact k1 ]\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: is not a fact\n  Maybe `{ contact: k1, case: c1, outcome: MISSED }`");
    }

    @Test
    void a_field_is_said_once() {
        assertThat(saidOf("given: [ { contact: k1, case: c1, caseId: c2, outcome: DECLINED } ]\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: `caseId` says `caseId` a second time");
    }

    @Test
    void standards_are_held_against_the_packs() {
        assertThat(saidOf("expect: none\nstandards:\n  follow-up.within: PT48H"))
                .isEqualTo(
                        "tiny-01.yaml:8: `follow-up.within` is core: `PT48H` asks for less than the network's `PT24H` "
                                + "(The tiny handbook)\n"
                                + "  Maybe a stricter value, or a decision of the model's owner in the network's standards");
        assertThat(saidOf("expect: none\nstandards:\n  follow-up.withn: PT48H"))
                .isEqualTo(
                        "tiny-01.yaml:8: no loaded pack has a standard `follow-up.withn`\n  Maybe `follow-up.within`");
        assertThat(saidOf("expect: none\nnetwork-standards: PT48H"))
                .isEqualTo(
                        "tiny-01.yaml:7: must be a map of standards to values\n  Maybe `{ supervision.interval: P28D }`");
    }

    @Test
    void a_scenario_says_when_the_service_is_looked_at() {
        assertThat(said("rule: TINY-01\nscenarios:\n  it holds: { category: any, expect: none }\n"))
                .isEqualTo(
                        "tiny-01.yaml:3: `at` is missing: when is the service looked at\n  Maybe `at: 2026-03-01T10:00Z`");
        assertThat(saidOf("at: 2026-03-01\nexpect: none"))
                .isEqualTo("tiny-01.yaml:6: `at` is not a time with offset: `2026-03-01`\n"
                        + "  Maybe write it like `2026-03-01T10:00Z`");
    }

    @Test
    void what_has_to_be_a_text_is_one() {
        assertThat(saidOf("at: [ 2026-03-01T10:00Z ]\nexpect: none")).isEqualTo("tiny-01.yaml:6: `at` must be a text");
        assertThat(saidOf("zone: [ Europe/London ]\nexpect: none")).isEqualTo("tiny-01.yaml:6: `zone` must be a text");
        assertThat(saidOf("zone: Europe/Londn\nexpect: none"))
                .isEqualTo("site north: `zone` is not a time zone: `Europe/Londn`\n  Maybe `Europe/London`?");
    }

    @Test
    void a_scenario_is_a_map() {
        assertThat(said("rule: TINY-01\nat: 2026-03-04T09:00Z\nscenarios:\n  it holds: yes\n"))
                .isEqualTo("tiny-01.yaml:4: must be a scenario\n  Maybe `{ category: raised, expect: … }`");
    }
}
