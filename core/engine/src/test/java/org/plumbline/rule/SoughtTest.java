package org.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final Sought SOUGHT = Sought.absent("review", "case-review");

    @Test
    void what_is_asked_for_until_the_end_of_time_is_asked_for_without_end() {
        assertThat(SOUGHT.until(Instant.MAX)).isEqualTo(SOUGHT);
        assertThat(SOUGHT.until(null)).isEqualTo(SOUGHT);
        assertThat(SOUGHT.until(Instant.MAX.minusNanos(1)).over()).isEqualTo(Instant.MAX.minusNanos(1));
    }

    @Test
    void an_end_may_be_taken_back() {
        assertThat(SOUGHT.until(Instant.EPOCH).until(null)).isEqualTo(SOUGHT);
    }
}
