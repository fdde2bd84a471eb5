package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;

class AnsweredTest {
    private static final Instant ASKED = at("2026-03-02T09:00Z");
    private static final FactId ANSWER = new FactId("escalation", "e1");
    private static final Sought NONE = Sought.absent("escalation", "escalation");

    private static Night night() {
        return Night.of("2026-03-09T00:00Z").standard("feeds.arrive-within", "elapsed-time", "PT24H");
    }

    private static Verdict judge(Night night, Sought answer) {
        return Answered.judge(night.about(), anchor(ASKED), answer);
    }

    @Test
    void an_answer_is_met_whenever_it_came() {
        Instant muchLater = at("2026-03-08T00:00Z");
        Verdict verdict = judge(night(), Sought.found("escalation", "escalation", muchLater, ANSWER));

        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.closedAt()).isEqualTo(muchLater);
        assertThat(verdict.evidence()).containsExactly(Night.FACT, ANSWER);
    }

    @Test
    void no_answer_is_a_breach_that_names_what_is_missing() {
        TreeSet<String> escalation = new TreeSet<>(List.of("escalation"));

        assertThat(judge(night(), NONE).detail()).isEqualTo(new Detail.Missing(escalation, escalation));
        assertThat(judge(night(), NONE).closedAt()).isNull();
    }

    @Test
    void no_answer_is_unknown_where_the_feed_did_not_arrive() {
        Night missing = night().completeUntil("2026-03-07T23:59:59.999999999Z");
        Night lately = night().completeUntil("2026-03-08T00:00Z");

        assertThat(judge(missing, NONE).heldUpBy()).extracting("feed").isEqualTo("escalation");
        assertThat(judge(lately, NONE).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void an_answer_without_a_time_is_unknown() {
        assertThat(judge(night(), NONE.butUndated(ANSWER)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_counts_as_an_answer_may_not_be_configured() {
        assertThat(judge(night(), NONE.unless("escalation.counts")).state()).isEqualTo(State.NOT_CONFIGURED);
    }
}
