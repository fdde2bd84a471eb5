package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewTest {
    private static final Terminal COLOURFUL = new Terminal(true, Map.of(), () -> 72);

    @TempDir
    private Path folder;

    @Test
    void theSummaryStandsAlone() throws IOException {
        Run run = assess(Terminal.none(), "--summary");

        assertThat(run.out()).contains("OPEN NOW      0 critical, 1 high\n").doesNotContain("Rates", "Site north");
        assertThat(run.status()).isOne();
    }

    @Test
    void aTerminalHasItsWidthAndColourAndAFileHasNeither() throws IOException {
        Path file = folder.resolve("report.txt");

        assertThat(assess(COLOURFUL).out())
                .contains("\u001b[1;33mOVERDUE  HIGH\u001b[0m")
                .contains("\u001b[1;33mOVERDUE  HIGH\u001b[0m      referral r1: ");
        assertThat(assess(COLOURFUL, "--color", "never").out()).doesNotContain("\u001b");
        assess(COLOURFUL, "--out", file);
        assertThat(Files.readString(file)).doesNotContain("\u001b").contains("48 h of Fri 2026-02-20");
    }

    @Test
    void aSiteThatNobodyKnowsIsAWrongCallAndNoQuietReport() throws IOException {
        Run run = assess(Terminal.none(), "--site", "nort");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("--site: nothing is known of `nort`\n  Maybe one of north\n");
    }

    @Test
    void whatIsHiddenIsSaidInEveryFormatAndCountsForTheStatus() throws IOException {
        Files.createDirectories(folder.resolve("facts"));
        Path teams = folder.resolve("facts").resolve("teams.csv");
        Files.writeString(teams, "id,site\nnobodys,north\n");

        Run text = assess(Terminal.none(), "--team", "nobodys");
        Run csv = assess(Terminal.none(), "--team", "nobodys", "--format", "csv");
        Run json = assess(Terminal.none(), "--team", "nobodys", "--format", "json");

        assertThat(text.out()).contains("SHOWN         only team nobodys: hides ");
        assertThat(csv.err()).startsWith("the rows hold only team nobodys: hides ");
        assertThat(csv.out()).hasLineCount(2).contains("breach,SV-01,HIGH,north,nobodys,");
        assertThat(json.out()).contains("\"shown\":{\"site\":null,\"team\":\"nobodys\",");
        assertThat(text.status()).isOne();
    }

    @Test
    void optionsOfTheTextGoWithTheTextAlone() throws IOException {
        assertThat(assess(Terminal.none(), "--summary", "--format", "json").err())
                .startsWith("--summary: shortens text alone\n  Maybe ");
        assertThat(assess(Terminal.none(), "--limit", 1, "--format", "csv").status())
                .isEqualTo(2);
    }

    @Test
    void aWidthBelowSixtyAndALimitOfNothingAreWrong() throws IOException {
        assertThat(assess(Terminal.none(), "--width", 59).err()).startsWith("--width: too narrow for a report: `59`");
        assertThat(assess(Terminal.none(), "--width", 60).status()).isOne();
        assertThat(assess(Terminal.none(), "--limit", 0).err()).startsWith("--limit: leaves nothing: `0`");
        assertThat(assess(Terminal.none(), "--limit", 1).status()).isOne();
        assertThat(assess(Terminal.none(), "--color", "pink").err())
                .isEqualTo("--color: there is no `pink`\n  Maybe `auto`, `always` or `never`\n");
    }

    private Run assess(Terminal terminal, Object... options) throws IOException {
        Path facts = Night.overdue(folder.resolve("facts"));
        List<Object> call = new ArrayList<>(List.of("assess", facts, "--as-of", Night.AS_OF));
        call.addAll(List.of("--complete-until", Night.AS_OF));
        call.addAll(List.of(options));
        return Run.of(terminal, call.toArray());
    }
}
