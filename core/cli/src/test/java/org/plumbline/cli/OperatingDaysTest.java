package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the file of calendars to the finding: a visit that an organisation's own pack asks for in two operating days. */
class OperatingDaysTest {
    @TempDir
    private Path folder;

    private Path facts = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void aReferralOfAFriday() throws IOException {
        facts = new Night(folder.resolve("facts"))
                .referral("r1", "2026-02-20T10:00:00Z")
                .intake("r1", "2026-02-20T11:00:00Z")
                .write();
        pack = Files.createDirectories(folder.resolve("acme"));
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("pack.yaml"), """
                name: acme
                version: 1.0.0
                prefix: ACME
                owner: Acme
                core: ">=0.1 <2.0"
                """);
        Files.writeString(pack.resolve("standards.yaml"), """
                acme.visit-within:
                  title: Time allowed for the visit
                  unit: operating-days
                  calendar: visits
                  element: adaptable
                  stricter: lower
                  values:
                    always: { value: 2 operating days, source: "Acme's promise" }
                """);
        Files.writeString(pack.resolve("rules/package.drl"), """
                package acme
                import org.plumbline.rule.*
                global Findings findings
                """);
        Files.writeString(pack.resolve("rules/acme-01-visited.drl"), """
                package acme
                rule "ACME-01 a visit follows the referral"
                    @severity( MEDIUM )
                    @shape( within )
                    @standards( "acme.visit-within, intake.clock-starts" )
                    @evidence( "workflow-step" )
                    @source( "Acme's promise" )
                when
                    $referral : ReferralFile( )
                then
                    findings.judge( $referral, $referral.within( "acme.visit-within",
                        $referral.clockStart( "intake.clock-starts" ), $referral.step( "visit" ) ) );
                end
                """);
    }

    private void calendar(String weekdays, String holidays) throws IOException {
        StringBuilder open = new StringBuilder();
        for (String day : weekdays.split(" ", -1)) {
            open.append(open.length() == 0 ? "" : ",")
                    .append("{\"day\":\"")
                    .append(day)
                    .append("\",\"from\":\"09:00\"}");
        }
        Files.writeString(
                facts.resolve("service-calendars.jsonl"),
                "{\"id\":\"k1\",\"site\":\"north\",\"duty\":\"visits\",\"open\":[" + open + "],\"holidays\":["
                        + holidays + "],\"from\":\"2026-01-01\"}\n");
    }

    private String assessed() {
        Run run = Run.of(
                "assess",
                facts,
                "--as-of",
                "2026-02-24T07:00:00Z",
                "--complete-until",
                "2026-02-24T07:00:00Z",
                "--pack",
                pack);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void on_tuesday_two_open_days_after_friday_are_not_over() throws IOException {
        calendar("MONDAY TUESDAY FRIDAY", "");

        assertThat(assessed()).doesNotContain("visit not done");
    }

    @Test
    void where_the_weekend_is_open_it_was_due_on_sunday() throws IOException {
        calendar("SATURDAY SUNDAY MONDAY", "");

        assertThat(assessed()).contains("visit not done").contains("asked within 2 operating days");
    }

    @Test
    void a_holiday_on_saturday_makes_it_monday() throws IOException {
        calendar("SATURDAY SUNDAY MONDAY", "\"2026-02-21\"");

        assertThat(assessed()).contains("due by 2026-02-23; asked within 2 operating days");
    }

    @Test
    void without_a_calendar_it_is_not_known() {
        assertThat(assessed()).contains("which days `visits` is open at `north`, from 2026-02-21 on");
    }
}
