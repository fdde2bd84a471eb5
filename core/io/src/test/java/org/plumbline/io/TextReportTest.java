package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Subject;
import org.plumbline.Upcoming;

class TextReportTest {
    @Test
    void aNightReadsAsItIsWrittenInTheSample() throws IOException {
        Golden.check("sample-night.txt", SampleReport.text(TextReport.of(SampleReport.night())));
    }

    @Test
    void aQuietNightSaysSo() throws IOException {
        assertThat(SampleReport.text()).isEqualTo("""
                        Plumbline, as of 2026-03-02 07:00Z
                        OPEN NOW      nothing
                        TURNS TODAY   nothing within 24 hours, if nobody acts
                        NOT KNOWN     nothing
                        FEEDS MISSING none
                        NOT SET       nothing
                        PACKS FAILED  none
                        ROWS LEFT OUT none
                        APART         0 matters done late; 0 findings from declarations

                        Rates
                        =====
                        Nothing was judged.
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 72, 80, 100, 140})
    void noLineIsWiderThanAsked(int width) throws IOException {
        TextReport report = TextReport.of(SampleReport.night()).width(width);

        assertThat(SampleReport.text(report).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void sixtyColumnsAreTheLeast() {
        TextReport report = TextReport.of(SampleAssessment.of());

        assertThatThrownBy(() -> report.width(59)).hasMessage("a report is at least 60 columns wide: 59");
        assertThat(report.width(60)).isNotNull();
    }

    @Test
    void anIdThatIsWiderThanThePageStandsWhole() throws IOException {
        String id = "c " + "0123456789".repeat(9);
        SampleFinding finding = SampleNight.followUp(id, null).at("north").on("contact " + id);

        assertThat(SampleReport.text(TextReport.of(SampleAssessment.of(finding)).width(60)))
                .contains("case " + id + ":")
                .contains("contact " + id + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void theSummaryFitsAScreenHoweverMuchThereIs(int width) throws IOException {
        SampleFinding[] many = IntStream.range(0, 500)
                .mapToObj(i -> i % 2 == 0
                        ? SampleNight.followUp("c" + i, null).at("north", "t" + i)
                        : SampleNight.noTier("c" + i).because("missing: tier of c" + i))
                .toArray(SampleFinding[]::new);
        Report report = Report.builder(SampleAssessment.of(many)
                        .upcoming(IntStream.range(0, 50)
                                .mapToObj(i -> SampleNight.upcoming(
                                        "WF-02",
                                        "2026-03-02T14:30:00Z",
                                        Subject.of(Subject.Type.REFERRAL, "f" + i),
                                        "Intake"))
                                .toArray(Upcoming[]::new)))
                .site("north")
                .build();

        List<String> lines = SampleReport.text(
                        TextReport.of(report).width(width).summaryOnly())
                .lines()
                .toList();

        assertThat(lines).hasSize(23).allMatch(line -> line.length() <= width);
        assertThat(lines).anyMatch(line -> line.contains("and 245 more critical or high"));
        assertThat(lines).anyMatch(line -> line.contains("and 47 more within 24 hours"));
        assertThat(lines).anyMatch(line -> line.contains("and 248 more causes"));
    }

    @Test
    void theSummaryIsTheBeginningOfTheReport() throws IOException {
        TextReport report = TextReport.of(SampleReport.night());

        assertThat(SampleReport.text(report)).startsWith(SampleReport.text(report.summaryOnly()) + "\n");
    }

    @Test
    void aListIsCutOnlyWhereItIsAskedForAndSaysHowManyMoreThereAre() throws IOException {
        SampleFinding[] three = IntStream.range(1, 4)
                .mapToObj(i -> SampleNight.followUp("c" + i, null).at("north"))
                .toArray(SampleFinding[]::new);
        TextReport report = TextReport.of(SampleAssessment.of(three));

        assertThat(SampleReport.text(report.limit(2)))
                .contains("… and 1 more open matter\n")
                .doesNotContain("case c3: follow-up not done; asked within 24 h of 2026-02-26 14:30Z\n  ");
        assertThat(SampleReport.text(report.limit(3))).doesNotContain("… and");
        assertThatThrownBy(() -> report.limit(0)).hasMessage("a list holds at least 1: 0");
    }

    @Test
    void colourIsNeverTheOnlySign() throws IOException {
        TextReport report = TextReport.of(SampleReport.night());
        String colored = SampleReport.text(report.color(true));

        assertThat(colored).contains("\u001b[1;31mOVERDUE  CRITICAL\u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(SampleReport.text(report));
        assertThat(SampleReport.text(report)).doesNotContain("\u001b");
    }

    @Test
    void timesAreThoseOfTheSite() throws IOException {
        assertThat(SampleReport.text(TextReport.of(SampleReport.night()).width(140)))
                .contains("asked within 24 h of Thu 2026-02-26 14:30+00:00")
                .contains("from Tue 2026-03-03 23:00+03:00 to Wed 2026-03-04 01:00+03:00")
                .startsWith("Plumbline, as of 2026-03-02 07:00Z\n");
    }

    @Test
    void whatFallsDueAfterTheAsOfSaysInWhichTime() throws IOException {
        assertThat(SampleReport.text(SampleNight.followUp("c1", null).dueAt("2026-03-02T09:30:00Z")))
                .contains("falls due 2026-03-02 09:30Z, in 2 h 30 min\n");
    }

    @Test
    void whatTurnsExactlyADayLaterIsListedAndOneSecondAfterIsCounted() throws IOException {
        SampleAssessment assessment = SampleAssessment.of()
                .upcoming(
                        SampleNight.upcoming("WF-02", "2026-03-03T07:00:00Z", referral("f1"), "Intake"),
                        SampleNight.upcoming("WF-02", "2026-03-03T07:00:01Z", referral("f2"), "Intake"));

        assertThat(SampleReport.text(assessment))
                .contains("TURNS TODAY   1 within 24 hours, if nobody acts; 1 later\n")
                .contains("DUE      HIGH      2026-03-03 07:00Z, in 1 d: referral f1, WF-02 Intake\n")
                .doesNotContain("referral f2");
    }

    private static Subject referral(String id) {
        return Subject.of(Subject.Type.REFERRAL, id);
    }
}
