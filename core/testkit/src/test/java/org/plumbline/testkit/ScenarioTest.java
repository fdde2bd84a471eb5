package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.ScenarioRun.found;
import static org.plumbline.testkit.ScenarioRun.holds;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_scenario_that_does_not_hold_says_what_it_expected_and_what_was_found() {
        String message = ScenarioRun.of(folder, """
                given: [ { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-03T09:00:01Z } ]
                expect: met
                """);

        assertThat(message).isEqualTo("""
                        it holds
                          tiny-01.yaml:6, as of 2026-03-04T09:00:00Z
                        expected:
                          - { met: 1 }
                        found:
                          - { late: case c1, due: 2026-03-03T09:00:00Z, done: 2026-03-03T09:00:01Z, from: 2026-03-02T09:00:00Z, \
                        what: follow-up, value: PT24H, facts: [contact k1, contact k2], site: north }
                        facts:
                          case id="c1" site="north" openedAt=2020-01-01T00:00:00Z withdrawn=false
                          contact id="k1" site="north" caseId="c1" kind="visit" at=2026-03-02T09:00:00Z outcome=MISSED \
                        withWhom=PERSON withdrawn=false
                          contact id="k2" site="north" caseId="c1" kind="visit" at=2026-03-03T09:00:01Z outcome=COMPLETED \
                        withWhom=PERSON withdrawn=false
                          partner id="p1" kind=PARTNER withdrawn=false
                          site id="north" partnerId="p1" zone="Europe/London" withdrawn=false
                        """);
    }

    @Test
    void what_is_found_can_be_copied_into_the_scenario() {
        String lines = found(folder, "");

        holds(folder, "expect:\n" + lines);
    }

    @Test
    void a_line_says_only_what_matters() {
        holds(folder, "expect: [ { overdue: case c1 } ]");
        holds(folder, "expect: [ { overdue: case c1, due: 2026-03-03T10:00+01:00 } ]");
        holds(folder, "expect: [ { overdue: case c1, facts: [ contact k1 ], value: PT24H, site: north } ]");
    }

    @Test
    void a_detail_that_differs_fails() {
        assertThat(ScenarioRun.of(folder, "expect: [ { overdue: case c1, due: 2026-03-03T09:00:01Z } ]"))
                .contains("found:");
        assertThat(ScenarioRun.of(folder, "expect: [ { overdue: case c2 } ]")).contains("found:");
        assertThat(ScenarioRun.of(folder, "expect: [ { late: case c1 } ]")).contains("found:");
    }

    @Test
    void nothing_may_be_missing_and_nothing_may_be_over() {
        assertThat(ScenarioRun.of(folder, "expect: none"))
                .contains("expected:\n  none\nfound:\n  - { overdue: case c1");
        assertThat(ScenarioRun.of(folder, "expect: [ { overdue: case c1 }, { met: 1 } ]"))
                .contains("expected:\n  - { met: 1 }\n  - { overdue: case c1 }\nfound:\n  - { overdue: case c1");
        assertThat(ScenarioRun.of(folder, "expect: [ { overdue: case c1 }, { overdue: case c1 } ]"))
                .contains("found:");
    }

    @Test
    void lines_are_paired_whichever_comes_first() {
        holds(folder, """
                given: [ { contact: k2, case: c1, outcome: MISSED, at: 2026-03-02T15:00Z } ]
                expect: [ { overdue: case c1 }, { overdue: case c1, facts: contact k1 } ]
                """);
    }

    @Test
    void what_is_kept_is_counted() {
        String kept = """
                given:
                  - { contact: k2, case: c1, outcome: MISSED, at: 2026-03-02T10:00Z }
                  - { contact: k3, case: c1, outcome: COMPLETED, at: 2026-03-02T11:00Z }
                """;

        holds(folder, kept + "expect: [ { met: 2 } ]");
        holds(folder, kept + "expect: [ { met: some } ]");
        assertThat(ScenarioRun.of(folder, kept + "expect: met")).contains("found:\n  - { met: 2 }\n");
        assertThat(ScenarioRun.of(folder, kept + "expect: none")).contains("found:\n  - { met: 2 }\n");
    }

    @Test
    void nothing_at_all_is_not_some() {
        assertThat(ScenarioRun.of(folder, "without: [ contact k1 ]\nexpect: [ { met: some } ]"))
                .contains("found:\n  none\n");
    }

    @Test
    void what_is_coming_up_has_to_be_expected() {
        holds(
                folder,
                "at: 2026-03-03T09:00Z\nexpect: [ { not-yet-due: case c1, turns: 2026-03-03T09:00:00.000000001Z } ]");
        assertThat(ScenarioRun.of(folder, "at: 2026-03-03T09:00Z\nexpect: none"))
                .contains("not-yet-due: case c1");
    }

    @Test
    void what_does_not_apply_is_counted() {
        holds(folder, """
                given: [ { case-status: s1, case: c1, kind: OUT_OF_SCOPE, reason: died, from: 2026-03-02T12:00Z } ]
                expect: not-applicable
                """);
    }
}
