package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.LaunchBuilder;
import org.plumbline.rule.GoingLive;

class LaunchesTest {
    private static final Instant AS_OF = time("2026-03-20T09:00:00Z");

    private static LaunchBuilder launch(String id) {
        return Launch.builder().id(id).site(NORTH);
    }

    private static List<Instant> live(@Nullable Instant firstCase, Fact... launches) {
        DefaultSiteFile site =
                Filed.at(AS_OF.toString()).with(launches).dossiers().at(NORTH).site;
        return Launches.of(site.context(), site, firstCase).stream()
                .map(GoingLive::anchor)
                .map(anchor -> anchor.at() == null ? Instant.MAX : anchor.at())
                .toList();
    }

    @Test
    void they_come_by_time_whichever_has_the_first_id() {
        Fact later = launch("l1").liveAt(AS_OF.minusSeconds(1)).build();
        Fact first = launch("l2").liveAt(AS_OF.minusSeconds(2)).build();

        assertThat(live(null, later, first)).containsExactly(AS_OF.minusSeconds(2), AS_OF.minusSeconds(1));
    }

    @Test
    void the_first_one_happened_with_the_first_case_at_the_latest_and_no_other() {
        Instant before = AS_OF.minusSeconds(9);
        Fact first = launch("l1").liveAt(AS_OF.minusSeconds(2)).build();
        Fact later = launch("l2").liveAt(AS_OF.minusSeconds(1)).build();

        assertThat(live(before, first, later)).containsExactly(before, AS_OF.minusSeconds(1));
        assertThat(live(AS_OF, first, later)).containsExactly(AS_OF.minusSeconds(2), AS_OF.minusSeconds(1));
    }

    @Test
    void a_plan_that_has_passed_is_none_unless_a_case_was_opened() {
        Fact passed = launch("l1").plannedAt(AS_OF.minusNanos(1)).build();
        Fact due = launch("l1").plannedAt(AS_OF).build();

        assertThat(live(null, passed)).isEmpty();
        assertThat(live(null, due)).containsExactly(AS_OF);
        assertThat(live(AS_OF.minusSeconds(9), passed)).containsExactly(AS_OF.minusSeconds(9));
    }
}
