package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.Subject;
import org.plumbline.fact.LocalField.Kind;

class LocalFactTest {
    private static final FactType MOVE = FactType.local(
            "acme.move",
            "The person moved",
            Subject.Type.CASE,
            List.of(
                    new LocalField("reason", Kind.CHOICE, List.of("eviction", "choice"), true, "Why."),
                    new LocalField("rooms", Kind.NUMBER, List.of(), false, ""),
                    new LocalField("until", Kind.DATE, List.of(), false, ""),
                    new LocalField("told", Kind.TIME, List.of(), false, ""),
                    new LocalField("alone", Kind.YES_NO, List.of(), false, "")));

    private static Map<String, Object> row(String... more) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "id", "m1", "site", "north", "caseId", "c1", "at", "2026-03-02T09:00:00Z", "reason", "eviction"));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    private static LocalFact move(String... more) {
        return (LocalFact) ((Reading.Kept) MOVE.bind(row(more))).fact();
    }

    @Test
    void its_name_is_of_the_pack_and_its_file_is_in_the_plural() {
        assertThat(MOVE.name()).isEqualTo("acme.move");
        assertThat(MOVE.plural()).isEqualTo("acme.moves");
        assertThat(move().factId()).isEqualTo(new FactId("acme.move", "m1"));
        assertThat(move().about()).isEqualTo(Subject.of(Subject.Type.CASE, "c1"));
    }

    @Test
    void fields_are_read_by_their_kind() {
        LocalFact move = move("rooms", "2.5", "until", "2026-04-01", "told", "2026-03-02T10:00+01:00", "alone", "TRUE");

        assertThat(move.says("reason", "eviction")).isTrue();
        assertThat(move.says("reason", "choice")).isFalse();
        assertThat(move.number("rooms")).isEqualByComparingTo(new BigDecimal("2.5"));
        assertThat(move.date("until")).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(move.time("told")).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(move.says("alone", "yes")).isTrue();
        assertThat(move().number("rooms")).isNull();
        assertThat(move().says("alone", "no")).isFalse();
    }

    @Test
    void what_is_wrong_is_said_field_by_field() {
        Reading reading = MOVE.bind(row("reason", "evicted", "rooms", "many", "until", "soon", "staffId", "s1"));

        assertThat(reading).isInstanceOf(Reading.LeftOut.class);
        assertThat(reading.faults())
                .extracting(Fault::what)
                .containsExactlyInAnyOrder(
                        "`reason` is `evicted`, which is not one of eviction, choice",
                        "`rooms` is not a number: `many`",
                        "`until` is not a date: `soon`",
                        "`staffId` is no field of `acme.move`");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(MOVE.bind(Map.of("id", "m1", "at", "2026-03-02T09:00:00Z")).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("reason", "site", "caseId");
    }

    @Test
    void a_row_that_is_left_out_names_its_case() {
        Reading.LeftOut left = (Reading.LeftOut) MOVE.bind(row("reason", "evicted"));

        assertThat(left.names()).contains(new FactId("case", "c1"), new FactId("acme.move", "m1"));
    }

    @Test
    void one_id_is_one_fact_of_its_own_type_only() {
        FactType plan = FactType.local("acme.plan", "A plan", Subject.Type.CASE, List.of());
        Map<String, Object> row = row();
        row.remove("reason");
        Fact other = ((Reading.Kept) plan.bind(row)).fact();

        assertThat(Facts.of(List.of(move(), other)).size()).isEqualTo(2);
        assertThat(Facts.builder().add(move()).add(move("reason", "choice")).problems())
                .isNotEmpty();
    }

    @Test
    void the_digest_knows_every_field() {
        assertThat(Facts.of(List.of(move())).digest())
                .isNotEqualTo(Facts.of(List.of(move("reason", "choice"))).digest());
    }
}
