package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WhatIfDossierTest {
    private static String dossier() throws IOException {
        StringWriter out = new StringWriter();
        WhatIfDossier.write(SampleWhatIf.everything(), SampleWhatIf.FACTS, out);
        return out.toString();
    }

    @Test
    void it_needs_nothing_else_and_runs_nothing() throws IOException {
        assertThat(dossier())
                .startsWith("<!DOCTYPE html>\n")
                .doesNotContain("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(");
    }

    @Test
    void what_stands_in_the_facts_cannot_become_markup() throws IOException {
        assertThat(dossier())
                .contains("&lt;c1&gt;")
                .contains("policy &lt;1&gt;; then: policy &amp; decision 2")
                .doesNotContain("<c1>");
    }

    @Test
    void it_says_everything_that_the_text_says() throws IOException {
        StringWriter text = new StringWriter();
        WhatIfText.of(SampleWhatIf.everything(), SampleWhatIf.FACTS)
                .width(100_000)
                .writeTo(text);
        String said = packed(dossier()
                .replaceAll("<[a-z/!][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));

        assertThat(text.toString().lines().map(line -> line.replaceFirst("^WHAT IF", "")))
                .filteredOn(line -> !line.matches("=*"))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(said).contains(packed(line)));
    }

    /** Without blanks: a label and its sentence are two cells here, and one line there. */
    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void it_says_what_was_compared_and_asks_for_a_signature() throws IOException {
        assertThat(dossier())
                .contains("Plumbline 1.0.0, core 1.0.0")
                .contains("a".repeat(64))
                .contains("b".repeat(64))
                .contains("f".repeat(64))
                .contains("Date, signature");
    }
}
