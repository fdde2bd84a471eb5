package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;

class ComplexReviewTest {
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

    private static Sought next(Fact... facts) {
        Anchor anchor = new Anchor("start", NORTH, START, "", null);
        return file(facts).complexReview(anchor, "kinds.counting");
    }

    private static CaseReview review(int days) {
        return Some.review("r" + days, START.plus(DAY.multipliedBy(days))).build();
    }

    @Test
    void the_next_review_is_the_first_after_the_start_that_somebody_signed() {
        CaseReview open = Some.review("r1", START.plus(DAY)).reviewerId(null).build();

        assertThat(next(record, complex, review(0), open, review(2), review(3)).at())
                .isEqualTo(review(2).at());
        assertThat(next(record, complex, open).at()).isNull();
        assertThat(next(record, complex, open).undated()).contains("case-review r1");
    }

    @Test
    void of_several_that_nobody_signed_the_first_is_named() {
        CaseReview one = Some.review("r1", START.plus(DAY)).reviewerId(null).build();
        CaseReview other = Some.review("r2", START.plus(DAY.multipliedBy(2)))
                .reviewerId(null)
                .build();

        assertThat(next(record, complex, one, other).undated()).contains("case-review r1");
    }

    @Test
    void a_review_that_comes_once_the_case_is_not_complex_any_more_is_too_late() {
        CaseStatus over = Some.status("u1", CaseStatus.Kind.COMPLEX, START)
                .to(START.plus(DAY))
                .build();

        assertThat(next(record, over, review(1)).at()).isNull();
        assertThat(next(record, over, review(1)).over()).isEqualTo(START.plus(DAY));
        assertThat(next(record, complex, review(1)).over()).isNull();
    }

    @Test
    void another_status_of_the_case_does_not_end_it() {
        CaseStatus team = Some.status("u0", CaseStatus.Kind.TEAM, START.minus(DAY))
                .value("m1")
                .to(START.plus(DAY))
                .build();

        assertThat(next(record, team, complex, review(2)).at())
                .isEqualTo(review(2).at());
    }

    @Test
    void who_only_visits_the_case_or_had_it_before_may_review_it() {
        CaseReview review = review(1);
        var visit = Some.allocation("a1", START.minus(DAY)).staffId("s2").build();
        var before =
                Some.allocation("a2", START).staffId("s2").endsAt(review.at()).build();

        assertThat(next(record, complex, review, before).at()).isEqualTo(review.at());
        assertThat(next(record, complex, review, visit).at()).isNull();
    }
}
