package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.standard.Written.saidOfDeclarations;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Bounds;
import org.plumbline.standard.Published;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.StandardId;

class UnitsTest {
    private static final String TABLE = """
            answer.within:
              title: Time allowed for the answer
              unit: table
              of: operating-days
              keyed-by: the level
              calendar: duty
              element: core
              stricter: lower
              options: [urgent, routine]
              bounds: { least: 1 operating day, most: 9 operating days }
              values:
                always: { value: { urgent: 1 operating day, routine: 3 operating days }, source: the model }
              published:
                - { value: { urgent: 2 operating days }, source: a public body }
            """;

    @TempDir
    private Path folder;

    private static Optional<Value> parsed(Unit unit, String written) {
        return Value.parse(unit, List.of(written));
    }

    private static String declared(String unit, String more) {
        return "a.b: { title: A, unit: " + unit + ", element: core, stricter: lower" + more + " }";
    }

    @ParameterizedTest
    @CsvSource({"daily, P1D", "weekly, P7D", "monthly, P1M", "quarterly, P3M", "yearly, P1Y"})
    void a_cadence_is_that_of_the_calendar(String written, String period) {
        assertThat(parsed(Unit.CADENCE, written)).contains(new Value.Cadence(Period.parse(period), true));
    }

    @Test
    void a_cadence_rolls_where_it_says_every() {
        assertThat(parsed(Unit.CADENCE, "every P28D")).contains(new Value.Cadence(Period.ofDays(28), false));
    }

    @ParameterizedTest
    @CsvSource({
        "CADENCE, P28D", "CADENCE, every day", "CADENCE, every P0D", "CADENCE, Weekly",
        "COUNT, -1", "COUNT, 1.5", "COUNT, 1e3", "COUNT, ' '",
        "OPERATING_DAYS, 2", "OPERATING_DAYS, P2D", "OPERATING_DAYS, 0 operating days", "OPERATING_DAYS, 2 days",
        "DATES, 2 operating days"
    })
    void one_clock_is_never_written_like_another(Unit unit, String written) {
        assertThat(parsed(unit, written)).isEmpty();
    }

    @Test
    void a_count_is_a_whole_number() {
        assertThat(parsed(Unit.COUNT, "3")).contains(new Value.Figure(new BigDecimal(3)));
        assertThat(parsed(Unit.COUNT, "0")).contains(new Value.Figure(BigDecimal.ZERO));
    }

    @Test
    void neither_a_calendar_cadence_nor_a_rolling_one_tightens_the_other() {
        assertThat(Written.in(folder, """
                        a.b: { title: A, unit: cadence, element: core, stricter: lower,
                          values: { always: { value: monthly, source: the model } } }
                        """)
                        .provider("a.b: { always: { value: every P7D, source: we } }")
                        .said())
                .hasSize(1);
        assertThat(Written.in(folder, """
                        a.b: { title: A, unit: cadence, element: core, stricter: lower,
                          values: { always: { value: monthly, source: the model } } }
                        """)
                        .provider("a.b: { always: { value: weekly, source: we } }")
                        .said())
                .isEmpty();
    }

    @Test
    void a_table_is_read_whole() {
        Problems problems = new Problems();
        Declared table = Written.declarations(TABLE, problems).get(0);

        assertThat(problems.all()).isEmpty();
        assertThat(saidOfDeclarations(TABLE)).isEmpty();
        assertThat(table.of()).contains(Unit.OPERATING_DAYS);
        assertThat(table.keyedBy()).contains("the level");
        assertThat(table.calendar()).contains("duty");
        assertThat(table.bounds())
                .contains(new Bounds(Optional.of("1 operating day"), Optional.of("9 operating days")));
        assertThat(table.published()).containsExactly(new Published("{ urgent: 2 operating days }", "a public body"));
        Dated value = Objects.requireNonNull(table.dated().get(LocalDate.MIN));
        assertThat(value.authority().value()).isEqualTo("{ routine: 3 operating days, urgent: 1 operating day }");
        assertThat(Objects.requireNonNull(value.at("routine")).value()).isEqualTo(new Value.OperatingDays(3, "duty"));
        assertThat(value.at("crisis")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ urgent: 1 operating day, routine: 3 operating days } | ok",
                "{ urgent: 1 operating day, routine: 2 operating days } | ok",
                "{ urgent: 1 operating day, routine: 4 operating days } | asks for less",
                "{ urgent: 1 operating day } | asks for less",
            })
    void a_provider_tightens_a_table_key_by_key_and_leaves_none_out(String value, String said) {
        List<String> all = Written.in(folder, TABLE)
                .provider("answer.within: { always: { value: " + value + ", source: we } }")
                .said();

        assertThat(all).hasSize(said.equals("ok") ? 0 : 1).allMatch(one -> one.contains(said));
    }

    @Test
    void the_network_may_replace_a_table() {
        StandardsInForce inForce = Written.in(folder, TABLE)
                .network("answer.within: { always: { value: { urgent: 5 operating days }, source: the network } }")
                .inForce();
        Dated value = Objects.requireNonNull(
                inForce.find(new StandardId("answer.within"), "north", null, LocalDate.of(2026, 3, 2)));

        assertThat(value.value())
                .isEqualTo(
                        new Value.Table(new TreeMap<>(java.util.Map.of("urgent", new Value.OperatingDays(5, "duty")))));
    }

    @Test
    void what_is_wrong_with_a_table_is_said_with_what_would_be_right() {
        assertThat(Written.in(folder, TABLE).network("""
                                answer.within:
                                  2026-01-01: { value: { urgnt: 1 operating day }, source: x }
                                  2026-02-01: { value: { urgent: PT4H }, source: x }
                                  2026-03-01: { value: 1 operating day, source: x }
                                  2026-04-01: { value: { routine: 10 operating days }, source: x }
                                """).said())
                .containsExactly(
                        "network.yaml:2: `urgnt` is no option of `answer.within`\n"
                                + "  Maybe `urgent`, one of `urgent`, `routine`",
                        "network.yaml:3: `PT4H` is not a value of `answer.within`, whose unit is table of operating-days\n"
                                + "  Maybe `2 operating days`",
                        "network.yaml:4: `1 operating day` is not a value of `answer.within`, whose unit is table of"
                                + " operating-days\n  Maybe `{ high: PT24H, low: PT72H }`",
                        "network.yaml:5: `10 operating days` is outside the bounds of `answer.within`\n"
                                + "  Maybe a value from 1 operating day to 9 operating days");
    }

    @Test
    void a_map_is_no_value_of_any_other_unit() {
        assertThat(saidOfDeclarations(declared("count", ", values: { always: { value: { a: 1 }, source: x } }")))
                .containsExactly(
                        "standards.yaml:1: `{ a: 1 }` is not a value of `a.b`, whose unit is count\n  Maybe `3`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table | | `of` and `keyed-by` belong to a table",
                "count | , of: ratio | `of` and `keyed-by` belong to a table",
                "table | , of: table, keyed-by: x | a table cannot hold tables",
                "operating-days | | `calendar` belongs to operating days",
                "count | , calendar: duty | `calendar` belongs to operating days",
                "count | , bounds: { least: few } | `few` is no bound for the unit count",
                "count | , bounds: { from: 1 } | `from` is not known here",
                "count | , options: [a] | `options` belong to a choice",
                "count | , published: 3 | `published` must be a list",
            })
    void what_does_not_fit_the_unit_is_said(String unit, String more, String said) {
        assertThat(Written.in(folder, declared(unit, more == null ? "" : more)).said())
                .hasSize(1)
                .allMatch(one -> one.contains(said));
    }

    @Test
    void a_published_value_is_checked_and_never_in_force() {
        assertThat(saidOfDeclarations(declared("count", ", published: [ { value: many, source: x } ]")))
                .hasSize(1);
        Written published = Written.in(folder, declared("count", ", published: [ { value: 3, source: x } ]"));

        assertThat(published.inForce().notConfigured()).hasSize(1);
    }

    @Test
    void bounds_are_inside_on_both_ends() {
        String bounded = declared("count", ", bounds: { least: 2, most: 4 }");
        for (int value = 1; value <= 5; value++) {
            assertThat(Written.in(folder, bounded)
                            .provider("a.b: { always: { value: " + value + ", source: we } }")
                            .said())
                    .hasSize(value == 1 || value == 5 ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RATIO, 1e40, 1e41",
        "RATIO, 1e-40, 1e-41",
        "RATIO, 0, 1e2147483648",
        "SHARE, 1e1%, 1e-2147483647%",
        "ELAPSED_TIME, PT876600H, PT876600H1S",
        "DATES, P100Y, P100Y1M",
        "DATES, P36525D, P36526D",
        "CADENCE, every P1200M, every P1201M"
    })
    void what_no_sum_and_no_page_could_hold_is_no_value(Unit unit, String last, String beyond) {
        assertThat(parsed(unit, last)).isPresent();
        assertThat(parsed(unit, beyond)).isEmpty();
    }
}
