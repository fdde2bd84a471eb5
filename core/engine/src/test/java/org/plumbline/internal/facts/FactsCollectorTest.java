package org.plumbline.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
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
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
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

    private static List<Fact> held(Facts facts) {
        return List.copyOf(((Snapshot) facts).holding());
    }

    @Test
    void the_same_id_with_the_same_content_is_one_fact_however_often_it_comes() {
        Facts facts =
                with(CONTACT, ContactBuilder.builder(CONTACT).build(), CONTACT).strict();

        assertThat(held(facts)).containsExactly(CONTACT);
        assertThat(facts.size()).isEqualTo(1);
    }

    @Test
    void the_same_id_with_other_content_is_a_contradiction_and_neither_wins() {
        Facts.Builder builder = with(contact(30, null), contact(40, null));

        assertThat(said(builder))
                .containsExactly(
                        "contact k1: `contact k1` says something else than another one\n"
                                + "  Maybe a `recordedAt` on each: the later one then corrects the earlier one",
                        "contact k1: `contact k1` says something else than another one\n"
                                + "  Maybe a `recordedAt` on each: the later one then corrects the earlier one");
        assertThat(held(builder.lenient())).isEmpty();
        assertThat(builder.lenient().problems()).hasSize(2);
    }

    @Test
    void a_contradiction_between_files_names_the_other_place() {
        Facts.Builder builder =
                Facts.builder().add(contact(30, null), "contacts.csv:2").add(contact(40, null), "contacts.csv:9");

        assertThat(said(builder))
                .containsExactly(
                        "contacts.csv:2: `contact k1` says something else than contacts.csv:9\n"
                                + "  Maybe a `recordedAt` on each: the later one then corrects the earlier one",
                        "contacts.csv:9: `contact k1` says something else than contacts.csv:2\n"
                                + "  Maybe a `recordedAt` on each: the later one then corrects the earlier one");
    }

    @Test
    void other_content_recorded_at_another_time_is_a_correction_and_the_later_one_holds() {
        for (Facts facts : List.of(
                with(contact(30, NINE), contact(40, TEN)).strict(),
                with(contact(40, TEN), contact(30, NINE)).strict())) {
            assertThat(held(facts)).containsExactly(contact(40, TEN));
            assertThat(facts.size()).isEqualTo(1);
        }
    }

    @Test
    void of_two_that_differ_both_have_to_say_when_they_were_recorded() {
        assertThat(said(with(contact(30, NINE), contact(40, null)))).hasSize(2);
        assertThat(said(with(contact(30, NINE), contact(40, NINE)))).hasSize(2);
        assertThat(said(with(contact(30, NINE), contact(40, NINE.plusNanos(1)))))
                .isEmpty();
    }

    /** Held against the sentence itself, pair by pair: small sets of versions with few times and few contents. */
    @Test
    void of_many_versions_exactly_those_are_left_out_that_contradict_another_one() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Contact> versions = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                Instant at = random.nextInt(3) == 0 ? null : NINE.plusSeconds(random.nextInt(3));
                versions.add(contact(random.nextInt(2), at));
            }
            long contradicting = versions.stream()
                    .filter(one -> versions.stream().anyMatch(other -> contradict(one, other)))
                    .count();

            assertThat(with(versions.toArray(Fact[]::new)).problems())
                    .as("%s", versions)
                    .hasSize((int) contradicting);
        }
    }

    private static boolean contradict(Contact one, Contact other) {
        boolean correction = one.recordedAt() != null
                && other.recordedAt() != null
                && !one.recordedAt().equals(other.recordedAt());
        return !correction && !Objects.equals(one.minutes(), other.minutes());
    }

    @Test
    void the_same_content_recorded_twice_is_no_contradiction() {
        assertThat(held(with(contact(30, NINE), contact(30, null)).strict())).hasSize(1);
        assertThat(held(with(contact(30, NINE), contact(30, TEN)).strict())).hasSize(1);
    }

    @Test
    void the_same_id_in_another_type_is_another_fact() {
        Facts facts = with(
                        CONTACT,
                        org.plumbline.fact.casework.Case.builder()
                                .id("k1")
                                .site("north")
                                .openedAt(NINE)
                                .build())
                .strict();

        assertThat(facts.size()).isEqualTo(2);
    }

    @Test
    void what_is_taken_back_later_is_as_if_it_had_never_been() {
        Contact withdrawn =
                ContactBuilder.builder(contact(30, TEN)).withdrawn(true).build();

        assertThat(with(contact(30, NINE), withdrawn).strict().size()).isZero();
        assertThat(with(withdrawn, contact(30, NINE)).strict().size()).isZero();
        assertThat(with(withdrawn, contact(30, TEN.plusSeconds(1))).strict().size())
                .isEqualTo(1);
        assertThat(with(withdrawn).strict().size()).isZero();
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
