package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;

class ValueTest {
    private static Value parsed(Unit unit, String... written) {
        return Value.parse(unit, Arrays.asList(written)).orElseThrow();
    }

    private static boolean parses(Unit unit, String... written) {
        return Value.parse(unit, Arrays.asList(written)).isPresent();
    }

    @Test
    void elapsed_time_is_read_in_hours_and_parts_of_them() {
        assertThat(parsed(Unit.ELAPSED_TIME, "PT48H")).isEqualTo(new Value.Elapsed(Duration.ofDays(2)));
        assertThat(parsed(Unit.ELAPSED_TIME, " PT1H30M ")).isEqualTo(new Value.Elapsed(Duration.ofMinutes(90)));
        assertThat(parsed(Unit.ELAPSED_TIME, "PT0S")).isEqualTo(new Value.Elapsed(Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48", "48 hours", "PT-1H", "-PT1H", "P1M", "P1W", "PT", "P1Y"})
    void elapsed_time_is_not_read_from_anything_else(String written) {
        assertThat(parses(Unit.ELAPSED_TIME, written)).isFalse();
    }

    @Test
    void dates_are_read_in_days_weeks_months_and_years() {
        assertThat(parsed(Unit.DATES, "P28D")).isEqualTo(new Value.Dates(Period.ofDays(28)));
        assertThat(parsed(Unit.DATES, "P4W")).isEqualTo(new Value.Dates(Period.ofDays(28)));
        assertThat(parsed(Unit.DATES, "P1M")).isEqualTo(new Value.Dates(Period.ofMonths(1)));
        assertThat(parsed(Unit.DATES, "P1Y2M3D")).isEqualTo(new Value.Dates(Period.of(1, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28", "28 days", "PT48H", "P0D", "P-1D", "P1M-1D", "-P1D"})
    void dates_are_not_read_from_anything_else(String written) {
        assertThat(parses(Unit.DATES, written)).isFalse();
    }

    @Test
    void a_ratio_is_a_number_from_zero_on() {
        assertThat(parsed(Unit.RATIO, "7.5")).isEqualTo(new Value.Figure(new BigDecimal("7.5")));
        assertThat(parses(Unit.RATIO, "0")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-0.1", "eight", "8,5", "1:8", "8 %"})
    void a_ratio_is_not_read_from_anything_else(String written) {
        assertThat(parses(Unit.RATIO, written)).isFalse();
    }

    @Test
    void a_share_is_written_in_per_cent_and_kept_as_a_fraction() {
        assertThat(parsed(Unit.SHARE, "90 %")).isEqualTo(new Value.Figure(new BigDecimal("0.90")));
        assertThat(parsed(Unit.SHARE, "90%")).isEqualTo(new Value.Figure(new BigDecimal("0.90")));
        assertThat(parsed(Unit.SHARE, "33.3 %")).isEqualTo(new Value.Figure(new BigDecimal("0.333")));
        assertThat(parses(Unit.SHARE, "0 %")).isTrue();
        assertThat(parses(Unit.SHARE, "100 %")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "0.9", "90", "100.01 %", "-1 %", "ninety %"})
    void a_share_is_not_read_from_anything_else(String written) {
        assertThat(parses(Unit.SHARE, written)).isFalse();
    }

    @Test
    void parts_are_a_set_of_at_least_one() {
        assertThat(parsed(Unit.PARTS, "b", "a", "b")).isEqualTo(parts("a", "b"));
        assertThat(parsed(Unit.PARTS, "a")).isEqualTo(parts("a"));
        assertThat(parsed(Unit.PARTS, " a ", "b")).isEqualTo(parts("a", "b"));
        assertThat(parses(Unit.PARTS, "a", " ")).isFalse();
        assertThat(parses(Unit.PARTS)).isFalse();
    }

    @Test
    void a_choice_is_read_as_it_is_written() {
        assertThat(parsed(Unit.CHOICE, " wte ")).isEqualTo(new Value.Choice("wte"));
        assertThat(parsed(Unit.CHOICE, "WTE")).isEqualTo(new Value.Choice("WTE"));
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = "PARTS", mode = EnumSource.Mode.EXCLUDE)
    void only_parts_take_a_list(Unit unit) {
        assertThat(parses(unit, "PT48H", "PT24H")).isFalse();
        assertThat(parses(unit)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"CHOICE", "TABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_example_of_a_unit_is_written_as_the_unit_asks(Unit unit) {
        for (String example : unit.example().split(" or ", -1)) {
            List<String> written = unit == Unit.PARTS ? List.of("reason", "outcome") : List.of(example);
            assertThat(Value.parse(unit, written)).as(example).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ELAPSED_TIME, PT24H, PT48H",
        "ELAPSED_TIME, PT47H59M59.999999999S, PT48H",
        "DATES, P27D, P28D",
        "DATES, P1M, P2M",
        "DATES, P1M15D, P2M",
        "DATES, P11M, P1Y",
        "DATES, P10M, P11M",
        "DATES, P364D, P1Y",
        "DATES, P88D, P3M",
        "DATES, P3M, P93D",
        "OPERATING_DAYS, 1 operating day, 2 operating days",
        "COUNT, 2, 3",
        "CADENCE, daily, weekly",
        "CADENCE, monthly, quarterly",
        "CADENCE, every P14D, every P28D",
        "RATIO, 7.5, 8",
        "SHARE, 89.9 %, 90 %",
    })
    void less_is_stricter_where_the_lower_one_is_and_more_where_the_higher_one_is(Unit unit, String less, String more) {
        Value smaller = parsed(unit, less);
        Value larger = parsed(unit, more);

        assertThat(smaller.asksAtLeast(larger, Stricter.LOWER)).isTrue();
        assertThat(larger.asksAtLeast(smaller, Stricter.LOWER)).isFalse();
        assertThat(larger.asksAtLeast(smaller, Stricter.HIGHER)).isTrue();
        assertThat(smaller.asksAtLeast(larger, Stricter.HIGHER)).isFalse();
        assertThat(smaller.asksAtLeast(larger, Stricter.NEITHER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // in February a month is the shorter one, in March the other one
        "P1M, P30D",
        "P1M, P29D",
        "P2M, P60D",
        "P3M, P90D",
    })
    void dates_of_which_neither_is_always_the_shorter_one_are_never_stricter(String one, String other) {
        for (Stricter stricter : List.of(Stricter.LOWER, Stricter.HIGHER)) {
            assertThat(parsed(Unit.DATES, one).asksAtLeast(parsed(Unit.DATES, other), stricter))
                    .isFalse();
            assertThat(parsed(Unit.DATES, other).asksAtLeast(parsed(Unit.DATES, one), stricter))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Stricter.class)
    void the_same_value_asks_as_much(Stricter stricter) {
        assertThat(parsed(Unit.DATES, "P1M").asksAtLeast(parsed(Unit.DATES, "P1M"), stricter))
                .isTrue();
        assertThat(parts("a").asksAtLeast(parts("a"), stricter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P12M, P1Y", "P4W, P28D", "P24M, P2Y"})
    void the_same_dates_in_other_words_ask_as_much(String one, String other) {
        for (Stricter stricter : List.of(Stricter.LOWER, Stricter.HIGHER)) {
            assertThat(parsed(Unit.DATES, one).asksAtLeast(parsed(Unit.DATES, other), stricter))
                    .isTrue();
            assertThat(parsed(Unit.DATES, other).asksAtLeast(parsed(Unit.DATES, one), stricter))
                    .isTrue();
        }
    }

    /** A year has 365 or 366 days, three months have 89 to 92: at their ends they are as long. */
    @ParameterizedTest
    @CsvSource({"P365D, P1Y", "P1Y, P366D", "P89D, P3M", "P3M, P92D", "P28D, P1M", "P1M, P31D"})
    void dates_that_are_never_longer_are_stricter(String one, String other) {
        assertThat(parsed(Unit.DATES, one).asksAtLeast(parsed(Unit.DATES, other), Stricter.LOWER))
                .isTrue();
        assertThat(parsed(Unit.DATES, other).asksAtLeast(parsed(Unit.DATES, one), Stricter.LOWER))
                .isFalse();
    }

    @Test
    void the_same_number_with_other_decimals_asks_as_much() {
        assertThat(parsed(Unit.RATIO, "8.0").asksAtLeast(parsed(Unit.RATIO, "8"), Stricter.LOWER))
                .isTrue();
        assertThat(parsed(Unit.RATIO, "8").asksAtLeast(parsed(Unit.RATIO, "8.00"), Stricter.HIGHER))
                .isTrue();
    }

    @Test
    void more_parts_ask_for_more_of_a_record_and_fewer_parts_where_they_say_what_counts() {
        Value less = parts("a", "b");
        Value more = parts("a", "b", "c");
        Value others = parts("a", "c", "d");

        assertThat(more.asksAtLeast(less, Stricter.MORE_PARTS)).isTrue();
        assertThat(less.asksAtLeast(more, Stricter.MORE_PARTS)).isFalse();
        assertThat(less.asksAtLeast(more, Stricter.FEWER_PARTS)).isTrue();
        assertThat(more.asksAtLeast(less, Stricter.FEWER_PARTS)).isFalse();
        assertThat(others.asksAtLeast(less, Stricter.MORE_PARTS)).isFalse();
        assertThat(others.asksAtLeast(less, Stricter.FEWER_PARTS)).isFalse();
        assertThat(more.asksAtLeast(less, Stricter.LOWER)).isFalse();
        assertThat(more.asksAtLeast(less, Stricter.HIGHER)).isFalse();
    }

    @Test
    void another_choice_is_never_stricter() {
        for (Stricter stricter : Stricter.values()) {
            assertThat(parsed(Unit.CHOICE, "wte").asksAtLeast(parsed(Unit.CHOICE, "headcount"), stricter))
                    .isFalse();
        }
    }

    private static Value.Parts parts(String... parts) {
        return new Value.Parts(new TreeSet<>(List.of(parts)));
    }
}
