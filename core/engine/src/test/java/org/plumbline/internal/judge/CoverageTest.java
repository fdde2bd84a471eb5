package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FeedCoverage.Status;
import org.plumbline.internal.facts.Word;
import org.plumbline.rule.Window;

class CoverageTest {
    private static final Interval MARCH_2 = span("2026-03-02T00:00Z", "2026-03-03T00:00Z");
    private static final Interval MARCH_3 = span("2026-03-03T00:00Z", "2026-03-04T00:00Z");
    private static final Interval BOTH = span("2026-03-02T00:00Z", "2026-03-04T00:00Z");

    private static FeedCoverage row(String id, String feed, @Nullable String site, Interval during, Status status) {
        return FeedCoverage.builder()
                .id(id)
                .feed(feed)
                .site(site)
                .from(during.from())
                .to(during.to())
                .extractedAt(during.to())
                .status(status)
                .build();
    }

    private static FeedCoverage complete(String feed, @Nullable String site, Interval during) {
        return row("v1", feed, site, during, Status.COMPLETE);
    }

    private static Coverage of(FeedCoverage... rows) {
        return new Coverage(List.of(rows), Optional.empty(), List.of(), Set.of());
    }

    private static Coverage until(String instant, FeedCoverage... rows) {
        return new Coverage(List.of(rows), Optional.of(Word.ofAll(at(instant))), List.of(), Set.of());
    }

    private static Coverage untilOf(String instant, Set<String> came, FeedCoverage... rows) {
        return new Coverage(List.of(rows), Optional.of(Word.of(at(instant), came)), List.of(), Set.of());
    }

    private static Window contacts(String site, Interval during) {
        return new Window("contact", site, during);
    }

    @Test
    void without_any_word_of_coverage_nothing_is_complete() {
        assertThat(of().covers(contacts("north", MARCH_2))).isFalse();
        assertThat(of().gaps(contacts("north", MARCH_2))).containsExactly(MARCH_2);
        assertThat(of().begins("contact", "north")).isEmpty();
    }

    @Test
    void a_word_for_what_came_covers_that_and_nothing_that_never_came() {
        assertThat(untilOf("2026-03-03T00:00Z", Set.of("contact")).covers(contacts("north", MARCH_2)))
                .isTrue();
        assertThat(untilOf("2026-03-03T00:00Z", Set.of("contact")).neverCame("contact", "north"))
                .isFalse();
        assertThat(untilOf("2026-03-03T00:00Z", Set.of("case")).covers(contacts("north", MARCH_2)))
                .isFalse();
        assertThat(untilOf("2026-03-03T00:00Z", Set.of("case")).neverCame("contact", "north"))
                .isTrue();
    }

    @Test
    void what_never_came_is_complete_where_a_row_says_so() {
        Coverage coverage = untilOf("2026-03-03T00:00Z", Set.of(), complete("contact", "north", MARCH_2));

        assertThat(coverage.covers(contacts("north", MARCH_2))).isTrue();
        assertThat(coverage.neverCame("contact", "north")).isFalse();
    }

    @Test
    void what_came_and_could_not_be_read_did_come() {
        Coverage coverage = new Coverage(
                List.of(),
                Optional.of(Word.of(MARCH_3.to(), Set.of())),
                List.of(new Window("contact", null, BOTH)),
                Set.of());

        assertThat(coverage.neverCame("contact", "north")).isFalse();
        assertThat(coverage.neverCame("case", "north")).isTrue();
    }

    @Test
    void without_a_word_for_what_came_nothing_is_known_to_have_stayed_away() {
        assertThat(of().neverCame("contact", "north")).isFalse();
        assertThat(until("2026-03-03T00:00Z").neverCame("contact", "north")).isFalse();
    }

    @Test
    void a_row_covers_its_own_feed_site_and_time_and_nothing_else() {
        Coverage coverage = of(complete("contact", "north", MARCH_2));

        assertThat(coverage.covers(contacts("north", MARCH_2))).isTrue();
        assertThat(coverage.covers(contacts("south", MARCH_2))).isFalse();
        assertThat(coverage.covers(new Window("case", "north", MARCH_2))).isFalse();
        assertThat(coverage.covers(new Window("contact", null, MARCH_2))).isFalse();
        assertThat(coverage.gaps(contacts("north", BOTH))).containsExactly(MARCH_3);
    }

    @Test
    void a_row_covers_its_first_instant_and_not_its_last() {
        Coverage coverage = of(complete("contact", "north", MARCH_2));
        Instant end = MARCH_2.to();

        assertThat(coverage.covers(contacts("north", new Interval(MARCH_2.from(), MARCH_2.from()))))
                .isTrue();
        assertThat(coverage.covers(contacts("north", new Interval(end.minusNanos(1), end))))
                .isTrue();
        assertThat(coverage.covers(contacts("north", new Interval(end, end)))).isFalse();
        assertThat(coverage.covers(contacts("north", new Interval(MARCH_2.from(), end.plusNanos(1)))))
                .isFalse();
    }

    @Test
    void a_row_that_names_the_plural_is_for_the_same_feed() {
        assertThat(of(complete("contacts", "north", MARCH_2)).covers(contacts("north", MARCH_2)))
                .isTrue();
    }

    @Test
    void a_row_of_the_whole_network_covers_every_site_and_the_network() {
        Coverage coverage = of(complete("contact", null, MARCH_2));

        assertThat(coverage.covers(contacts("north", MARCH_2))).isTrue();
        assertThat(coverage.covers(new Window("contact", null, MARCH_2))).isTrue();
    }

    @Test
    void rows_of_the_site_and_of_the_network_cover_together() {
        Coverage coverage = of(complete("contact", null, MARCH_2), complete("contact", "north", MARCH_3));

        assertThat(coverage.covers(contacts("north", BOTH))).isTrue();
        assertThat(coverage.gaps(contacts("south", BOTH))).containsExactly(MARCH_3);
    }

    @Test
    void rows_that_touch_cover_together() {
        assertThat(of(complete("contact", "north", MARCH_2), complete("contact", "north", MARCH_3))
                        .covers(contacts("north", BOTH)))
                .isTrue();
    }

    @Test
    void a_partial_or_failed_row_covers_nothing() {
        for (Status status : List.of(Status.PARTIAL, Status.FAILED)) {
            assertThat(of(row("v1", "contact", "north", MARCH_2, status)).covers(contacts("north", MARCH_2)))
                    .isFalse();
        }
    }

    @Test
    void what_the_caller_said_counts_until_that_instant_itself_excluded() {
        Coverage coverage = until("2026-03-03T00:00Z");
        Instant said = MARCH_2.to();

        assertThat(coverage.covers(contacts("north", MARCH_2))).isTrue();
        assertThat(coverage.covers(new Window("contact", null, MARCH_2))).isTrue();
        assertThat(coverage.covers(contacts("north", new Interval(said.minusNanos(1), said.minusNanos(1)))))
                .isTrue();
        assertThat(coverage.covers(contacts("north", new Interval(said, said)))).isFalse();
        assertThat(coverage.gaps(contacts("north", BOTH))).containsExactly(MARCH_3);
    }

    @Test
    void what_the_caller_said_does_not_count_for_a_type_of_which_any_row_speaks() {
        for (Status status : Status.values()) {
            Coverage coverage = until("2026-03-04T00:00Z", row("v1", "contacts", "south", MARCH_2, status));

            assertThat(coverage.covers(contacts("north", MARCH_2)))
                    .as("%s", status)
                    .isFalse();
            assertThat(coverage.covers(new Window("case", "north", BOTH))).isTrue();
        }
    }

    @Test
    void a_feed_that_lost_rows_at_a_site_is_not_complete_there_whatever_else_is_said() {
        Coverage coverage = new Coverage(
                List.of(complete("contact", "north", BOTH), complete("contact", "south", BOTH)),
                Optional.of(Word.ofAll(MARCH_3.to())),
                List.of(contacts("north", span("2026-03-02T00:00Z", "2026-03-02T00:00Z"))),
                Set.of());

        assertThat(coverage.isBroken(contacts("north", MARCH_3))).isTrue();
        assertThat(coverage.gaps(contacts("north", MARCH_3))).containsExactly(MARCH_3);
        assertThat(coverage.covers(contacts("south", BOTH))).isTrue();
        assertThat(coverage.covers(new Window("case", "north", BOTH))).isTrue();
    }

    @Test
    void a_feed_that_lost_a_row_of_which_not_even_the_site_is_known_is_not_complete_anywhere() {
        Coverage coverage = new Coverage(
                List.of(), Optional.of(Word.ofAll(MARCH_3.to())), List.of(new Window("contact", null, BOTH)), Set.of());

        assertThat(coverage.covers(contacts("north", MARCH_2))).isFalse();
        assertThat(coverage.covers(contacts("south", MARCH_2))).isFalse();
        assertThat(coverage.covers(new Window("contact", null, MARCH_2))).isFalse();
        assertThat(coverage.covers(new Window("case", "north", MARCH_2))).isTrue();
    }

    @Test
    void the_rows_that_say_partial_or_failed_are_named_in_order_if_they_meet_the_time() {
        Coverage coverage = of(
                row("v3", "contact", "north", MARCH_2, Status.FAILED),
                row("v2", "contacts", "north", MARCH_2, Status.PARTIAL),
                row("v4", "contact", "north", MARCH_3, Status.FAILED),
                row("v5", "contact", "south", MARCH_2, Status.FAILED),
                row("v0", "contact", null, MARCH_2, Status.FAILED),
                row("v1", "contact", "north", MARCH_2, Status.COMPLETE));

        assertThat(coverage.incomplete(contacts("north", MARCH_2)))
                .hasToString("[feed-coverage v0, feed-coverage v2, feed-coverage v3]");
        assertThat(coverage.incomplete(new Window("contact", null, MARCH_2))).hasToString("[feed-coverage v0]");
        assertThat(coverage.incomplete(contacts("west", MARCH_3))).isEmpty();
        assertThat(of().incomplete(contacts("north", MARCH_2))).isEmpty();
    }

    @Test
    void a_feed_begins_with_its_first_complete_row_at_the_site_or_in_the_network() {
        Coverage coverage = of(
                complete("contact", "north", MARCH_3),
                complete("case", null, MARCH_3),
                complete("case", "north", MARCH_2),
                row("v2", "contact", "north", MARCH_2, Status.FAILED));

        assertThat(coverage.begins("contact", "north")).contains(MARCH_3.from());
        assertThat(coverage.begins("contact", "south")).isEmpty();
        assertThat(coverage.begins("case", "north")).contains(MARCH_2.from());
        assertThat(coverage.begins("case", "south")).contains(MARCH_3.from());
        assertThat(until("2026-03-03T00:00Z").begins("contact", "north")).contains(Instant.MIN);
    }

    /** Whoever sent coverage meant something by it: what the caller said does not stand in for a row that was lost. */
    @Test
    void where_a_row_of_the_coverage_was_left_out_nobodys_word_counts_in_its_place() {
        Coverage north = doubtful("north");
        Coverage anywhere = doubtful(null);

        assertThat(north.covers(contacts("north", MARCH_2))).isFalse();
        assertThat(north.covers(contacts("south", MARCH_2))).isTrue();
        assertThat(north.covers(new Window("contact", null, MARCH_2))).isTrue();
        assertThat(anywhere.covers(contacts("north", MARCH_2))).isFalse();
        assertThat(anywhere.covers(new Window("contact", null, MARCH_2))).isFalse();
        assertThat(north.covers(new Window("audit", "north", MARCH_2))).isTrue();
    }

    private static Coverage doubtful(@Nullable String site) {
        Set<@Nullable String> doubtful = new HashSet<>();
        doubtful.add(site);
        List<FeedCoverage> rows = List.of(complete("audit", "north", MARCH_2));
        return new Coverage(rows, Optional.of(Word.ofAll(MARCH_3.to())), List.of(), doubtful);
    }
}
