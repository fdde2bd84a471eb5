package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.FactType;

class FactsCommandTest {
    private static final Path ACME = Path.of("src/test/resources/packs/acme");

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
    void a_pack_has_types_of_its_own() {
        Run run = Run.of("facts", "acme.move", "--pack", ACME);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("acme.move (acme.moves.jsonl, acme.moves.csv)\n  The person moved.\n")
                .contains(
                        "\n  caseId              required  text, the id of a case. ",
                        "\n  reason              required  ");
        assertThat(Run.of("facts", "--pack", ACME).out())
                .startsWith(Run.of("facts").out())
                .endsWith(Run.of("facts", "acme.plans", "--pack", ACME).out());
    }

    @Test
    void a_type_of_a_pack_is_not_there_without_it() {
        Run run = Run.of("facts", "acme.move");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no type of fact `acme.move`");
    }

    @Test
    void a_pack_that_cannot_be_read_is_said(@TempDir Path empty) {
        Run run = Run.of("facts", "--pack", empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is not a pack: it has no `pack.yaml`");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(Run.of("facts").out().lines()).allMatch(line -> line.length() <= 100);
    }
}
