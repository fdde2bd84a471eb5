package org.plumbline.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FeedCoverageBuilder;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.ContactBuilder;

class ContradictionsTest {
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
        return List.copyOf(((Snapshot) facts).holding().all());
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

    /** Were it left out, a caller's word could stand in for it. */
    @Test
    void coverage_that_contradicts_itself_is_kept_as_failed() {
        FeedCoverage complete = FeedCoverage.builder()
                .id("v1")
                .feed("contact")
                .from(NINE)
                .to(TEN)
                .status(FeedCoverage.Status.COMPLETE)
                .build();
        FeedCoverage longer =
                FeedCoverageBuilder.builder(complete).to(TEN.plusSeconds(1)).build();

        Facts facts = with(complete, longer).lenient();
        assertThat(facts.problems()).hasSize(2);
        assertThat(((Snapshot) facts).leftOutRows()).isEmpty();
        assertThat(held(facts))
                .singleElement()
                .extracting(fact -> ((FeedCoverage) fact).status())
                .isEqualTo(FeedCoverage.Status.FAILED);
    }
}
