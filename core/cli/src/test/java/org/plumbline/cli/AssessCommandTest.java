package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String OVERDUE = """
            OVERDUE  HIGH      referral r1: intake not done; asked within 48 h of Fri 2026-02-20 10:00+00:00
            """;

    @TempDir
    private Path folder;

    @Test
    void a_quiet_night_ends_with_0_although_something_is_not_configured() throws IOException {
        Run run = assess(Night.quiet(folder));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Plumbline, as of Mon 2026-03-02 07:00+00:00 (Europe/London)\n")
                .contains("NOT SET  MEDIUM    timeliness.share-in-time has no value at site north");
    }

    @Test
    void a_breach_ends_with_1_and_is_reported() throws IOException {
        Run run = assess(Night.overdue(folder));

        assertThat(run.status()).isOne();
        assertThat(run.out()).contains(OVERDUE).contains("fell due Sun 2026-02-22 10:00+00:00, 7 d 21 h ago");
    }

    @Test
    void a_breach_below_fail_on_ends_with_0_and_is_reported() throws IOException {
        Run run = assess(Night.overdue(folder), "--fail-on", "CRITICAL");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(OVERDUE);
    }

    @Test
    void what_is_not_configured_never_counts() throws IOException {
        assertThat(assess(Night.quiet(folder), "--fail-on", "low").status()).isZero();
    }

    @Test
    void without_a_word_on_completeness_what_is_absent_is_unknown_and_the_lost_feed_counts() throws IOException {
        Run run = Run.of("assess", Night.overdue(folder), "--as-of", Night.AS_OF);

        assertThat(run.status()).isOne();
        assertThat(run.out())
                .contains("FEED     HIGH      network, site north: did not arrive: ")
                .doesNotContain("OVERDUE");
    }

    @Test
    void a_rota_with_its_header_alone_is_empty_and_nobody_was_on_duty() throws IOException {
        Run run = assess(Night.live(folder));

        assertThat(run.out()).contains("rule RC-01").doesNotContain("no row ever came");
    }

    @Test
    void a_rota_that_never_came_leaves_duties_unknown_and_is_told_once() throws IOException {
        Path facts = Night.live(folder);
        Files.delete(facts.resolve("shifts.csv"));

        Run run = assess(facts);

        assertThat(run.status()).isOne();
        assertThat(run.out())
                .contains("FEEDS MISSING 1, ")
                .containsIgnoringWhitespaces("FEED HIGH site north: did not arrive: shift, of which no row ever came"
                        + " (if there truly is none, a feed-coverage has to say so)")
                .containsPattern("holds up \\d+ judgements of RC-01")
                .doesNotContain("rule RC-01");
    }

    @Test
    void a_rota_that_never_came_is_empty_where_its_coverage_says_so() throws IOException {
        Path facts = Night.live(folder);
        Files.delete(facts.resolve("shifts.csv"));
        Files.writeString(
                facts.resolve("feed-coverages.csv"),
                "id,feed,from,to,status\nv1,shift,2026-01-01T00:00:00Z," + Night.AS_OF + ",COMPLETE\n");

        assertThat(assess(facts).out()).contains("rule RC-01").doesNotContain("no row ever came");
    }

    @Test
    void a_bad_row_is_told_by_line_and_the_report_comes_all_the_same() throws IOException {
        Run run = assess(Night.flawed(folder));

        assertThat(run.status()).isOne();
        assertThat(run.err()).isEqualTo("""
                referrals.csv:3: `receivedAt` is not a time with offset: `2026-03-01 10:00`
                  Maybe `2026-03-01T10:00:00Z`, if it is in UTC
                1 problem in the facts; what depends on rows that were left out is unknown
                """);
        assertThat(run.out())
                .contains("ROWS LEFT OUT 1 problem in the facts, at referrals.csv:3\n")
                .contains("LEFT OUT           referrals.csv:3: `receivedAt` is not a time with offset: ")
                .contains("UNKNOWN  ");
    }

    @Test
    void strict_judges_nothing_where_a_row_is_bad() throws IOException {
        Run run = assess(Night.flawed(folder), "--strict");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("referrals.csv:3: ")
                .endsWith("\n1 problem in the facts; nothing was judged\n");
    }

    @Test
    void strict_judges_where_all_is_well() throws IOException {
        assertThat(assess(Night.quiet(folder), "--strict")).isEqualTo(assess(Night.quiet(folder)));
    }

    @Test
    void a_folder_that_is_not_there_is_a_wrong_call() {
        Path none = folder.resolve("none");

        Run run = assess(none);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(none + ": there is no such folder\n  Maybe ");
    }

    @Test
    void findings_are_written_as_json_and_as_csv() throws IOException {
        Path facts = Night.overdue(folder);

        assertThat(assess(facts, "--format", "json").out())
                .startsWith("{\n\"plumbline\":")
                .endsWith("\n}\n");
        assertThat(assess(facts, "--format", "csv").out())
                .startsWith("state,rule,")
                .contains("\noverdue,WF-02,HIGH,");
    }

    @Test
    void a_report_goes_to_the_file_and_nothing_to_standard_output() throws IOException {
        Path facts = Night.overdue(folder.resolve("facts"));
        Path file = folder.resolve("report.txt");

        Run run = assess(facts, "--out", file);

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(file)).isEqualTo(assess(facts).out());
    }

    @Test
    void the_problems_of_all_standards_and_packs_are_told_together() throws IOException {
        Path facts = Night.quiet(folder.resolve("facts"));
        Path one = Files.writeString(folder.resolve("one.yaml"), "Supervision: 3\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "supervision.interval: 3\n");

        Run run = assess(facts, "--network-standards", one, "--standards", other, "--pack", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("one.yaml:1: ", "other.yaml:1: ", "pack.yaml")
                .endsWith(" problems in the packs and standards\n");
    }

    @Test
    void the_providers_values_are_used() throws IOException {
        Path values = Files.writeString(folder.resolve("acme.yaml"), """
                timeliness.share-in-time:
                  2026-01-01: { value: 90 %, source: "Acme policy" }
                """);

        Run run = assess(Night.quiet(folder.resolve("facts")), "--standards", values);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("NOT SET       nothing\n");
    }

    @Test
    void a_local_pack_that_exceeds_its_budget_ends_with_3_and_the_rest_is_reported() throws IOException {
        Path facts = Night.overdue(folder.resolve("facts"));

        Run run = assess(facts, "--pack", pack(), "--budget-time", "PT0.000000001S");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("PACKS FAILED  1, without their findings: acme 1.0.0\n")
                .contains("PACK FAILED        acme 1.0.0 was stopped, and none of its findings is here: its rules ran")
                .contains(OVERDUE);
        assertThat(run.err()).isEqualTo("pack acme 1.0.0 failed: its rules ran for more than PT0.000000001S\n");
    }

    @Test
    void a_local_pack_within_its_budget_is_reported() throws IOException {
        Path facts = Night.overdue(folder.resolve("facts"));

        Run run =
                assess(facts, "--pack", pack(), "--budget-firings", 9, "--budget-time", "PT1H", "--budget-findings", 9);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("PACKS FAILED  none\n");
        assertThat(run.status()).isOne();
    }

    private Path pack() throws IOException {
        Path pack = folder.resolve("acme-pack");
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("pack.yaml"), """
                name: acme
                version: 1.0.0
                prefix: ACME
                owner: quality lead
                core: ">=1.0 <2.0"
                """);
        Files.writeString(pack.resolve("rules").resolve("acme-01.drl"), """
                package acme
                import org.plumbline.rule.*
                global Findings findings
                rule "ACME-01 a visit follows the referral"
                    @severity( LOW )
                    @standards( "intake.clock-starts" )
                    @source( "a test" )
                when
                    $referral : ReferralFile( )
                then
                    findings.judge( $referral,
                        $referral.answered( $referral.clockStart( "intake.clock-starts" ), $referral.step( "visit" ) ) );
                end
                """);
        return pack;
    }

    /** All that happened is said to be there. */
    private static Run assess(Path facts, Object... options) {
        List<Object> call = new ArrayList<>(List.of("assess", facts, "--as-of", Night.AS_OF));
        call.addAll(List.of("--complete-until", Night.AS_OF));
        call.addAll(List.of(options));
        return Run.of(call.toArray());
    }
}
