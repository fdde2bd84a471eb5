package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;

class OrderTest {
    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    private static Contact contact(String id, Instant at) {
        return Contact.builder()
                .id(id)
                .site("north")
                .caseId("c1")
                .kind("visit")
                .at(at)
                .outcome(Contact.Outcome.COMPLETED)
                .build();
    }

    private static Contact undated(String id) {
        return Contact.builder()
                .id(id)
                .site("north")
                .caseId("c1")
                .kind("visit")
                .outcome(Contact.Outcome.MISSED)
                .build();
    }

    private static List<String> ordered(List<Contact> contacts) {
        List<Contact> ordered = new ArrayList<>(contacts);
        Order.byTime(ordered, Contact::time);
        return ordered.stream().map(Fact::id).toList();
    }

    @Test
    void facts_come_by_time_then_by_id_and_those_without_a_time_last() {
        List<Contact> contacts = List.of(
                undated("k6"),
                contact("k4", DAY.plusSeconds(1)),
                undated("k5"),
                contact("k3", DAY),
                contact("k2", DAY));

        assertThat(ordered(contacts)).containsExactly("k2", "k3", "k4", "k5", "k6");
    }

    @Test
    void what_comes_late_is_put_among_those_that_are_in_order() {
        List<Contact> contacts = new ArrayList<>(List.of(
                contact("k1", DAY),
                contact("k4", DAY.plusSeconds(2)),
                undated("k9"),
                contact("k2", DAY),
                undated("k5"),
                contact("k0", DAY.minusSeconds(1))));

        Order.byTime(contacts, 3, Contact::time);

        assertThat(contacts.stream().map(Fact::id)).containsExactly("k0", "k1", "k2", "k4", "k5", "k9");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 300})
    void however_many_they_are_and_however_they_come_the_order_is_the_same(int number) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = String.format(Locale.ROOT, "k%03d", i);
            contacts.add(i % 7 == 6 ? undated("x" + id) : contact(id, DAY.plusSeconds(i / 3)));
        }
        List<String> expected = contacts.stream()
                .map(Fact::id)
                .sorted(Comparator.comparing((String id) -> id.startsWith("x"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(contacts, new Random(seed));
            assertThat(ordered(contacts)).isEqualTo(expected);
        }
    }
}
