package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

class DetailLineTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private static Map<String, String> line(Detail detail) {
        return detail.accept(new DetailLine());
    }

    @Test
    void what_is_overdue_was_not_done() {
        var limit = new TimeLimit.Elapsed(Duration.ofHours(1));

        assertThat(line(new Detail.Late("intake", NINE, TEN, null, limit)))
                .containsExactly(Map.entry("from", "2026-03-02T09:00:00Z"), Map.entry("what", "intake"));
        assertThat(line(new Detail.Late("intake", NINE, TEN, TEN.plusNanos(1), limit)))
                .containsEntry("done", "2026-03-02T10:00:00.000000001Z");
    }

    @Test
    void a_period_is_written_as_its_dates() {
        LocalDate march = LocalDate.of(2026, 3, 1);

        assertThat(line(new Detail.Missed("spot-check", march, march.plusMonths(1), 1, 0)))
                .containsEntry("period", "2026-03-01/2026-04-01")
                .containsEntry("asked", "1")
                .containsEntry("times", "0");
    }

    @Test
    void parts_are_written_in_order_and_one_alone_without_brackets() {
        var asked = new TreeSet<>(List.of("reason", "outcome"));

        assertThat(line(new Detail.Missing(asked, new TreeSet<>(List.of("reason")))))
                .containsEntry("asked", "[outcome, reason]")
                .containsEntry("missing", "reason");
        assertThat(Written.typed(List.of("reason", "outcome"))).isEqualTo("[outcome, reason]");
    }

    @Test
    void an_interval_without_an_end_is_open() {
        var paused = new Detail.Prohibited("delivery", List.of(new FactId("task-record", "t1")), open());

        assertThat(line(paused))
                .containsEntry("by", "task-record t1")
                .containsEntry("during", "2026-03-02T09:00:00Z/open");
        assertThat(Written.typed("2026-03-02T09:00Z/open")).isEqualTo("2026-03-02T09:00:00Z/open");
    }

    private static Interval open() {
        return new Interval(NINE, Instant.MAX);
    }

    @Test
    void a_prohibition_without_bounds_has_no_time() {
        assertThat(line(new Detail.Prohibited("delivery", List.of(), null))).doesNotContainKey("during");
    }

    @Test
    void gaps_are_written_as_typed() {
        var gap = new Interval(NINE, TEN);

        assertThat(line(new Detail.Uncovered("sign-off", gap, List.of(gap))))
                .containsEntry("needed", Written.typed("2026-03-02T09:00Z/2026-03-02T10:00Z"))
                .containsEntry("gaps", "2026-03-02T09:00:00Z/2026-03-02T10:00:00Z");
    }

    @Test
    void an_amount_stays_a_fraction() {
        var seen = new Amount(new BigDecimal("9.50"), BigDecimal.ZERO, "WTE to each supervisor");

        assertThat(line(new Detail.OutsideLimit(seen, new Limit(BigDecimal.valueOf(8), Limit.Side.AT_MOST))))
                .containsEntry("seen", "9.5/0")
                .containsEntry("limit", "at most 8")
                .containsEntry("measured-in", "WTE to each supervisor");
        assertThat(line(new Detail.OutsideLimit(seen, new Limit(new BigDecimal("0.9"), Limit.Side.AT_LEAST))))
                .containsEntry("limit", "at least 0.9");
    }

    @Test
    void a_difference_names_both_values() {
        assertThat(line(new Detail.Differs("criteria", "v3", "v2")))
                .containsExactly(Map.entry("element", "criteria"), Map.entry("asked", "v3"), Map.entry("seen", "v2"));
    }

    @Test
    void a_signal_names_its_test() {
        var key = new Measure.Key(RuleCode.of("WF-02"), Subject.network(), YearMonth.of(2026, 3));
        var signal = new Detail.Signal(
                key,
                "shift",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                LocalDate.of(2026, 3, 1));

        assertThat(line(signal)).containsEntry("test", "shift").containsEntry("since", "2026-03-01");
    }

    @Test
    void what_is_not_judged_names_evidence_or_standard() {
        assertThat(line(new Detail.Undecided(new TreeSet<>(List.of("the tier")), new TreeSet<>())))
                .containsExactly(Map.entry("evidence", "the tier"));
        assertThat(line(new Detail.Undecided(
                        new TreeSet<>(), new TreeSet<>(List.of(new StandardId("intake.completed-within"))))))
                .containsExactly(Map.entry("standard", "intake.completed-within"));
    }

    @Test
    void every_key_of_a_detail_may_be_expected_of_a_breach() {
        var limit = new TimeLimit.Elapsed(Duration.ofHours(1));

        assertThat(Kind.BREACH.keys())
                .containsAll(line(new Detail.Differs("criteria", "v3", "v2")).keySet())
                .containsAll(line(new Detail.Prohibited("delivery", List.of(), open()))
                        .keySet());
        assertThat(Kind.LATE.keys())
                .containsAll(
                        line(new Detail.Late("intake", NINE, TEN, TEN, limit)).keySet());
    }

    @Test
    void texts_that_yaml_would_take_for_something_else_are_quoted() {
        assertThat(Written.inYaml("missing: risk tier")).isEqualTo("\"missing: risk tier\"");
        assertThat(Written.inYaml("this, and that")).isEqualTo("\"this, and that\"");
        assertThat(Written.inYaml("[contact k1, contact k2]")).isEqualTo("[contact k1, contact k2]");
        assertThat(Written.inYaml("2026-03-02T09:00:00Z")).isEqualTo("2026-03-02T09:00:00Z");
    }
}
