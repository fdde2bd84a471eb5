package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.Judgement.State;

class ReadyTest {
    private static final Instant LIVE = at("2026-03-02T09:00Z");
    private static final Instant LATER = at("2026-03-09T09:00Z");

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard("launch.parts", "parts", "[staff, tools]");
    }

    private static Verdict judge(Instant asOf, @Nullable Map<String, Instant> done) {
        return Ready.judge(night(asOf).about(), "launch.parts", new GoingLive(anchor(LIVE), done, "launch"));
    }

    @Test
    void done_at_the_very_instant_is_in_time_and_a_nanosecond_later_is_not() {
        assertThat(judge(LATER, Map.of("staff", LIVE, "tools", LIVE)).state()).isEqualTo(State.MET);

        Verdict late = judge(LATER, Map.of("staff", LIVE, "tools", LIVE.plusNanos(1)));

        assertThat(late.state()).isEqualTo(State.BREACHED);
        assertThat(late.detail())
                .isEqualTo(new Detail.Missing(new TreeSet<>(Set.of("staff", "tools")), new TreeSet<>(Set.of("tools"))));
    }

    @Test
    void what_is_done_too_late_is_over_once_all_of_it_is_done() {
        assertThat(judge(LATER, Map.of("staff", LIVE)).closedAt()).isNull();
        assertThat(judge(LATER, Map.of("staff", LIVE, "tools", LATER)).closedAt())
                .isEqualTo(LATER);
    }

    @Test
    void before_it_goes_live_nothing_is_due_yet_whatever_is_open() {
        Verdict open = judge(LIVE, Map.of());

        assertThat(open.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(open.turnsAt()).isEqualTo(LIVE.plusNanos(1));
        assertThat(judge(LIVE, null).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(judge(LIVE.plusNanos(1), Map.of()).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_launch_that_does_not_say_what_was_done_is_unknown() {
        assertThat(judge(LATER, null).cause()).isEqualTo("missing: checklist of contact k1");
    }

    @Test
    void without_a_launch_it_is_unknown_or_held_up_by_the_feed() {
        GoingLive none = new GoingLive(anchor(null), null, "launch");
        Verdict unknown = Ready.judge(night(LATER).about(), "launch.parts", none);
        Verdict heldUp = Ready.judge(night(LATER).completeUntil(null).about(), "launch.parts", none);

        assertThat(unknown.state()).isEqualTo(State.UNKNOWN);
        assertThat(unknown.heldUpBy()).isNull();
        assertThat(heldUp.heldUpBy()).isNotNull();
    }

    @Test
    void without_parts_it_is_not_configured() {
        Night night = Night.of(LATER).unset("launch.parts", "parts");

        assertThat(Ready.judge(night.about(), "launch.parts", new GoingLive(anchor(LIVE), Map.of(), "launch"))
                        .state())
                .isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void it_is_over_with_the_last_of_its_parts_whichever_that_is() {
        Instant between = LIVE.plusSeconds(1);

        assertThat(judge(LATER, Map.of("staff", LATER, "tools", between)).closedAt())
                .isEqualTo(LATER);
        assertThat(judge(LATER, Map.of("staff", between, "tools", LATER)).closedAt())
                .isEqualTo(LATER);
    }
}
