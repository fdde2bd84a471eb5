package org.plumbline.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.organisation.Site;

class SnapshotTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private static Contact contact(String id, int minutes, @Nullable Instant recordedAt) {
        return Contact.builder()
                .id(id)
                .site("north")
                .caseId("c1")
                .kind("visit")
                .outcome(Contact.Outcome.COMPLETED)
                .minutes(minutes)
                .at(MONDAY.minusSeconds(3600))
                .recordedAt(recordedAt)
                .build();
    }

    private static Site site(@Nullable Instant recordedAt) {
        return Site.builder()
                .id("north")
                .partnerId("p1")
                .zone(ZoneId.of("Europe/London"))
                .recordedAt(recordedAt)
                .build();
    }

    private static List<String> held(Facts facts) {
        return ((Snapshot) facts)
                .holding().all().stream().map(Object::toString).sorted().toList();
    }

    @Test
    void what_was_recorded_at_the_very_instant_was_known_then_and_later_was_not() {
        Facts facts = Facts.of(List.of(contact("k1", 30, MONDAY)));

        assertThat(facts.knownAt(MONDAY).size()).isEqualTo(1);
        assertThat(facts.knownAt(MONDAY.minusNanos(1)).size()).isZero();
        assertThat(facts.knownAt(MONDAY.minusNanos(1)).problems()).isEmpty();
    }

    @Test
    void before_a_correction_was_recorded_the_earlier_version_holds() {
        Facts facts = Facts.of(List.of(contact("k1", 40, TUESDAY), contact("k1", 30, MONDAY)));

        assertThat(held(facts.knownAt(TUESDAY.minusNanos(1))))
                .containsExactly(contact("k1", 30, MONDAY).toString());
        assertThat(held(facts.knownAt(TUESDAY)))
                .containsExactly(contact("k1", 40, TUESDAY).toString());
        assertThat(held(facts.knownAt(TUESDAY.minusNanos(1)).knownAt(TUESDAY)))
                .containsExactly(contact("k1", 30, MONDAY).toString());
    }

    @Test
    void an_event_that_does_not_say_when_it_was_recorded_is_left_out_of_what_was_known() {
        Facts known = Facts.of(List.of(contact("k1", 30, null))).knownAt(TUESDAY);

        assertThat(known.size()).isZero();
        assertThat(known.problems())
                .containsExactly(Problem.at(
                        "contact k1",
                        "does not say when it was recorded, so what was known then is unknown",
                        "a `recordedAt`"));
        assertThat(((Snapshot) known).leftOutRows())
                .singleElement()
                .extracting(row -> row.subjects().toString())
                .isEqualTo("[case c1]");
    }

    @Test
    void what_stands_was_always_known_unless_it_says_when_it_was_recorded() {
        assertThat(Facts.of(List.of(site(null))).knownAt(Instant.EPOCH).size()).isEqualTo(1);
        assertThat(Facts.of(List.of(site(MONDAY))).knownAt(MONDAY.minusNanos(1)).size())
                .isZero();
    }

    @Test
    void nobody_can_have_said_earlier_that_what_was_still_to_come_was_complete() {
        Facts facts = Facts.of(List.of(contact("k1", 30, MONDAY)));

        assertThat(facts.completeUntil()).isEmpty();
        assertThat(facts.completeUntil(TUESDAY).completeUntil()).contains(TUESDAY);
        assertThat(facts.completeUntil(TUESDAY).knownAt(MONDAY).completeUntil()).contains(MONDAY);
        assertThat(facts.completeUntil(MONDAY).knownAt(TUESDAY).completeUntil()).contains(MONDAY);
        assertThat(facts.knownAt(MONDAY).completeUntil()).isEmpty();
        assertThat(facts.completeUntil(TUESDAY, Set.of("contact"))
                        .knownAt(MONDAY)
                        .completeUntil())
                .contains(MONDAY);
    }

    @Test
    void to_say_how_far_facts_are_complete_leaves_them_as_they_are() {
        Facts.Builder builder = Facts.builder();
        builder.add(contact("k1", 30, null)).add(contact("k1", 40, null)).add(contact("k2", 10, null));
        Facts facts = builder.lenient();

        assertThat(held(facts.completeUntil(TUESDAY))).isEqualTo(held(facts));
        assertThat(facts.completeUntil(TUESDAY).problems()).isEqualTo(facts.problems());
        assertThat(facts.completeUntil()).isEmpty();
    }

    @Test
    void the_digest_is_that_of_the_content_in_any_order() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            facts.add(contact("k" + i, i, i % 2 == 0 ? MONDAY : null));
        }
        facts.add(site(null));
        facts.add(contact("k0", 99, TUESDAY));
        String digest = Facts.of(facts).digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(Facts.of(facts).digest()).as("seed %d", seed).isEqualTo(digest);
        }
    }

    @Test
    void the_digest_is_that_of_what_was_left_out_in_any_order() {
        List<Contact> contradictions =
                List.of(contact("k1", 1, null), contact("k1", 2, null), contact("k2", 1, null), contact("k2", 2, null));
        Facts.Builder one = Facts.builder();
        contradictions.forEach(one::add);
        Facts.Builder other = Facts.builder();
        List.of(3, 0, 2, 1).forEach(i -> other.add(contradictions.get(i)));

        assertThat(one.lenient().problems()).hasSize(4);
        assertThat(one.lenient().digest()).isEqualTo(other.lenient().digest());
    }

    @Test
    void a_fact_that_comes_twice_leaves_the_digest_as_it_is() {
        assertThat(Facts.of(List.of(contact("k1", 30, null), contact("k1", 30, null)))
                        .digest())
                .isEqualTo(Facts.of(List.of(contact("k1", 30, null))).digest());
    }

    @Test
    void the_digest_changes_with_a_field_a_version_how_far_it_is_complete_and_what_was_left_out() {
        Facts facts = Facts.of(List.of(contact("k1", 30, MONDAY)));
        Facts.Builder contradiction = Facts.builder();
        contradiction.add(contact("k1", 30, MONDAY)).add(contact("k2", 1, null)).add(contact("k2", 2, null));

        assertThat(List.of(
                        facts.digest(),
                        Facts.of(List.of()).digest(),
                        Facts.of(List.of(contact("k1", 31, MONDAY))).digest(),
                        Facts.of(List.of(contact("k1", 30, null))).digest(),
                        Facts.of(List.of(contact("k1", 30, MONDAY), contact("k1", 31, TUESDAY)))
                                .digest(),
                        facts.completeUntil(MONDAY).digest(),
                        facts.completeUntil(TUESDAY).digest(),
                        facts.completeUntil(TUESDAY, Set.of("contact")).digest(),
                        facts.completeUntil(TUESDAY, Set.of()).digest(),
                        contradiction.lenient().digest()))
                .doesNotHaveDuplicates();
        assertThat(facts.knownAt(MONDAY).digest()).isEqualTo(facts.digest());
    }

    @Test
    void what_stands_between_two_fields_cannot_be_moved_into_one_of_them() {
        Contact one = Contact.builder()
                .id("k1")
                .site("a b")
                .caseId("c")
                .kind("visit")
                .outcome(Contact.Outcome.COMPLETED)
                .build();
        Contact other = Contact.builder()
                .id("k1")
                .site("a")
                .caseId("b c")
                .kind("visit")
                .outcome(Contact.Outcome.COMPLETED)
                .build();

        assertThat(Facts.of(List.of(one)).digest())
                .isNotEqualTo(Facts.of(List.of(other)).digest());
    }

    @Test
    void a_word_for_a_type_that_is_none_is_refused() {
        Facts facts = Facts.of(List.of());

        assertThat(facts.completeUntil(MONDAY, Set.of("contacts")).completeUntil())
                .contains(MONDAY);
        assertThatThrownBy(() -> facts.completeUntil(MONDAY, Set.of("contakt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no type of fact `contakt`");
    }
}
