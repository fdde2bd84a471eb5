package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.ContactBuilder;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;

class FactTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Contact CONTACT = Contact.builder()
            .id("k7")
            .site("north")
            .caseId("c1")
            .kind("visit")
            .outcome(Contact.Outcome.COMPLETED)
            .at(TEN)
            .build();

    @Test
    void a_fact_is_named_by_type_and_id() {
        assertThat(CONTACT.factId()).isEqualTo(new FactId("contact", "k7")).hasToString("contact k7");
        assertThat(SupervisionSession.builder().id("s1").build().factId()).hasToString("supervision-session s1");
    }

    @Test
    void names_are_ordered_by_type_then_id() {
        assertThat(List.of(new FactId("contact", "k2"), new FactId("case", "k3"), new FactId("contact", "k1")).stream()
                        .sorted())
                .extracting(FactId::toString)
                .containsExactly("case k3", "contact k1", "contact k2");
    }

    @Test
    void the_time_of_a_contact_is_when_it_happened_else_when_it_was_planned() {
        Instant nine = TEN.minusSeconds(3600);

        assertThat(ContactBuilder.builder(CONTACT).plannedAt(nine).build().time())
                .isEqualTo(TEN);
        assertThat(ContactBuilder.builder(CONTACT)
                        .plannedAt(nine)
                        .at(null)
                        .build()
                        .time())
                .isEqualTo(nine);
        assertThat(ContactBuilder.builder(CONTACT).at(null).build().time()).isNull();
    }

    @Test
    void an_escalation_that_was_responded_to_has_its_response_time_on_record() {
        var open = Escalation.builder().id("e1").raisedAt(TEN).parts(Set.of("rationale"));

        assertThat(open.build().recorded()).containsExactly("rationale");
        assertThat(open.respondedAt(TEN).build().recorded()).containsExactly("rationale", "response-time");
        assertThat(open.parts(null).build().recorded()).isNull();
    }

    @Test
    void collections_are_copied_and_ordered() {
        var attendees = new HashSet<>(Set.of("m3", "m1", "m2"));
        var session = SupervisionSession.builder().id("s1").attendees(attendees).build();
        attendees.clear();

        assertThat(session.attendees()).containsExactly("m1", "m2", "m3");
    }

    @Test
    void a_fact_built_in_java_is_checked_like_a_row() {
        assertThat(check(CONTACT)).isEmpty();
        assertThat(check(ContactBuilder.builder(CONTACT).caseId("").minutes(-1).build()))
                .containsExactly("`caseId` is missing", "`minutes` is below zero: `-1`");
        assertThat(check(Contact.builder().build())).hasSize(5);
    }

    @Test
    void what_is_nested_in_a_fact_built_in_java_is_checked_too() {
        var backwards = new StaffMember.Unavailable(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1), "leave");
        var staff = StaffMember.builder()
                .id("m1")
                .site("north")
                .employment(StaffMember.Employment.BANK)
                .startedOn(LocalDate.of(2026, 1, 1))
                .unavailable(new ArrayList<>(List.of(backwards)))
                .build();

        assertThat(check(staff))
                .containsExactly("`unavailable[0].to` `2026-02-01` is before `unavailable[0].from` `2026-02-02`");
    }

    @Test
    void the_canonical_text_is_one_line_with_the_fields_in_order() {
        assertThat(text(CONTACT))
                .isEqualTo("contact id=\"k7\" site=\"north\" caseId=\"c1\" kind=\"visit\" at=2026-03-01T10:00:00Z "
                        + "outcome=COMPLETED withWhom=PERSON withdrawn=false");
    }

    @Test
    void no_text_can_pass_for_another_field_or_another_line() {
        assertThat(text(ContactBuilder.builder(CONTACT).kind("x\" at=\"\n\\").build()))
                .contains("kind=\"x\\\" at=\\\"\\u000a\\\\\" at=2026");
    }

    @Test
    void the_content_is_the_same_whenever_it_was_recorded() {
        var later = ContactBuilder.builder(CONTACT).recordedAt(TEN).build();
        var type = FactType.of(Contact.class);

        assertThat(type.content(later)).isEqualTo(type.content(CONTACT));
        assertThat(type.text(later)).isNotEqualTo(type.text(CONTACT));
    }

    private static String text(Fact fact) {
        return FactType.of(fact.getClass()).text(fact);
    }

    private static List<String> check(Fact fact) {
        return FactType.of(fact.getClass()).check(fact).stream()
                .map(Fault::what)
                .toList();
    }
}
