package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.pack.Rule;
import org.plumbline.rules.CorePack;

class RulesCommandTest {
    @Test
    void every_rule_of_the_core_is_shown_with_severity_and_title() {
        Run run = Run.of("rules");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains("Pack core " + CorePack.load().version())
                .contains(CorePack.load().rules().stream()
                        .map(rule -> rule.code() + " " + rule.severity() + "  " + rule.title())
                        .toArray(String[]::new));
    }

    @Test
    void a_rule_names_its_standards_what_it_needs_whole_and_its_source() {
        Rule rule = CorePack.load().rules().stream()
                .filter(r -> r.code().value().equals("WF-02"))
                .findFirst()
                .orElseThrow();

        assertThat(Run.of("rules").out())
                .contains("\n  standards   intake.completed-within")
                .contains("\n  reads       " + rule.feeds().get(0))
                .contains("\n  shape       within\n");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(Run.of("rules").out().lines()).allMatch(line -> line.length() <= 100);
    }
}
