package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePagesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/tiny-pages");
    private static final String EACH = "each rule has a page, and each page a rule";

    @TempDir
    private Path folder = Path.of("");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void write_scenarios() {
        Tiny.write(folder, "scenarios/tiny-01.yaml", """
                rule: TINY-01
                readings: [ A voicemail is no follow-up. ]
                cannot: { not configured: Its standard ships with a value. }
                given: [ { contact: k1, case: c1, outcome: MISSED, at: 2026-03-02T09:00Z } ]
                at: 2026-03-04T09:00Z
                scenarios:
                  a missed contact without a follow-up is overdue:
                    category: raised
                    expect: [ { overdue: case c1 } ]
                  a contact that was declined was not missed:
                    category: silent
                    given: [ { contact: k1, case: c1, outcome: DECLINED } ]
                    expect: none
                  exactly at the limit it is in time:
                    category: at the boundary
                    trap: [ boundary, clock type ]
                    given: [ { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-03T09:00Z } ]
                    expect: met
                """);
    }

    @AfterEach
    void forget() {
        System.clearProperty("plumbline.write");
        Locale.setDefault(before);
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Map<String, String> run(boolean write) {
        System.setProperty("plumbline.write", Boolean.toString(write));
        Scenarios scenarios = Scenarios.of(Tiny.CORE, folder.resolve("scenarios"));
        return Tiny.run(RulePages.of(scenarios, Tiny.CORE_RULES, pages()).tests());
    }

    @Test
    void a_page_says_what_the_rule_its_standards_and_its_scenarios_say() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        run(true);

        for (String name : new String[] {"README.md", "TINY-01-followed-up.md", "TINY-02-intake.md"}) {
            String link = "\\]\\([^)]*src/test/resources/";
            String found = Files.readString(pages().resolve(name)).replaceAll(link, "](");
            assertThat(found).isEqualTo(Files.readString(EXPECTED.resolve(name)));
        }
    }

    @Test
    void pages_that_were_just_written_are_up_to_date() {
        assertThat(run(true))
                .hasSize(5)
                .allSatisfy((name, said) -> assertThat(said).isEmpty());
        assertThat(run(false))
                .hasSize(5)
                .allSatisfy((name, said) -> assertThat(said).isEmpty());
    }

    @Test
    void a_page_that_is_not_up_to_date_says_how_it_is_written() {
        run(true);
        Path page = Tiny.write(pages(), "TINY-02-intake.md", "old");

        assertThat(run(false))
                .containsEntry(
                        "TINY-02-intake.md is up to date",
                        page + ": is not up to date\n"
                                + "  Maybe run this test with `-Dplumbline.write=true`, which writes it");
    }

    @Test
    void a_page_that_is_not_there_is_not_up_to_date() throws IOException {
        run(true);
        Files.delete(pages().resolve("README.md"));

        assertThat(run(false).get("README.md is up to date")).contains("README.md: is not up to date");
    }

    @Test
    void a_page_of_no_rule_is_left_over() {
        run(true);
        Tiny.write(pages(), "TINY-03-gone.md", "# TINY-03");

        assertThat(run(false)).containsEntry(EACH, "TINY-03-gone.md: is the page of no rule\n  Maybe delete it");
    }

    @Test
    void a_rule_whose_file_has_another_name_has_no_page() {
        Scenarios scenarios = Scenarios.of(Tiny.CORE, Tiny.LOCAL, folder.resolve("scenarios"));

        assertThat(Tiny.run(RulePages.of(scenarios, Tiny.CORE_RULES, pages()).tests()))
                .containsEntry(EACH, "ACME-01: no rule file's name begins with its code\n  Maybe `acme-01-….drl`");
    }
}
