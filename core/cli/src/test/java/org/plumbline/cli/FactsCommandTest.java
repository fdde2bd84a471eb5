package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fact.FactType;

class FactsCommandTest {
    @Test
    void one_type_is_shown_with_its_files_and_fields() {
        Run run = Run.of("facts", "contact");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("contact (contacts.jsonl, contacts.csv)\n  A contact, ")
                .contains("\n  caseId              required  text, the id of a case. ")
                .contains("\n  withWhom                      one of PERSON, PARTNER; PERSON where missing. ");
    }

    @Test
    void a_type_is_found_by_its_plural_too() {
        assertThat(Run.of("facts", "contacts")).isEqualTo(Run.of("facts", "contact"));
    }

    @Test
    void without_a_name_every_type_is_shown() {
        assertThat(Run.of("facts").out().lines())
                .contains(FactType.all().stream()
                        .map(type -> type.name() + " (" + type.plural() + ".jsonl, " + type.plural() + ".csv)")
                        .toArray(String[]::new));
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(Run.of("facts").out().lines()).allMatch(line -> line.length() <= 100);
    }
}
