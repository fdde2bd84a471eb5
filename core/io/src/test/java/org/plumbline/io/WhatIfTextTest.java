package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Facts;

class WhatIfTextTest {
    private static String written(WhatIfText text) throws IOException {
        StringWriter out = new StringWriter();
        text.writeTo(out);
        return out.toString();
    }

    @Test
    void a_proposal_with_every_kind_of_effect_reads_like_this() throws IOException {
        Golden.check("sample-what-if.txt", written(WhatIfText.of(SampleWhatIf.everything(), SampleWhatIf.FACTS)));
    }

    @Test
    void where_nothing_would_be_different_the_summary_is_all() throws IOException {
        assertThat(written(WhatIfText.of(SampleWhatIf.nothing(), SampleWhatIf.FACTS)))
                .startsWith("WHAT IF       Nothing would be different.\n")
                .doesNotContain("===");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 140})
    void no_line_is_wider_than_asked(int width) throws IOException {
        String text = written(
                WhatIfText.of(SampleWhatIf.everything(), SampleWhatIf.FACTS).width(width));

        assertThat(text.lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void of_each_kind_so_many_are_shown_and_the_others_counted() throws IOException {
        String text = written(
                WhatIfText.of(SampleWhatIf.everything(), SampleWhatIf.FACTS).limit(1));

        assertThat(text).contains("No longer seen: 2 matters\n").contains("and 1 more\n");
    }

    @Test
    void colour_is_in_the_labels_alone() throws IOException {
        WhatIfText plain = WhatIfText.of(SampleWhatIf.everything(), SampleWhatIf.FACTS);

        assertThat(written(plain.color(true)).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(written(plain))
                .isNotEqualTo(written(plain.color(true)));
    }

    @Test
    void without_sites_times_are_in_utc() throws IOException {
        assertThat(written(
                        WhatIfText.of(SampleWhatIf.everything(), Facts.builder().lenient())))
                .contains("2026-03-01 07:00Z")
                .doesNotContain("+00:00");
    }

    @Test
    void what_shows_nothing_is_refused() {
        WhatIfText text = WhatIfText.of(SampleWhatIf.nothing(), SampleWhatIf.FACTS);

        assertThatThrownBy(() -> text.width(59)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.limit(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
