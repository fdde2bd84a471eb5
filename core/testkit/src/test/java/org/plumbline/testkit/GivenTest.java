package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.ScenarioRun.holds;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenTest {
    private static final String OVERDUE = "\nexpect: [ { overdue: case c1 } ]";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_fact_of_the_scenario_replaces_the_one_of_its_file() {
        holds(folder, "given: [ { contact: k1, case: c1, outcome: DECLINED, at: 2026-03-02T09:00Z } ]\nexpect: none");
    }

    @Test
    void a_fact_of_the_file_can_be_taken_away() {
        holds(folder, "without: [ contact k1 ]\nexpect: none");
    }

    @Test
    void fields_have_short_names_and_their_own() {
        holds(
                folder,
                "given: [ { contact: k1, caseId: c1, outcome: MISSED, at: 2026-03-02T09:00Z, "
                        + "recordedAt: 2026-03-02T10:00Z } ]" + OVERDUE);
        holds(
                folder,
                "given: [ { contact: k1, case: c1, outcome: MISSED, at: 2026-03-02T09:00Z, "
                        + "recorded: 2026-03-02T10:00Z } ]" + OVERDUE);
    }

    @Test
    void who_is_only_named_has_a_record_at_the_site_of_who_names_it() {
        String there = "given: [ { contact: k1, case: c1, outcome: MISSED, at: 2026-03-02T09:00Z, site: south } ]";

        holds(folder, there + "\nexpect: [ { overdue: case c1, site: south } ]");
        assertThat(ScenarioRun.of(folder, there + "\nexpect: none"))
                .contains("case id=\"c1\" site=\"south\"")
                .contains("site id=\"south\" partnerId=\"p1\"");
    }

    @Test
    void an_orphan_has_none() {
        holds(folder, "orphans: [ case c1 ]\nexpect: [ { unknown: case c1, evidence: case c1 } ]");
        holds(folder, "orphans: [ site north ]\nexpect: [ { unknown: case c1, evidence: site north } ]");
    }

    @Test
    void the_zone_is_that_of_every_site_that_has_none_of_its_own() {
        assertThat(ScenarioRun.of(folder, "zone: America/New_York\nexpect: none"))
                .contains("site id=\"north\" partnerId=\"p1\" zone=\"America/New_York\"");
    }

    @Test
    void a_field_that_is_empty_is_missing() {
        holds(
                folder,
                "given: [ { contact: k1, case: c1, outcome: MISSED, at: ~ } ]\n"
                        + "expect: [ { unknown: case c1, evidence: the time of contact k1 } ]");
    }

    @Test
    void facts_are_complete_until_as_of_unless_the_scenario_says_otherwise() {
        String missing = "\nexpect: [ { feed-missing: site north, feed: contact, held-up: 1 } ]";

        holds(folder, "complete-until: 2026-03-03T09:00:00.000000001Z" + OVERDUE);
        holds(folder, "complete-until: 2026-03-03T09:00Z" + missing);
        holds(folder, "complete-until: never" + missing);
        holds(folder, "without-feeds: [ contact ]" + missing);
        holds(folder, "given: [ { feed-coverage: v1, feed: contact, to: 2026-03-02T09:00Z } ]" + missing);
    }

    @Test
    void a_row_that_was_left_out_makes_unknown_what_it_names() {
        String message = ScenarioRun.of(
                folder, "left-out: [ { contact: k9, case: c1, outcome: COMPLETED, at: yesterday } ]\nexpect: none");

        assertThat(message).contains("{ unknown: case c1, evidence: \"a contact that was left out: contact k9\"");
    }

    @Test
    void a_row_that_was_left_out_without_its_case_may_be_about_anybody() {
        holds(
                folder,
                "left-out: [ { contact: k9, outcome: COMPLETED, at: 2026-03-02T10:00Z } ]\n"
                        + "expect: [ { feed-missing: site north, feed: contact } ]");
    }

    @Test
    void a_whole_file_can_be_left_out() {
        holds(folder, "left-out: [ contact ]\nexpect: [ { feed-missing: site north, feed: contact } ]");
    }

    @Test
    void a_late_entry_is_not_there_before_it_was_recorded() {
        String late =
                "given: [ { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-02T10:00Z, recorded: 2026-03-05T09:00Z } ]\n";

        holds(folder, late + "known-at: 2026-03-05T08:59:59Z" + OVERDUE);
        holds(folder, late + "known-at: 2026-03-05T09:00Z\nexpect: met");
    }

    @Test
    void the_same_id_twice_is_a_correction_where_both_say_when() {
        holds(folder, """
                given:
                  - { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-02T10:00Z, recorded: 2026-03-02T11:00Z }
                  - { contact: k2, case: c1, outcome: DECLINED, at: 2026-03-02T10:00Z, recorded: 2026-03-02T12:00Z }
                """ + OVERDUE.strip());
    }

    @Test
    void standards_are_those_of_the_scenario() {
        holds(
                folder,
                "standards: { follow-up.within: PT12H }\nexpect: [ { overdue: case c1, due: 2026-03-02T21:00Z } ]");
        holds(
                folder,
                "network-standards: { follow-up.within: { 2026-03-01: PT36H, 2026-03-03: PT1H } }\n"
                        + "expect: [ { overdue: case c1, due: 2026-03-03T21:00Z, value: PT36H } ]");
        holds(
                folder,
                "standards: [ { scope: { site: south }, follow-up.within: PT1H }, { follow-up.within: PT20H } ]\n"
                        + "expect: [ { overdue: case c1, value: PT20H } ]");
        holds(
                folder,
                "standards: { follow-up.within: { always: { value: PT12H, source: \"A \\\"quoted\\\" handbook\" } } }\n"
                        + "expect: [ { overdue: case c1, value: PT12H } ]");
    }
}
