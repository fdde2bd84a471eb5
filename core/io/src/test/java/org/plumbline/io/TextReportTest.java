package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.Measure;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.Upcoming;

class TextReportTest {
    @Test
    void a_night_reads_as_it_is_written_in_the_sample() throws IOException {
        TextReport report =
                TextReport.of(SampleNight.assessment()).leftOut(List.of(Problem.at("contacts.csv:17", "no id")));

        assertThat(text(report)).isEqualTo(sample());
    }

    @Test
    void a_quiet_night_says_so() throws IOException {
        assertThat(text(TextReport.of(SampleAssessment.of()))).isEqualTo("""
                        Findings as of 2026-03-02 07:00Z
                        Plumbline 1.0.0 with core 1.0.0

                        No findings.

                        Turns within a day: nothing
                        ===========================

                        Rates: met of judged
                        ====================
                        Nothing was judged.
                        """);
    }

    @Test
    void what_was_left_out_is_said_by_place() throws IOException {
        List<Problem> problems = List.of(
                Problem.at("cases.csv:3", "no id"),
                Problem.at("cases.csv:3", "no time"),
                Problem.at("shifts.jsonl:9", "no object"));

        assertThat(text(TextReport.of(SampleAssessment.of()).leftOut(problems)))
                .contains(
                        "LEFT OUT   3 problems in the facts, at cases.csv:3, shifts.jsonl:9; what depends on rows that"
                                + " were\n           left out is unknown\n");
    }

    @Test
    void what_falls_due_after_the_as_of_says_in_which_time() throws IOException {
        SampleFinding planned = SampleNight.followUp("c1", null).dueAt("2026-03-02T09:30:00Z");

        assertThat(text(TextReport.of(SampleAssessment.of(planned))))
                .contains("falls due 2026-03-02 09:30Z, in 2 h 30 min\n");
    }

    @Test
    void what_turns_exactly_a_day_later_is_listed_and_one_second_after_is_counted() throws IOException {
        SampleAssessment assessment = SampleAssessment.of()
                .upcoming(upcoming("2026-03-03T07:00:00Z", "f1"), upcoming("2026-03-03T07:00:01Z", "f2"));

        assertThat(text(TextReport.of(assessment)))
                .contains("Turns within a day: 1, and 1 later\n")
                .contains("2026-03-03 07:00Z  WF-02 HIGH  referral f1, in 1 d: ")
                .doesNotContain("referral f2");
    }

    @Test
    void no_line_is_wider_than_asked_unless_a_word_or_a_table_is() throws IOException {
        TextReport report =
                TextReport.of(SampleNight.assessment().measures(new Measure[0])).width(72);

        assertThat(text(report).lines()).allMatch(line -> line.length() <= 72);
        assertThatThrownBy(() -> report.width(59)).hasMessage("a report is at least 60 columns wide: 59");
    }

    @Test
    void control_characters_of_the_input_do_not_reach_the_terminal() throws IOException {
        SampleFinding finding = SampleNight.followUp("c1\u001b[2J\u009b", null).at("nor\nth");

        assertThat(text(TextReport.of(SampleAssessment.of(finding))))
                .contains("case c1?[2J?: ", "Site nor th: ")
                .doesNotContain("\u001b");
    }

    private static Upcoming upcoming(String turnsAt, String referral) {
        return SampleNight.upcoming("WF-02", turnsAt, Subject.of(Subject.Type.REFERRAL, referral), "Intake");
    }

    static String text(TextReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        report.writeTo(out);
        return out.toString();
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(TextReportTest.class.getResourceAsStream("sample-night.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
