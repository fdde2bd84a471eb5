package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;
import org.plumbline.rule.Need.When;
import org.plumbline.rule.Window;

/** On what cover rests, and plans that are judged on what should be known by now. */
class CoveredEvidenceTest {
    private static final String FEED = "competency-sign-off";
    private static final Interval SHIFT = span("2026-03-02T08:00Z", "2026-03-02T16:00Z");
    private static final Instant START = SHIFT.from();
    private static final FactId FIRST = new FactId(FEED, "s1");
    private static final FactId SECOND = new FactId("shift", "h1");

    private static Cover.Spell hours(int from, int to, FactId... facts) {
        Instant midnight = at("2026-03-02T00:00Z");
        return new Cover.Spell(
                new Interval(midnight.plusSeconds(from * 3600L), midnight.plusSeconds(to * 3600L)),
                Arrays.asList(facts));
    }

    private static Verdict judge(Night night, When judged, Cover.Spell... spells) {
        Cover cover = Cover.of("sign-off", FEED, Arrays.asList(spells));
        return Covered.judge(night.about(), new Need(anchor(START), SHIFT, judged), cover);
    }

    private static List<FactId> evidence(Cover.Spell... spells) {
        return judge(Night.of("2026-03-05T00:00Z"), When.AFTERWARDS, spells).evidence();
    }

    @Test
    void the_facts_of_one_spell_are_named_in_order() {
        assertThat(evidence(hours(8, 16, SECOND, FIRST))).containsExactly(Night.FACT, FIRST, SECOND);
    }

    @Test
    void the_nearest_are_found_in_whatever_order_they_come() {
        FactId[] facts = {new FactId(FEED, "a"), new FactId(FEED, "b"), new FactId(FEED, "c"), new FactId(FEED, "d")};
        Cover.Spell longAgo = hours(2, 4, facts[0]);
        Cover.Spell before = hours(5, 8, facts[1]);
        Cover.Spell after = hours(16, 17, facts[2]);
        Cover.Spell muchLater = hours(18, 20, facts[3]);

        assertThat(evidence(longAgo, before, after, muchLater)).containsExactly(Night.FACT, facts[1], facts[2]);
        assertThat(evidence(muchLater, after, before, longAgo)).containsExactly(Night.FACT, facts[1], facts[2]);
        assertThat(evidence(before, longAgo)).containsExactly(Night.FACT, facts[1]);
        assertThat(evidence(muchLater, after)).containsExactly(Night.FACT, facts[2]);
    }

    @Test
    void what_is_judged_as_planned_is_not_yet_due_at_its_start_and_a_breach_after_it() {
        assertThat(judge(Night.of(START), When.AS_PLANNED))
                .returns(State.NOT_YET_DUE, Verdict::state)
                .returns(START, Verdict::dueAt)
                .returns(START.plusNanos(1), Verdict::turnsAt);
        assertThat(judge(Night.of(START.plusNanos(1)).completeUntil("2026-03-05T00:00Z"), When.AS_PLANNED)
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void what_is_judged_as_planned_needs_no_more_than_what_should_have_arrived_and_what_has_happened_needs_it_all() {
        Night halfway = Night.of("2026-03-02T12:00Z").completeUntil("2026-03-02T12:00Z");

        assertThat(judge(halfway, When.AS_PLANNED).state()).isEqualTo(State.BREACHED);
        assertThat(judge(halfway, When.AHEAD).state()).isEqualTo(State.BREACHED);
        assertThat(judge(halfway, When.AFTERWARDS).heldUpBy()).isEqualTo(new Window(FEED, "north", SHIFT));
        assertThat(judge(halfway, When.ONCE_STARTED).heldUpBy()).isEqualTo(new Window(FEED, "north", SHIFT));
    }
}
