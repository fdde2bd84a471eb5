package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.ContactBuilder;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rule.Sought;

class EngagementTest {
    private static final Instant FIRST = time("2026-03-02T09:00:00Z");

    private final Contact one = missed("k1").at(FIRST).build();
    private final Contact two = missed("k2").at(FIRST.plusSeconds(60)).build();

    private static ContactBuilder missed(String id) {
        ContactBuilder contact = Contact.builder().id(id).site(NORTH).caseId("c1");
        return contact.kind("visit").outcome(Contact.Outcome.MISSED);
    }

    private static Escalation escalation(String id, @Nullable String cause, Instant at) {
        return Escalation.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .causeId(cause)
                .level("amber")
                .raisedAt(at)
                .build();
    }

    private static TriggerEvent trigger(String id, @Nullable String cause) {
        return TriggerEvent.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .causeId(cause)
                .kind("missed")
                .at(FIRST)
                .build();
    }

    private DefaultCaseFile file(Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(Some.record(FIRST).build(), one, two));
        facts.addAll(List.of(more));
        return caseFile(
                Filed.at("2026-03-20T09:00:00Z")
                        .standard("misses.in-a-row", "count", "2")
                        .standard("misses.counting", "parts", "[MISSED]")
                        .with(facts.toArray(Fact[]::new))
                        .dossiers(),
                "c1");
    }

    private List<String> rows(Fact... more) {
        return file(more).missesInARow("misses.in-a-row", "misses.counting").stream()
                .map(Contact::id)
                .toList();
    }

    private Sought escalated(Fact... more) {
        return file(more).escalationOfRow(two, "misses.in-a-row", "misses.counting");
    }

    @Test
    void a_row_is_long_enough_with_the_contact_that_makes_it_so() {
        assertThat(rows()).containsExactly("k2");
        assertThat(rows(missed("k3").at(FIRST.plusSeconds(90)).build())).containsExactly("k2");
    }

    @Test
    void a_contact_that_was_completed_between_them_ends_a_row_and_one_without_a_time_does_not() {
        ContactBuilder completed = missed("k3").outcome(Contact.Outcome.COMPLETED);

        assertThat(rows(completed.at(FIRST.plusSeconds(30)).build())).isEmpty();
        assertThat(rows(completed.at(null).build())).containsExactly("k2");
        assertThat(rows(completed
                        .at(FIRST.plusSeconds(30))
                        .outcome(Contact.Outcome.ATTEMPTED)
                        .build()))
                .containsExactly("k2");
    }

    @Test
    void none_counts_as_long_as_nobody_says_which_do_and_any_number_may_be_enough() {
        assertThat(file().missesInARow("misses.in-a-row", "outcomes")).isEmpty();
        assertThat(file().missesInARow("in-a-row", "misses.counting")).containsExactly(one);
        assertThat(file().escalationOfRow(two, "in-a-row", "misses.counting").unset())
                .isEqualTo("in-a-row");
    }

    @Test
    void the_escalation_is_the_one_that_names_a_contact_of_the_row_or_a_trigger_that_does() {
        Escalation perhaps = escalation("e1", null, FIRST);
        Escalation named = escalation("e2", "k1", FIRST.plusSeconds(90));
        Escalation byTrigger = escalation("e3", "t1", FIRST.plusSeconds(90));

        assertThat(escalated(perhaps, named).at()).isEqualTo(named.raisedAt());
        assertThat(escalated(perhaps, byTrigger, trigger("t1", "k2")).at()).isEqualTo(byTrigger.raisedAt());
    }

    @Test
    void one_that_names_another_cause_is_none() {
        Escalation other = escalation("e1", "t1", FIRST.plusSeconds(90));

        assertThat(escalated(other, trigger("t1", null)).at()).isNull();
        assertThat(escalated(other, trigger("t1", "k9")).at()).isNull();
        assertThat(escalated(other).undated()).isNull();
    }

    @Test
    void one_without_a_cause_may_be_it_from_the_first_contact_of_the_row_on() {
        Escalation since = escalation("e1", null, FIRST);
        Escalation later = escalation("e2", null, FIRST.plusSeconds(1));
        Escalation before = escalation("e3", null, FIRST.minusNanos(1));

        assertThat(escalated(before)).isEqualTo(escalated());
        assertThat(escalated(before, since, later)).isEqualTo(escalated(since));
        assertThat(escalated(since)).isNotEqualTo(escalated());
    }
}
