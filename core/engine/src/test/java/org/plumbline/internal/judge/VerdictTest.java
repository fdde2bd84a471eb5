package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Given;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Window;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

class VerdictTest {
    private static final Anchor ANCHOR = anchor(at("2026-03-02T09:00Z"));
    private static final Instant CLOSED = at("2026-03-04T09:00Z");
    private static final Verdict BREACHED =
            Verdict.breached(ANCHOR, new Detail.Differs("x", "a", "b")).closed(CLOSED);
    private static final Window SOUGHT =
            new Window("risk-assessment", "north", span("2026-03-02T09:00Z", "2026-03-02T09:00Z"));

    private static final FactId RISK = new FactId("risk-assessment", "r1");
    private static final Open MISSING = new Open("risk tier of case c1", null, null);

    private record Open(
            @Nullable String missing,
            @Nullable String unsetStandard,
            @Nullable Window sought) implements Given {
        @Override
        public List<FactId> facts() {
            return List.of(RISK);
        }
    }

    @Test
    void a_judgement_stays_as_it_is_where_all_that_is_given_is_known() {
        assertThat(BREACHED.unknownUnless(new Open(null, null, null))).isEqualTo(BREACHED.resting(List.of(RISK)));
        assertThat(Verdict.met(ANCHOR).unknownUnless(new Open(null, null, null)).state())
                .isEqualTo(State.MET);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void of_two_judgements_a_breach_counts_whichever_comes_first(State other) {
        Verdict verdict = Verdict.of(other, ANCHOR);

        assertThat(BREACHED.and(verdict).state()).isEqualTo(State.BREACHED);
        assertThat(verdict.and(BREACHED).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void of_two_breaches_the_matter_is_open_while_either_is() {
        Verdict open = BREACHED.closed(null);

        assertThat(BREACHED.and(open).closedAt()).isNull();
        assertThat(open.and(BREACHED).closedAt()).isNull();
        assertThat(BREACHED.and(BREACHED).closedAt()).isEqualTo(CLOSED);
        assertThat(BREACHED.and(Verdict.of(State.MET, ANCHOR)).closedAt()).isEqualTo(CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,        MET,            UNKNOWN",
        "MET,            UNKNOWN,        UNKNOWN",
        "NOT_CONFIGURED, UNKNOWN,        UNKNOWN",
        "NOT_YET_DUE,    NOT_CONFIGURED, NOT_CONFIGURED",
        "NOT_YET_DUE,    MET,            NOT_YET_DUE",
        "MET,            NOT_YET_DUE,    NOT_YET_DUE",
        "MET,            MET,            MET",
        "NOT_APPLICABLE, MET,            MET",
    })
    void of_two_judgements_the_worse_one_counts(State one, State other, State both) {
        assertThat(Verdict.of(one, ANCHOR).and(Verdict.of(other, ANCHOR)).state())
                .isEqualTo(both);
    }

    @Test
    void a_breach_is_unknown_where_what_is_given_is_missing() {
        assertThat(BREACHED.unknownUnless(MISSING))
                .returns(State.UNKNOWN, Verdict::state)
                .returns("missing: risk tier of case c1", Verdict::cause)
                .returns(CLOSED, Verdict::closedAt)
                .returns(null, Verdict::authority)
                .returns(List.of(Night.FACT, RISK), Verdict::evidence);
    }

    @Test
    void what_is_met_or_not_yet_due_stays_so_whatever_is_missing() {
        Verdict notYetDue = Verdict.notYetDue(ANCHOR, CLOSED, CLOSED.plusNanos(1));

        for (Open open : List.of(MISSING, new Open(null, "a.b", null), new Open(null, null, SOUGHT))) {
            assertThat(Verdict.met(ANCHOR).unknownUnless(open)).isEqualTo(Verdict.met(ANCHOR));
            assertThat(notYetDue.unknownUnless(open)).isEqualTo(notYetDue);
        }
    }

    @Test
    void what_may_be_in_a_feed_that_was_not_complete_is_held_up_by_it() {
        Verdict held = BREACHED.unknownUnless(new Open("risk tier of case c1", null, SOUGHT));

        assertThat(held.state()).isEqualTo(State.UNKNOWN);
        assertThat(held.heldUpBy()).isEqualTo(SOUGHT);
        assertThat(held.detail()).isNull();
        assertThat(held.closedAt()).isEqualTo(CLOSED);
        assertThat(held.evidence()).containsExactly(Night.FACT, RISK);
    }

    @Test
    void a_standard_without_a_value_comes_before_everything_that_is_missing() {
        Verdict unset = BREACHED.unknownUnless(new Open("a", "new-starter.period", SOUGHT));

        assertThat(unset.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(detail(unset, Detail.Undecided.class).standards())
                .containsExactly(new StandardId("new-starter.period"));
        assertThat(unset.heldUpBy()).isNull();
        assertThat(unset.closedAt()).isEqualTo(CLOSED);
        assertThat(unset.evidence()).containsExactly(Night.FACT, RISK);
    }

    @Test
    void what_is_exempt_does_not_apply_whatever_is_missing_before_or_after() {
        assertThat(BREACHED.notApplicableWhen(true, "supervised").state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(BREACHED.unknownUnless(MISSING)
                        .notApplicableWhen(true, "supervised")
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(BREACHED.notApplicableWhen(true, "supervised")
                        .unknownUnless(MISSING)
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(BREACHED.notApplicableWhen(false, "supervised")).isEqualTo(BREACHED);
    }

    @Test
    void evidence_is_named_once_in_the_order_in_which_it_came() {
        FactId one = new FactId("contact", "k2");
        FactId two = new FactId("contact", "k3");

        assertThat(BREACHED.resting(List.of(two, Night.FACT, one, two)).evidence())
                .containsExactly(Night.FACT, two, one);
        assertThat(BREACHED.resting(List.of())).isEqualTo(BREACHED);
        assertThat(Verdict.met(new Anchor("now", "north", CLOSED, "case c1", null))
                        .evidence())
                .isEmpty();
    }

    private static final FactId OTHER = new FactId("shift", "h1");
    private static final Anchor SECOND = new Anchor("shift h1", "north", CLOSED, null, OTHER);

    @Test
    void of_two_judgements_that_are_as_bad_the_first_counts_and_rests_on_the_facts_of_both() {
        Verdict both = Verdict.met(ANCHOR).and(Verdict.met(SECOND));

        assertThat(both.anchor()).isEqualTo(ANCHOR);
        assertThat(both.evidence()).containsExactly(Night.FACT, OTHER);
    }

    @Test
    void the_worse_judgement_rests_on_its_own_facts_before_those_of_the_other() {
        Verdict worse = Verdict.unknown(SECOND, "the hour").closed(CLOSED);

        assertThat(Verdict.met(ANCHOR).and(worse))
                .returns(SECOND, Verdict::anchor)
                .returns(CLOSED, Verdict::closedAt)
                .returns(List.of(OTHER, Night.FACT), Verdict::evidence);
        assertThat(worse.and(Verdict.met(ANCHOR)))
                .returns(SECOND, Verdict::anchor)
                .returns(CLOSED, Verdict::closedAt)
                .returns(List.of(OTHER, Night.FACT), Verdict::evidence);
    }

    @Test
    void a_matter_is_over_when_the_rule_says_so() {
        assertThat(BREACHED.over(null).closedAt()).isNull();
        assertThat(Verdict.met(ANCHOR).over(CLOSED).closedAt()).isEqualTo(CLOSED);
    }

    @Test
    void what_was_met_in_time_rests_on_its_anchor_and_on_what_was_done_each_once() {
        assertThat(met(ANCHOR, OTHER)).containsExactly(Night.FACT, OTHER);
        assertThat(met(ANCHOR, Night.FACT)).containsExactly(Night.FACT);
        assertThat(met(ANCHOR, Night.FACT, OTHER)).containsExactly(Night.FACT, OTHER);
        assertThat(met(ANCHOR, OTHER, Night.FACT)).containsExactly(Night.FACT, OTHER);
        assertThat(met(ANCHOR, OTHER, RISK)).containsExactly(Night.FACT, OTHER, RISK);
        assertThat(met(ANCHOR)).containsExactly(Night.FACT);
        assertThat(met(new Anchor("March", "north", CLOSED, null, null), OTHER)).containsExactly(OTHER);
    }

    private static List<FactId> met(Anchor anchor, FactId... facts) {
        Authority model = new Authority(new StandardId("visit.within"), "PT24H", "the model", Optional.empty());
        return Verdict.met(anchor, CLOSED, CLOSED, model, List.of(facts)).evidence();
    }
}
