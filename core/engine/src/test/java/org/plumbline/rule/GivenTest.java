package org.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.RiskTier;

class GivenTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Interval HOUR = new Interval(NINE, NINE.plusSeconds(3600));
    private static final FactId FACT = new FactId("contact", "k1");
    private static final Anchor ANCHOR = new Anchor(null, "north", NINE, null, FACT);
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private static Round round() {
        return new Round(ANCHOR, "check", "task", DATE, DATE.plusDays(1), HOUR, "check.every", List.of());
    }

    @Test
    void what_no_standard_decides_names_none() {
        Need need = new Need(ANCHOR, HOUR, Need.When.AHEAD);
        Count pages = new Count(BigDecimal.ONE, "pages", List.of(), null, null, null);

        assertThat(List.of(
                        new RiskAt(null, "the tier", null),
                        new Recorded("the tier", null, List.of()),
                        new NewPathway(new TreeSet<>(Set.of("stroke")), null, List.of()),
                        new ServiceDay(need, round(), null, null),
                        new Drift(ANCHOR, List.of(), true, null, null, List.of()),
                        new TaskStandard(ANCHOR, Set.of(), pages, null, List.of())))
                .allSatisfy(given -> assertThat(given.unsetStandard()).isNull());
        assertThat(new TaskStandard(ANCHOR, Set.of(), pages, null, List.of()).missing())
                .isNull();
        assertThat(new Newcomer("new-starter.period"))
                .returns("new-starter.period", Newcomer::unsetStandard)
                .returns(null, Newcomer::missing)
                .returns(null, Newcomer::sought);
    }

    @Test
    void a_tier_is_recorded_or_not() {
        assertThat(new RiskAt(RiskTier.HIGH, null, null).notRecorded()).isFalse();
        assertThat(new RiskAt(null, "the tier", null).notRecorded()).isTrue();
    }

    @Test
    void what_is_recorded_is_told_from_what_is_not_by_its_hash() {
        assertThat(new Recorded("the tier", null, List.of()))
                .doesNotHaveSameHashCodeAs(new Recorded(null, null, List.of()))
                .isEqualTo(new Recorded("the tier", null, List.of()));
    }

    @Test
    void what_was_sought_keeps_what_is_known_of_it() {
        Sought found = Sought.found("visit", "contact", NINE, FACT)
                .atAnyOf(List.of("north", "south"))
                .until(HOUR.to())
                .unless("visit.counts");

        assertThat(found)
                .isEqualTo(new Sought(
                        "visit",
                        "contact",
                        NINE,
                        List.of(FACT),
                        null,
                        List.of("north", "south"),
                        HOUR.to(),
                        "visit.counts"));
        assertThat(Sought.absent("visit", "contact").butUndated(FACT).undated()).isEqualTo("the time of contact k1");
        assertThat(Sought.denied("visit", "contact", FACT))
                .returns(null, Sought::at)
                .returns(List.of(FACT), Sought::facts);
    }

    @Test
    void cover_names_the_standard_without_a_value_or_its_feed() {
        assertThat(Cover.unset("sign-off", "stages"))
                .returns("stages", Cover::unset)
                .returns(List.of(), Cover::feeds);
        assertThat(Cover.of("sign-off", "competency-sign-off", List.of()))
                .returns(null, Cover::unset)
                .returns(List.of("competency-sign-off"), Cover::feeds);
    }
}
