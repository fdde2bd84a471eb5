package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.internal.judge.Context;

class BeginningTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Filed since(String from) {
        return Filed.at("2026-03-10T12:00:00Z")
                .with(FeedCoverage.builder()
                        .id("f1")
                        .site(NORTH)
                        .feed("shift")
                        .from(time(from))
                        .to(time("2026-03-10T00:00:00Z"))
                        .status(FeedCoverage.Status.COMPLETE)
                        .build());
    }

    private static LocalDate notBefore(Filed filed, String standard) {
        Context context = filed.dossiers().at(NORTH).site.context();
        return Beginning.notBefore(context, NORTH, "shift", standard, FIRST);
    }

    @Test
    void a_feed_that_begins_at_midnight_speaks_of_that_day_and_one_that_begins_later_of_the_next() {
        assertThat(notBefore(since("2026-03-04T00:00:00Z"), "never")).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(notBefore(since("2026-03-04T00:00:01Z"), "never")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(notBefore(since("2026-02-04T00:00:00Z"), "never")).isEqualTo(FIRST);
    }

    @Test
    void a_value_asks_from_its_own_first_day_on() {
        Filed filed = Filed.at("2026-03-10T12:00:00Z").from("asked.later", "2026-03-10");

        assertThat(notBefore(filed, "asked.later")).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void a_value_that_is_not_in_force_yet_moves_nothing() {
        Filed filed = Filed.at("2026-03-10T12:00:00Z").from("asked.later", "2026-03-11");

        assertThat(notBefore(filed, "asked.later")).isEqualTo(FIRST);
    }

    @Test
    void a_feed_that_began_before_the_look_back_is_asked_about_from_its_own_beginning() {
        Filed filed = since("2020-03-04T00:00:00Z");
        DefaultSiteFile site = filed.dossiers().at(NORTH).site;

        assertThat(Beginning.of(site.context(), site, "shift", "never")).isEqualTo(LocalDate.of(2020, 3, 4));
    }
}
