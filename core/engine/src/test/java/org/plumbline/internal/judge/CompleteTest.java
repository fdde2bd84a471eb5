package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.rule.Judgement.State;

class CompleteTest {
    private static final String STANDARD = "record.holds";
    private static final Instant AT = at("2026-03-02T09:00Z");

    private static Night night() {
        return Night.of("2026-03-05T00:00Z").standard(STANDARD, "parts", "[reason, outcome]");
    }

    private static Verdict judge(Night night, @Nullable Set<String> present) {
        return Complete.judge(night.about(), STANDARD, anchor(AT), present);
    }

    private static SortedSet<String> set(String... parts) {
        return new TreeSet<>(List.of(parts));
    }

    @Test
    void a_record_with_all_its_parts_is_met_whatever_else_it_holds() {
        assertThat(judge(night(), Set.of("reason", "outcome")).state()).isEqualTo(State.MET);
        assertThat(judge(night(), Set.of("reason", "outcome", "more")).state()).isEqualTo(State.MET);
    }

    @Test
    void a_record_without_one_of_its_parts_is_a_breach_that_names_what_is_missing() {
        Verdict verdict = judge(night(), Set.of("reason", "more"));

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail()).isEqualTo(new Detail.Missing(set("outcome", "reason"), set("outcome")));
        assertThat(verdict.authority()).extracting("value").isEqualTo("[reason, outcome]");
        assertThat(verdict.evidence()).containsExactly(Night.FACT);
    }

    @Test
    void a_record_that_says_it_holds_nothing_lacks_everything() {
        assertThat(judge(night(), Set.of()).detail())
                .isEqualTo(new Detail.Missing(set("outcome", "reason"), set("outcome", "reason")));
    }

    @Test
    void parts_that_the_feed_does_not_tell_are_unknown() {
        Verdict verdict = judge(night(), null);

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail()).isEqualTo(new Detail.Undecided(set("parts of contact k1"), new TreeSet<>()));
        assertThat(verdict.authority()).isNotNull();
    }

    @Test
    void a_record_without_a_time_is_unknown_because_nobody_can_say_which_value_is_in_force() {
        Verdict verdict = Complete.judge(night().about(), STANDARD, anchor(null), Set.of());

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail()).isEqualTo(new Detail.Undecided(set("the time of contact k1"), new TreeSet<>()));
    }

    @Test
    void without_a_value_it_is_not_configured_even_where_the_feed_does_not_tell_the_parts() {
        assertThat(judge(Night.of("2026-03-05T00:00Z").unset(STANDARD, "parts"), null)
                        .state())
                .isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void the_parts_in_force_at_the_time_of_the_record_count() {
        String values = "always: { value: [reason], source: a }, %s: { value: [reason, outcome], source: b }";
        Night before = Night.of("2026-03-05T00:00Z").declare(STANDARD, "parts", values.formatted("2026-03-03"));
        Night since = Night.of("2026-03-05T00:00Z").declare(STANDARD, "parts", values.formatted("2026-03-02"));

        assertThat(judge(before, Set.of("reason")).state()).isEqualTo(State.MET);
        assertThat(judge(since, Set.of("reason")).state()).isEqualTo(State.BREACHED);
    }
}
