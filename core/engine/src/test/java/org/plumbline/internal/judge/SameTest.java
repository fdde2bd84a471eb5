package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Stated;
import org.plumbline.rule.Window;

class SameTest {
    private static final Instant AS_OF = at("2026-03-05T00:00Z");
    private static final Anchor OF = new Anchor("escalation-criteria", null, AS_OF, "escalation-criteria", null);
    private static final FactId ELEMENT = new FactId("model-element", "e1");
    private static final FactId USED = new FactId("element-in-use", "u1");

    private static Stated network(@Nullable String value) {
        return new Stated(
                "escalation-criteria",
                value,
                value == null ? List.of() : List.of(ELEMENT),
                "the network's version",
                "model-element");
    }

    private static Stated partner(@Nullable String value) {
        return new Stated(
                "escalation-criteria",
                value,
                value == null ? List.of() : List.of(USED),
                "the partner's version",
                "element-in-use");
    }

    private static Night night() {
        return Night.of(AS_OF).standard("feeds.arrive-within", "elapsed-time", "PT24H");
    }

    private static Verdict judge(Night night, Stated asked, Stated seen) {
        return Same.judge(night.about(), OF, asked, seen);
    }

    @Test
    void the_same_version_is_met_and_rests_on_both() {
        Verdict verdict = judge(night(), network("v2"), partner("v2"));

        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.evidence()).containsExactly(USED, ELEMENT);
    }

    @Test
    void another_version_is_a_breach_that_says_both() {
        Verdict verdict = judge(night(), network("v2"), partner("V2"));

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail()).isEqualTo(new Detail.Differs("escalation-criteria", "v2", "V2"));
        assertThat(verdict.evidence()).containsExactly(USED, ELEMENT);
        assertThat(verdict.closedAt()).isNull();
    }

    @Test
    void what_nobody_states_is_unknown_and_says_whose_statement_is_missing() {
        assertThat(missing(judge(night(), network(null), partner("v2")))).containsExactly("the network's version");
        assertThat(missing(judge(night(), network("v2"), partner(null)))).containsExactly("the partner's version");
        assertThat(missing(judge(night(), network(null), partner(null)))).containsExactly("the network's version");
    }

    private static SortedSet<String> missing(Verdict verdict) {
        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.heldUpBy()).isNull();
        return new TreeSet<>(detail(verdict, Detail.Undecided.class).evidence());
    }

    @Test
    void what_is_stated_twice_is_unknown_and_rests_on_both_statements() {
        FactId other = new FactId("element-in-use", "u2");
        Stated twice =
                new Stated("escalation-criteria", null, List.of(USED, other), "which of two holds", "element-in-use");

        assertThat(judge(night(), network("v2"), twice))
                .returns(State.UNKNOWN, Verdict::state)
                .returns(List.of(USED, other), Verdict::evidence);
    }

    @Test
    void what_nobody_states_is_held_up_by_its_own_feed_where_that_is_not_complete() {
        Night lost = night().completeUntil(null);
        var last = span("2026-03-03T23:59:59.999999999Z", "2026-03-03T23:59:59.999999999Z");

        assertThat(judge(lost, network(null), partner("v2")).heldUpBy())
                .isEqualTo(new Window("model-element", null, last));
        Night half = night().broken(new Window("element-in-use", null, last));
        assertThat(judge(half, network("v2"), partner(null)).heldUpBy())
                .isEqualTo(new Window("element-in-use", null, last));
    }

    @Test
    void what_both_state_may_be_old_news_where_a_feed_is_not_complete() {
        assertThat(judge(night().completeUntil("2026-03-04T00:00Z"), network("v2"), partner("v1"))
                        .state())
                .isEqualTo(State.BREACHED);
        assertThat(judge(night().completeUntil("2026-03-03T23:59:59.999999999Z"), network("v2"), partner("v2"))
                        .state())
                .isEqualTo(State.UNKNOWN);
    }
}
