package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

class EachTest {
    private static final String STANDARD = "spot-check.every";
    private static final Interval MARCH = span("2026-03-01T00:00Z", "2026-04-01T00:00+01:00");
    private static final FactId DELEGATION = new FactId("delegation", "d1");
    private static final Round ROUND = new Round(
            anchor(MARCH.from()),
            "spot-check of wound-care",
            "wound-care",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 4, 1),
            MARCH,
            STANDARD,
            List.of(DELEGATION));
    private static final FactId AUDIT = new FactId("audit", "a1");
    private static final Done NONE = new Done("audit", List.of(), null);

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard(STANDARD, "dates", "P1M");
    }

    private static Verdict judge(Night night, Done done) {
        return Each.judge(night.about(), ROUND, done);
    }

    @Test
    void once_is_enough_and_it_is_met_before_the_period_is_over() {
        Verdict verdict = judge(night(at("2026-03-02T00:00Z")), new Done("audit", List.of(AUDIT), null));

        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.closedAt()).isEqualTo(MARCH.to());
        assertThat(verdict.evidence()).containsExactly(Night.FACT, AUDIT);
    }

    @Test
    void nothing_done_is_not_yet_due_until_the_last_instant_of_the_period() {
        Verdict verdict = judge(night(MARCH.to().minusNanos(1)), NONE);

        assertThat(verdict.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(verdict.dueAt()).isEqualTo(MARCH.to().minusNanos(1));
        assertThat(verdict.turnsAt()).isEqualTo(MARCH.to());
    }

    @Test
    void nothing_done_is_missed_once_the_period_is_over() {
        Verdict verdict = judge(night(MARCH.to()), NONE);

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail())
                .isEqualTo(new Detail.Missed(
                        "spot-check of wound-care", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), 1, 0));
        assertThat(verdict.dueAt()).isEqualTo(MARCH.to().minusNanos(1));
        assertThat(verdict.closedAt()).isEqualTo(MARCH.to());
        assertThat(verdict.evidence()).containsExactly(Night.FACT, DELEGATION);
        assertThat(verdict.authority()).extracting("value").isEqualTo("P1M");
    }

    @Test
    void nothing_done_is_held_up_unless_the_feed_was_complete_for_all_of_the_period() {
        String end = MARCH.to().toString();
        String early = MARCH.to().minusNanos(1).toString();
        Night night = night(at("2026-04-09T00:00Z"));

        assertThat(judge(night.completeUntil(end), NONE).state()).isEqualTo(State.BREACHED);
        Verdict held = judge(night.completeUntil(early), NONE);
        assertThat(held.state()).isEqualTo(State.UNKNOWN);
        assertThat(held.heldUpBy()).isEqualTo(new Window("audit", "north", MARCH));
        assertThat(held.closedAt()).isEqualTo(MARCH.to());
    }

    @Test
    void what_would_have_to_be_recorded_to_say_that_it_was_not_done_leaves_it_unknown_once_it_is_due() {
        Done open = new Done("audit", List.of(), "the task of audit a2");

        assertThat(judge(night(MARCH.to().minusNanos(1)), open).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(judge(night(MARCH.to()), open))
                .returns(State.UNKNOWN, Verdict::state)
                .returns("missing: the task of audit a2", Verdict::cause)
                .returns(MARCH.to(), Verdict::closedAt)
                .returns(List.of(Night.FACT, DELEGATION), Verdict::evidence);
        assertThat(judge(night(MARCH.to()), new Done("audit", List.of(AUDIT), "the task of audit a2"))
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void without_a_value_at_the_start_of_the_period_it_is_not_configured() {
        Night night = Night.of("2026-04-09T00:00Z")
                .declare(STANDARD, "dates", "2026-03-02: { value: P1M, source: too late }");
        Night inTime = Night.of("2026-04-09T00:00Z")
                .declare(STANDARD, "dates", "2026-03-01: { value: P1M, source: that day }");

        assertThat(judge(night, new Done("audit", List.of(AUDIT), null)).state())
                .isEqualTo(State.NOT_CONFIGURED);
        assertThat(judge(inTime, NONE).state()).isEqualTo(State.BREACHED);
    }
}
