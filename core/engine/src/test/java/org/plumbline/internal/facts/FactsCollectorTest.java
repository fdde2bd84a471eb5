package org.plumbline.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.ContactBuilder;

class FactsCollectorTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Contact CONTACT = Contact.builder()
            .id("k1")
            .site("north")
            .caseId("c1")
            .kind("visit")
            .outcome(Contact.Outcome.COMPLETED)
            .at(NINE)
            .build();

    private static Contact contact(int minutes, @Nullable Instant recordedAt) {
        return ContactBuilder.builder(CONTACT)
                .minutes(minutes)
                .recordedAt(recordedAt)
                .build();
    }

    private static Facts.Builder with(Fact... facts) {
        Facts.Builder builder = Facts.builder();
        List.of(facts).forEach(builder::add);
        return builder;
    }

    private static List<String> said(Facts.Builder builder) {
        return builder.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_fact_that_java_built_wrong_is_left_out_with_all_its_faults() {
        Contact wrong = ContactBuilder.builder(CONTACT).kind("").caseId("").build();
        Facts.Builder builder = with(wrong);

        assertThat(said(builder))
                .containsExactly(
                        "contact k1: `caseId` is missing\n  Maybe add `caseId` (text): the case",
                        "contact k1: `kind` is missing\n  Maybe add `kind` (text): code of the kind of contact, such as `visit`");
        assertThat(builder.lenient().size()).isZero();
    }

    @Test
    void strict_facts_are_all_right_or_there_are_none() {
        Facts.Builder builder = with(contact(30, null), contact(40, null));

        assertThatThrownBy(builder::strict)
                .isInstanceOf(FactsException.class)
                .hasMessage("""
                        2 problems in the facts
                        contact k1: `contact k1` says something else than another one
                          Maybe a `recordedAt` on each: the later one then corrects the earlier one
                        … and 1 more\
                        """)
                .extracting(e -> ((FactsException) e).problems().size())
                .isEqualTo(2);
        assertThat(with(CONTACT).strict().problems()).isEmpty();
    }

    @Test
    void a_row_that_a_reader_left_out_refuses_strict_facts_and_taints_lenient_ones() {
        LeftOut row = new LeftOut(
                "contact",
                Optional.of("north"),
                List.of(Subject.of(Subject.Type.CASE, "c1")),
                List.of(Problem.at("contacts.csv:7", "`at` is missing")));
        Facts.Builder builder = with(CONTACT).leaveOut(row);

        assertThatThrownBy(builder::strict).hasMessage("1 problem in the facts\ncontacts.csv:7: `at` is missing");
        assertThat(builder.lenient().problems()).containsExactly(Problem.at("contacts.csv:7", "`at` is missing"));
        assertThat(((Snapshot) builder.lenient()).leftOutRows()).containsExactly(row);
        assertThat(builder.lenient().size()).isEqualTo(1);
    }

    @Test
    void a_fact_that_is_left_out_names_the_subjects_that_depend_on_it() {
        Snapshot facts = (Snapshot) with(contact(30, null), contact(40, null)).lenient();

        assertThat(facts.leftOutRows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.type()).isEqualTo("contact");
            assertThat(row.site()).contains("north");
            assertThat(row.subjects()).containsExactly(Subject.of(Subject.Type.CASE, "c1"));
        });
    }

    @Test
    void what_is_wrong_with_the_input_and_leaves_nothing_out_is_said_and_refuses_strict_facts() {
        Problem column = Problem.at("contacts.csv:1", "`colour` is no field of `contact`");
        Facts.Builder builder = with(CONTACT).report(column);

        assertThat(builder.problems()).containsExactly(column);
        assertThat(builder.lenient().problems()).containsExactly(column);
        assertThat(((Snapshot) builder.lenient()).leftOutRows()).isEmpty();
        assertThat(builder.lenient().size()).isEqualTo(1);
        assertThatThrownBy(builder::strict).isInstanceOf(FactsException.class);
    }

    @Test
    void no_facts_are_facts() {
        assertThat(Facts.of(List.of()).size()).isZero();
        assertThat(Facts.of(List.of()).problems()).isEmpty();
    }
}
