package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;
import org.plumbline.rule.Need.When;
import org.plumbline.rule.Window;

class ClearTest {
    private static final String FEED = "competency-sign-off";
    private static final Interval SHIFT = span("2026-03-02T08:00Z", "2026-03-02T16:00Z");
    private static final Instant START = SHIFT.from();
    private static final Instant AFTERWARDS = at("2026-03-05T00:00Z");

    private static Cover.Spell spell(String id, Instant from, Instant to) {
        return new Cover.Spell(new Interval(from, to), List.of(new FactId(FEED, id)));
    }

    private static Cover.Spell hours(String id, int from, int to) {
        Instant midnight = at("2026-03-02T00:00Z");
        return spell(id, midnight.plusSeconds(from * 3600L), midnight.plusSeconds(to * 3600L));
    }

    private static Need need(Interval during, When judged) {
        return new Need(anchor(during.from()), during, judged);
    }

    private static Verdict clear(Night night, Interval during, Cover.Spell... spells) {
        Cover pause = Cover.of("pause", FEED, Arrays.asList(spells));
        return Covered.clear(night.about(), need(during, When.AFTERWARDS), pause, "delivery");
    }

    @Test
    void an_act_inside_a_bar_is_prohibited_from_its_first_instant_and_not_at_its_last() {
        Interval then = new Interval(START, START);

        Verdict verdict = clear(Night.of(AFTERWARDS), then, spell("s1", START, START.plusNanos(1)));
        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail())
                .isEqualTo(new Detail.Prohibited(
                        "delivery during a pause",
                        List.of(Night.FACT, new FactId(FEED, "s1")),
                        new Interval(START, START.plusNanos(1))));
        assertThat(verdict.closedAt()).isEqualTo(START);
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s1"));
        assertThat(clear(Night.of(AFTERWARDS), then, spell("s1", START.minusSeconds(1), START))
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void a_bar_that_only_touches_does_not_prohibit_and_one_that_meets_does() {
        assertThat(clear(Night.of(AFTERWARDS), SHIFT).closedAt()).isEqualTo(SHIFT.to());
        assertThat(clear(Night.of(AFTERWARDS), SHIFT, hours("s1", 4, 8), hours("s2", 16, 20))
                        .state())
                .isEqualTo(State.MET);
        assertThat(clear(Night.of(AFTERWARDS), SHIFT, hours("s1", 15, 20)).state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void that_there_was_no_bar_is_known_only_where_the_feed_was_complete() {
        Night night = Night.of(AFTERWARDS).completeUntil(null);

        assertThat(clear(night, SHIFT).heldUpBy()).isEqualTo(new Window(FEED, "north", SHIFT));
        assertThat(clear(night, SHIFT).closedAt()).isEqualTo(SHIFT.to());
        assertThat(clear(night, SHIFT, hours("s1", 8, 16)).state()).isEqualTo(State.BREACHED);
        assertThat(clear(Night.of(AFTERWARDS).leftOut(Night.SUBJECT, FEED, "a row"), SHIFT)
                        .state())
                .isEqualTo(State.UNKNOWN);
    }
}
