package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @ParameterizedTest
    @CsvSource({
        "001b, an escape sequence",
        "009b, an escape sequence of one sign",
        "0000, nothing at all",
        "0007, a bell",
        "007f, delete",
        "202e, writing from right to left",
        "2066, an isolate",
        "200f, a mark of direction",
        "061c, a mark of direction",
        "200b, a blank that is not seen",
        "feff, a byte order mark",
        "2028, a line end",
        "2029, a paragraph end",
        "d800, half of a pair"
    })
    void whatMisleadsIsSpelledOutInTextAndCsv(String hex, String what) throws IOException {
        String id = "a" + (char) Integer.parseInt(hex, 16) + "b";
        SampleFinding finding = SampleNight.followUp(id, null).at("north").on("contact " + id);

        assertThat(SampleReport.text(finding))
                .as(what)
                .contains("case a\\u" + hex + "b: ", "contact a\\u" + hex + "b\n")
                .doesNotContain(id);
        assertThat(csv(finding)).contains(",CASE,a\\u" + hex + "b,").doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t"})
    void lineEndsAndTabsBecomeBlanks(String end) throws IOException {
        SampleFinding finding = SampleNight.followUp("a" + end + "b", null).at("nor" + end + "th");

        assertThat(SampleReport.text(finding)).contains("case a b: ", "Site nor th: ");
        assertThat(csv(finding)).contains(",CASE,a b,").hasLineCount(2);
    }

    @Test
    void lettersOfAnyScriptAndSignsBeyondTheFirstPlaneStay() throws IOException {
        SampleFinding finding =
                SampleNight.followUp("İıçé-עברית-\ud83d\ude00", null).at("north");

        assertThat(SampleReport.text(finding)).contains("case İıçé-עברית-\ud83d\ude00: ");
    }

    @Test
    void aTitleOrSourceCannotColourTheTerminalEither() throws IOException {
        SampleFinding finding = SampleNight.followUp("c1", null)
                .at("north")
                .by("missed-contact.follow-up-within", "PT24H", "\u001b[32mall is well", "2026-01-01");

        assertThat(SampleReport.text(finding))
                .contains("(\\u001b[32mall is well, since")
                .doesNotContain("\u001b");
    }

    private static String csv(SampleFinding finding) throws IOException {
        StringWriter out = new StringWriter();
        FindingsCsv.write(SampleAssessment.of(finding), out);
        return out.toString();
    }
}
