package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.Round;

class CoachingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Instant FROM = time("2026-03-01T00:00:00Z");
    private static final Instant TO = time("2026-04-01T00:00:00+01:00");

    private final Fact lead = Some.post("p1", "s1", "lead").build();
    private final SupervisionSession session = Some.session("v1", FROM).build();

    private static Done sessions(String kinds, String roles, Fact... facts) {
        DefaultSiteFile site = Filed.at("2026-04-10T09:00:00+01:00")
                .standard("kinds.counting", "parts", "[COACHING]")
                .standard("roles.leading", "parts", "[lead]")
                .with(Filed.staff("s1", NORTH), Filed.staff("s2", NORTH))
                .with(facts)
                .dossiers()
                .at(NORTH)
                .site;
        Anchor anchor = new Anchor("from " + FIRST, NORTH, FROM, "", null);
        Round round = new Round(
                anchor, "coaching", "coaching", FIRST, FIRST.plusMonths(1), new Interval(FROM, TO), "every", List.of());
        return site.coachingSessions(round, kinds, roles);
    }

    private static Done sessions(Fact... facts) {
        return sessions("kinds.counting", "roles.leading", facts);
    }

    @Test
    void sessions_count_from_the_first_instant_of_a_period_to_its_last() {
        SupervisionSession last = Some.session("v2", TO.minusNanos(1)).build();
        SupervisionSession next = Some.session("v3", TO).build();

        assertThat(sessions(lead, session, last, next).facts()).containsExactly(session.factId(), last.factId());
    }

    @Test
    void one_that_somebody_without_such_a_post_led_does_not_count_and_leaves_nothing_open() {
        Fact other = Some.post("p1", "s1", "nurse").build();
        Fact planned = Some.post("p2", "s1", "lead").planned(true).build();
        Fact ended = Some.post("p3", "s1", "lead").to(FIRST).build();

        assertThat(sessions(other, planned, ended, session).facts()).isEmpty();
        assertThat(sessions(other, planned, ended, session).missing()).isNull();
    }

    @Test
    void one_that_was_not_held_or_is_of_another_kind_leaves_nothing_open_whoever_led_it() {
        SupervisionSession missed = Some.session("v1", FROM)
                .status(SupervisionSession.Status.MISSED)
                .leadId(null)
                .build();
        SupervisionSession other = Some.session("v2", FROM)
                .kind(SupervisionSession.Kind.REGULAR)
                .leadId("s9")
                .build();

        assertThat(sessions(lead, missed, other).missing()).isNull();
    }

    @Test
    void who_led_one_may_not_be_recorded_and_may_have_no_record() {
        assertThat(sessions(lead, Some.session("v1", FROM).leadId(null).build()).missing())
                .isEqualTo("who led supervision-session v1");
        assertThat(sessions(lead, Some.session("v1", FROM).leadId("s9").build()).missing())
                .isEqualTo("staff-member s9");
    }

    @Test
    void nothing_is_open_once_one_counts() {
        SupervisionSession nobody = Some.session("v2", FROM).leadId(null).build();

        assertThat(sessions(lead, session, nobody).missing()).isNull();
        assertThat(sessions(lead, session, nobody).facts()).containsExactly(session.factId());
    }

    @Test
    void none_counts_as_long_as_nobody_says_which_do() {
        assertThat(sessions("kinds", "roles.leading", lead, session).facts()).isEmpty();
        assertThat(sessions("kinds.counting", "roles", lead, session).facts()).isEmpty();
    }
}
