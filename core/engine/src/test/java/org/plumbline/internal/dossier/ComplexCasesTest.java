package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.rule.Anchor;

class ComplexCasesTest {
    private static final Instant START = time("2026-03-02T09:00:00Z");
    private static final Instant AS_OF = time("2026-03-20T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Case record = Some.record(START.minus(DAY)).build();
    private final CaseStatus complex =
            Some.status("u1", CaseStatus.Kind.COMPLEX, START).build();

    private static DefaultCaseFile file(Fact... facts) {
        Filed filed = Filed.at(AS_OF.toString()).standard("kinds.counting", "parts", "[COMPLEX]");
        return caseFile(filed.with(facts).dossiers(), "c1");
    }

    private static List<Anchor> starts(Fact... facts) {
        return file(facts).complexStarts("kinds.counting", "interval");
    }

    private static FeedCoverage reviewsSince(Instant from) {
        return FeedCoverage.builder()
                .id("f1")
                .site(NORTH)
                .feed("case-review")
                .from(from)
                .to(AS_OF)
                .status(FeedCoverage.Status.COMPLETE)
                .build();
    }

    private static CaseReview review(int days) {
        return Some.review("r" + days, START.plus(DAY.multipliedBy(days))).build();
    }

    @Test
    void one_clock_starts_when_the_case_becomes_complex_and_one_with_each_review() {
        assertThat(starts(record, complex, review(3), review(6)))
                .extracting(Anchor::at)
                .containsExactly(START, review(3).at(), review(6).at());
    }

    @Test
    void a_review_as_the_case_becomes_complex_leaves_one_clock() {
        CaseReview first = review(0);

        assertThat(starts(record, complex, first)).extracting(Anchor::fact).containsExactly(first.factId());
    }

    @Test
    void the_clock_is_named_by_the_status_and_after_a_stay_away_by_its_end_too() {
        CaseStatus away = Some.status("u2", CaseStatus.Kind.PAUSED, START.plus(DAY))
                .to(START.plus(DAY.multipliedBy(2)))
                .build();

        assertThat(starts(record, complex, away))
                .extracting(Anchor::key)
                .containsExactly("case-status u1", "case-status u1 since 2026-03-04T09:00:00Z");
    }

    @Test
    void a_case_that_is_to_become_complex_has_no_clock_yet() {
        assertThat(starts(
                        record,
                        Some.status("u1", CaseStatus.Kind.COMPLEX, AS_OF).build()))
                .hasSize(1);
        assertThat(starts(
                        record,
                        Some.status("u1", CaseStatus.Kind.COMPLEX, AS_OF.plusNanos(1))
                                .build()))
                .isEmpty();
    }

    @Test
    void a_case_that_was_closed_before_it_became_complex_has_no_clock() {
        assertThat(starts(Some.record(START.minus(DAY)).closedAt(START).build(), complex))
                .isEmpty();
    }

    @Test
    void clocks_that_a_review_had_stopped_when_the_feed_begins_are_not_judged() {
        Instant begins = START.plus(DAY.multipliedBy(3));

        assertThat(starts(record, complex, review(2), review(3), reviewsSince(begins)))
                .extracting(Anchor::at)
                .containsExactly(review(3).at());
        assertThat(starts(record, complex, review(2), review(4), reviewsSince(begins)))
                .extracting(Anchor::at)
                .containsExactly(begins, review(4).at());
    }

    @Test
    void reviews_of_another_kind_by_nobody_or_by_the_holder_stop_no_clock() {
        Instant begins = START.plus(DAY.multipliedBy(3));
        CaseReview other =
                Some.review("r1", START.plus(DAY)).kind(CaseReview.Kind.DRIVER).build();
        CaseReview nobody = Some.review("r2", START.plus(DAY)).reviewerId(null).build();
        CaseReview holder = Some.review("r3", START.plus(DAY)).reviewerId("s1").build();

        assertThat(starts(
                        record,
                        complex,
                        other,
                        nobody,
                        holder,
                        Some.allocation("a1", START).build(),
                        reviewsSince(begins)))
                .extracting(Anchor::at)
                .containsExactly(begins);
    }

    @Test
    void a_time_that_was_over_when_the_feed_begins_is_not_judged() {
        CaseStatus over = Some.status("u1", CaseStatus.Kind.COMPLEX, START)
                .to(START.plus(DAY))
                .build();

        assertThat(starts(record, over, reviewsSince(START.plus(DAY)))).isEmpty();
        assertThat(starts(record, over, reviewsSince(START.plus(DAY).minusNanos(1))))
                .hasSize(1);
    }

    @Test
    void which_reviews_count_has_to_be_configured() {
        Anchor anchor = new Anchor("start", NORTH, START, "", null);

        assertThat(file(record, complex, review(1))
                        .complexReview(anchor, "kinds")
                        .unset())
                .isEqualTo("kinds");
        assertThat(file(record, complex, review(1)).complexStarts("kinds", "interval"))
                .extracting(Anchor::at)
                .containsExactly(START);
    }
}
