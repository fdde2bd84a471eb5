package org.plumbline.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Interval;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** What is found without a proposal too speaks against it only where it gets worse. */
class WorseTest {
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant FOUR = Instant.parse("2026-03-02T16:00:00Z");

    private static Finding finding(Outcome outcome, Detail detail) {
        return new DefaultFinding(
                RuleCode.of("SM-05"),
                "core 1.0.0",
                "a rule",
                Severity.HIGH,
                outcome,
                Subject.of(Subject.Type.STAFF, "kim"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                detail,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new TreeMap<>(),
                "f");
    }

    private static Finding breach(Detail detail) {
        return finding(Outcome.BREACH, detail);
    }

    private static Detail cases(int seen, Limit.Side side) {
        Amount amount = new Amount(BigDecimal.valueOf(seen), BigDecimal.ONE, "cases");
        return new Detail.OutsideLimit(amount, new Limit(BigDecimal.valueOf(4), side));
    }

    private static Detail missing(String... parts) {
        return new Detail.Missing(new TreeSet<>(List.of("a", "b", "c")), new TreeSet<>(List.of(parts)));
    }

    private static Detail uncovered(Instant from, Instant to) {
        return new Detail.Uncovered("cover", new Interval(EIGHT, FOUR), List.of(new Interval(from, to)));
    }

    private static final Finding UNKNOWN =
            finding(Outcome.UNKNOWN, new Detail.Undecided(new TreeSet<>(List.of("the tier")), new TreeSet<>()));

    @Test
    void aSixthCaseWhereFiveAreTooManyIsWorse() {
        assertThat(Worse.than(breach(cases(5, Limit.Side.AT_MOST)), breach(cases(6, Limit.Side.AT_MOST))))
                .isTrue();
    }

    @Test
    void theSameNumberIsNotWorse() {
        assertThat(Worse.than(breach(cases(5, Limit.Side.AT_MOST)), breach(cases(5, Limit.Side.AT_MOST))))
                .isFalse();
    }

    @Test
    void fewerAreWorseWhereAtLeastSoManyAreAsked() {
        assertThat(Worse.than(breach(cases(3, Limit.Side.AT_LEAST)), breach(cases(2, Limit.Side.AT_LEAST))))
                .isTrue();
        assertThat(Worse.than(breach(cases(2, Limit.Side.AT_LEAST)), breach(cases(3, Limit.Side.AT_LEAST))))
                .isFalse();
    }

    @Test
    void whatWasUnknownAndIsABreachIsWorse() {
        assertThat(Worse.than(UNKNOWN, breach(missing("a")))).isTrue();
    }

    @Test
    void whatWasABreachAndIsUnknownIsNot() {
        assertThat(Worse.than(breach(missing("a")), UNKNOWN)).isFalse();
    }

    @Test
    void onePartMoreThatIsMissingIsWorse() {
        assertThat(Worse.than(breach(missing("a")), breach(missing("a", "b")))).isTrue();
    }

    @Test
    void onePartLessIsNot() {
        assertThat(Worse.than(breach(missing("a", "b")), breach(missing("b")))).isFalse();
    }

    @Test
    void aLongerGapIsWorse() {
        assertThat(Worse.than(breach(uncovered(EIGHT, NOON)), breach(uncovered(EIGHT, FOUR))))
                .isTrue();
    }

    @Test
    void aShorterGapIsNot() {
        assertThat(Worse.than(breach(uncovered(EIGHT, FOUR)), breach(uncovered(NOON, FOUR))))
                .isFalse();
    }

    @Test
    void anInstantThatWasUncoveredBeforeIsNotWorse() {
        assertThat(Worse.than(breach(uncovered(NOON, NOON)), breach(uncovered(NOON, NOON))))
                .isFalse();
    }
}
