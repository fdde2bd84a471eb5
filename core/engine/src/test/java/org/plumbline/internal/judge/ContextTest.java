package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.standard.Value;

class ContextTest {
    private static final Instant AS_OF = at("2026-04-20T00:00Z");

    @Test
    void a_date_is_that_of_the_site() {
        Context context = Night.of(AS_OF).site("there", "Asia/Kolkata").context();
        Instant evening = at("2026-03-01T20:00Z");

        assertThat(context.date("north", evening)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(context.date("there", evening)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(context.zone("there")).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void a_month_is_that_of_the_date_at_the_site_however_long_ago_or_far_ahead() {
        Context context = Night.of(AS_OF).site("there", "Pacific/Chatham").context();

        for (int months = -40; months <= 6; months++) {
            LocalDate first = LocalDate.of(2026, 4, 1).plusMonths(months);
            Instant start = context.startOf(first, "there");
            long month = first.getLong(ChronoField.PROLEPTIC_MONTH);

            assertThat(context.month("there", start)).as("%s", first).isEqualTo((int) month);
            assertThat(context.month("there", start.minusNanos(1)))
                    .as("before %s", first)
                    .isEqualTo((int) month - 1);
        }
    }

    @Test
    void the_network_and_a_site_that_is_not_known_have_the_date_of_utc() {
        Context context = Night.of(AS_OF).context();

        assertThat(context.zone(null)).isEqualTo(ZoneOffset.UTC);
        assertThat(context.zone("nowhere")).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void a_date_starts_when_the_clocks_of_the_site_say_so() {
        Context context = Night.of(AS_OF).site("there", "America/Havana").context();

        assertThat(context.startOf(LocalDate.of(2026, 3, 29), "north")).isEqualTo(at("2026-03-29T00:00Z"));
        assertThat(context.startOf(LocalDate.of(2026, 3, 30), "north")).isEqualTo(at("2026-03-30T00:00+01:00"));
        // in Havana there was no midnight that day
        assertThat(context.startOf(LocalDate.of(2026, 3, 8), "there")).isEqualTo(at("2026-03-08T01:00-04:00"));
    }

    @Test
    void a_choice_and_parts_are_given_where_they_are_configured_and_of_that_unit() {
        Context context = Night.of(AS_OF)
                .standard("a.choice", "choice", "other")
                .standard("a.set", "parts", "[b, a]")
                .unset("no.choice", "choice")
                .context();

        assertThat(context.choice("a.choice", "north", AS_OF)).isEqualTo("other");
        assertThat(context.choice("no.choice", "north", AS_OF)).isNull();
        assertThat(context.choice("a.set", "north", AS_OF)).isNull();
        assertThat(context.parts("a.set", "north", AS_OF)).extracting("parts").hasToString("[a, b]");
        assertThat(context.parts("a.choice", "north", AS_OF)).isNull();
        assertThat(context.parts("no.such", "north", AS_OF)).isNull();
    }

    @Test
    void a_value_is_in_force_from_the_first_instant_of_its_date_at_the_site() {
        Context context = Night.of(AS_OF)
                .site("there", "America/New_York")
                .declare("a.b", "dates", "2026-03-02: { value: P1D, source: x }")
                .context();

        assertThat(context.inForce("a.b", "north", at("2026-03-02T00:00Z"))).isNotNull();
        assertThat(context.inForce("a.b", "north", at("2026-03-01T23:59:59.999999999Z")))
                .isNull();
        assertThat(context.inForce("a.b", "there", at("2026-03-02T00:00-05:00")))
                .isNotNull();
        assertThat(context.inForce("a.b", "there", at("2026-03-01T23:59:59.999999999-05:00")))
                .isNull();
        assertThat(context.firstAsked("a.b", "there")).isEqualTo(at("2026-03-02T00:00-05:00"));
    }

    @Test
    void a_value_of_the_sites_partner_is_in_force_at_the_site_and_not_in_the_network() {
        Context context = Night.of(AS_OF)
                .unset("a.b", "dates")
                .provider("scope: { partner: p1 }\na.b: { 2026-03-02: { value: P1D, source: x } }")
                .context();

        assertThat(context.inForce("a.b", "north", AS_OF)).isNotNull();
        assertThat(context.inForce("a.b", null, AS_OF)).isNull();
        assertThat(context.inForce("a.b", "nowhere", AS_OF)).isNull();
        assertThat(context.firstAsked("a.b", "north")).isEqualTo(at("2026-03-02T00:00Z"));
        assertThat(context.firstAsked("a.b", null)).isEqualTo(Instant.MIN);
    }

    @Test
    void a_standard_that_always_had_a_value_or_has_none_at_all_is_asked_from_the_beginning() {
        Context context = Night.of(AS_OF)
                .standard("a.b", "dates", "P1D")
                .unset("c.d", "dates")
                .context();

        assertThat(context.firstAsked("a.b", "north")).isEqualTo(Instant.MIN);
        assertThat(context.firstAsked("c.d", "north")).isEqualTo(Instant.MIN);
    }

    @Test
    void a_standard_that_will_be_asked_from_tomorrow_on_has_not_been_asked_so_far() {
        Context context = Night.of(at("2026-04-20T22:59:59.999999999Z"))
                .declare("a.b", "dates", "2026-04-20: { value: P1D, source: x }")
                .declare("c.d", "dates", "2026-04-21: { value: P1D, source: x }")
                .context();

        assertThat(context.firstAsked("a.b", "north")).isEqualTo(at("2026-04-20T00:00+01:00"));
        assertThat(context.firstAsked("c.d", "north")).isEqualTo(Instant.MIN);
    }

    @Test
    void a_standard_is_asked_from_the_first_instant_of_its_first_day() {
        Context context = Night.of(at("2026-04-20T23:00Z"))
                .declare("c.d", "dates", "2026-04-21: { value: P1D, source: x }")
                .context();

        assertThat(context.firstAsked("c.d", "north")).isEqualTo(at("2026-04-21T00:00+01:00"));
    }

    @Test
    void a_value_is_given_where_it_is_configured_and_of_the_unit_that_is_asked_for() {
        Context context = Night.of(AS_OF)
                .standard("a.days", "dates", "P2D")
                .unset("no.days", "dates")
                .context();

        assertThat(context.value(Value.Dates.class, "a.days", "north", AS_OF))
                .isEqualTo(new Value.Dates(Period.ofDays(2)));
        assertThat(context.value(Value.Cadence.class, "a.days", "north", AS_OF)).isNull();
        assertThat(context.value(Value.Dates.class, "no.days", "north", AS_OF)).isNull();
        assertThat(context.value(Value.Dates.class, "no.such", "north", AS_OF)).isNull();
    }

    @Test
    void feeds_are_expected_and_matters_reported_by_the_settings_of_the_core() {
        Context context = Night.of(AS_OF)
                .standard("feeds.arrive-within", "elapsed-time", "PT24H")
                .standard("assessment.look-back", "elapsed-time", "PT840H")
                .context();

        assertThat(Feeds.expected(context, "north")).isEqualTo(at("2026-04-19T00:00Z"));
        assertThat(Feeds.lastExpected(context, "north")).isEqualTo(at("2026-04-18T23:59:59.999999999Z"));
        assertThat(Feeds.lookBack(context, "north")).isEqualTo(at("2026-03-16T00:00Z"));
        assertThat(Feeds.expected(Night.of(AS_OF).context(), "north")).isEqualTo(AS_OF);
        Night inDates = Night.of(AS_OF).standard("feeds.arrive-within", "dates", "P1D");
        assertThat(Feeds.expected(inDates.context(), "north")).isEqualTo(AS_OF);
    }
}
