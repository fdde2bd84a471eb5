package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteOrderTest {
    private static final List<String> SORTED = List.of(
            "", "S1", "s", "s1", "s10", "s2", "sa", "s\u00e9", "s\uD7FF", "s\uE000", "s\uFFFD", "s😀", "s😀1", "s😁");

    @Test
    void sites_are_in_the_order_of_their_bytes() {
        for (String one : SORTED) {
            for (String other : SORTED) {
                assertThat(Integer.signum(SiteOrder.compare(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8))));
            }
        }
    }

    @Test
    void a_letter_of_two_chars_sorts_behind_every_letter_of_one() {
        assertThat(SORTED).isSortedAccordingTo(SiteOrder::compare);
    }
}
