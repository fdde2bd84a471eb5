package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** For which time a feed has to be complete before no answer is a breach. */
class AnsweredWindowTest {
    private static final Instant ASKED = at("2026-03-02T09:00Z");
    private static final Instant KNOWN = at("2026-03-08T00:00Z");
    private static final Sought NONE = Sought.absent("escalation", "escalation");

    private static Night night() {
        return Night.of("2026-03-09T00:00Z")
                .standard("feeds.arrive-within", "elapsed-time", "PT24H")
                .completeUntil(null);
    }

    private static Verdict judge(@Nullable Instant asked, Sought answer) {
        return Answered.judge(night().about(), anchor(asked), answer);
    }

    @Test
    void it_has_to_be_complete_from_the_question_until_what_should_have_arrived() {
        assertThat(judge(ASKED, NONE).heldUpBy())
                .isEqualTo(new Window("escalation", "north", new Interval(ASKED, KNOWN)));
    }

    @Test
    void of_a_question_without_a_time_or_of_today_only_what_arrived_last_has_to_be_there() {
        Window last = new Window("escalation", "north", new Interval(KNOWN.minusNanos(1), KNOWN));

        assertThat(judge(null, NONE).heldUpBy()).isEqualTo(last);
        assertThat(judge(KNOWN.plusSeconds(1), NONE).heldUpBy()).isEqualTo(last);
    }

    @Test
    void where_a_fact_says_that_there_is_no_answer_nothing_rests_on_the_feed() {
        FactId denial = new FactId("contact", "k1");

        assertThat(judge(ASKED, Sought.denied("escalation", "escalation", denial))
                        .state())
                .isEqualTo(State.BREACHED);
    }
}
