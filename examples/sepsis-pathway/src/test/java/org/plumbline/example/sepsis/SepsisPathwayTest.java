package org.plumbline.example.sepsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.example.sepsis.AuthoredLog.ANTIBIOTICS;
import static org.plumbline.example.sepsis.AuthoredLog.LACTIC_ACID;
import static org.plumbline.example.sepsis.AuthoredLog.TRIAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.FactsException;
import org.plumbline.Plumbline;

class SepsisPathwayTest {
    private static Plumbline plumbline;

    @TempDir
    private Path folder;

    private final AuthoredLog log = new AuthoredLog();

    @BeforeAll
    static void build_once() throws IOException {
        plumbline = SepsisPathway.plumbline();
    }

    @Test
    void antibiotics_exactly_one_hour_after_the_triage_are_in_time() throws IOException {
        log.event("A", TRIAGE, "2014-10-22T11:34:00Z").event("A", ANTIBIOTICS, "2014-10-22T12:34:00Z");
        assertThat(lines()).contains("antibiotics met=1 late=0 missing=0 unknown=0");
    }

    @Test
    void antibiotics_one_second_after_the_hour_are_late() throws IOException {
        log.event("A", TRIAGE, "2014-10-22T11:34:00Z").event("A", ANTIBIOTICS, "2014-10-22T12:34:01Z");
        assertThat(lines()).contains("antibiotics met=0 late=1 missing=0 unknown=0");
    }

    @Test
    void lactic_acid_exactly_three_hours_after_the_triage_is_in_time() throws IOException {
        log.event("A", TRIAGE, "2014-10-22T23:00:00Z").event("A", LACTIC_ACID, "2014-10-23T02:00:00Z");
        assertThat(lines()).contains("lactic-acid met=1 late=0 missing=0 unknown=0");
    }

    @Test
    void lactic_acid_one_second_after_the_three_hours_is_late() throws IOException {
        log.event("A", TRIAGE, "2014-10-22T23:00:00Z").event("A", LACTIC_ACID, "2014-10-23T02:00:01Z");
        assertThat(lines()).contains("lactic-acid met=0 late=1 missing=0 unknown=0");
    }

    @Test
    void what_was_done_before_the_triage_is_in_time() throws IOException {
        log.event("A", ANTIBIOTICS, "2014-10-22T09:00:00Z")
                .event("A", LACTIC_ACID, "2014-10-20T11:33:59Z")
                .event("A", TRIAGE, "2014-10-22T11:34:00Z");
        assertThat(lines())
                .endsWith(
                        "antibiotics met=1 late=0 missing=0 unknown=0", "lactic-acid met=1 late=0 missing=0 unknown=0");
    }

    @Test
    void what_was_never_done_is_missing() throws IOException {
        log.event("A", TRIAGE, "2014-10-22T11:34:00Z");
        assertThat(lines())
                .endsWith(
                        "antibiotics met=0 late=0 missing=1 unknown=0", "lactic-acid met=0 late=0 missing=1 unknown=0");
    }

    @Test
    void without_a_triage_both_are_unknown_even_where_they_were_done() throws IOException {
        log.event("A", "ER Registration", "2014-10-22T11:15:41Z").event("A", ANTIBIOTICS, "2014-10-22T11:20:00Z");
        assertThat(lines())
                .contains("none              1            1         2")
                .endsWith(
                        "antibiotics met=0 late=0 missing=0 unknown=1", "lactic-acid met=0 late=0 missing=0 unknown=1");
    }

    @Test
    void the_first_of_each_counts_in_whatever_order_the_rows_come() throws IOException {
        log.event("A", ANTIBIOTICS, "2014-10-22T15:00:00Z")
                .event("A", TRIAGE, "2014-10-22T14:30:00Z")
                .event("A", ANTIBIOTICS, "2014-10-22T12:00:00Z")
                .event("A", LACTIC_ACID, "2014-10-22T15:00:00Z")
                .event("A", TRIAGE, "2014-10-22T11:34:00Z");
        assertThat(lines())
                .endsWith(
                        "antibiotics met=1 late=0 missing=0 unknown=0", "lactic-acid met=0 late=1 missing=0 unknown=0");
    }

    @Test
    void findings_are_counted_by_the_hour_of_the_triage_however_long_ago() throws IOException {
        log.event("A", TRIAGE, "2011-10-22T10:59:59Z")
                .event("A", ANTIBIOTICS, "2011-10-22T12:00:00Z")
                .event("B", TRIAGE, "2014-10-22T11:00:00Z")
                .event("C", TRIAGE, "2014-10-23T11:59:59Z")
                .event("C", LACTIC_ACID, "2014-10-23T12:00:00Z");
        assertThat(lines())
                .startsWith(
                        "triage  antibiotics  lactic-acid  together",
                        "10 UTC            1            1         2",
                        "11 UTC            2            1         3",
                        "");
    }

    @Test
    void both_rules_hold_where_there_are_hundreds_of_cases_to_match() throws IOException {
        for (int i = 0; i < 300; i++) {
            log.event("on-time-" + i, TRIAGE, "2014-10-22T11:34:00Z")
                    .event("on-time-" + i, ANTIBIOTICS, "2014-10-22T12:34:00Z")
                    .event("late-" + i, TRIAGE, "2014-10-22T11:34:00Z")
                    .event("late-" + i, ANTIBIOTICS, "2014-10-22T12:34:01Z")
                    .event("late-" + i, LACTIC_ACID, "2014-10-22T14:34:01Z");
        }
        assertThat(lines())
                .endsWith(
                        "antibiotics met=300 late=300 missing=0 unknown=0",
                        "lactic-acid met=0 late=300 missing=300 unknown=0");
    }

    @Test
    void every_row_whose_time_cannot_be_read_is_named_by_its_line() throws IOException {
        log.event("A", TRIAGE, "yesterday")
                .event("A", ANTIBIOTICS, "2014-10-22T12:34:00")
                .event("A", LACTIC_ACID, "");
        Path file = log.in(folder);
        assertThatThrownBy(() -> EventLog.read(file))
                .isInstanceOfSatisfying(
                        FactsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Object::toString)
                                .contains(
                                        "log.csv:2: `yesterday` is not a time\n  Maybe `2014-10-22T11:34:00Z`",
                                        "log.csv:3: `2014-10-22T12:34:00` is not a time\n  Maybe `2014-10-22T11:34:00Z`",
                                        "log.csv:4: `` is not a time\n  Maybe `2014-10-22T11:34:00Z`"));
    }

    @Test
    void a_log_without_events_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.csv"), "");
        assertThatThrownBy(() -> EventLog.read(file))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("empty.csv: holds no event");
    }

    private List<String> lines() throws IOException {
        return Report.of(SepsisPathway.assess(plumbline, EventLog.read(log.in(folder))))
                .lines()
                .toList();
    }
}
