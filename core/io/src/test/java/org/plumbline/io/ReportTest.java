package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.Finding;

class ReportTest {
    @Test
    void aSiteAloneSaysWhatItHides() {
        Report south = Report.builder(SampleNight.assessment()).site("south").build();

        assertThat(south.findings()).allMatch(finding -> finding.site().equals(Optional.of("south")));
        assertThat(south.upcoming()).isEmpty();
        assertThat(south.measures())
                .allMatch(measure -> measure.key().scope().id().equals("south"))
                .isNotEmpty();
        assertThat(south.hidden()).containsExactly("only site south: hides 9 findings and 3 matters not yet due");
    }

    @Test
    void aTeamOfASiteAndOpenMattersAloneGoTogether() {
        Report team = Report.builder(SampleNight.assessment())
                .site("north")
                .team("north-b")
                .openOnly()
                .build();

        assertThat(team.findings()).isEmpty();
        assertThat(team.hidden())
                .containsExactly(
                        "only site north, team north-b, open matters: hides 14 findings and 3 matters not yet due");
    }

    @Test
    void allIsThereAndNothingIsHiddenUnlessItIsAskedFor() {
        Report all = Report.of(SampleNight.assessment());

        assertThat(all.findings()).isEqualTo(SampleNight.assessment().findings());
        assertThat(all.hidden()).isEmpty();
    }

    @Test
    void whatIsHiddenIsSaidInTheSummaryAndBelow() throws IOException {
        Report open = Report.builder(SampleNight.assessment()).openOnly().build();

        assertThat(SampleReport.text(TextReport.of(open)))
                .contains("SHOWN         only open matters: hides 1 finding and 0 matters not yet due\n")
                .contains("HIDDEN             only open matters: hides 1 finding");
    }

    @Test
    void doneLateIsOverAndAllElseIsOpen() {
        assertThat(Report.isOpen(SampleNight.followUp("c1", "2026-02-27T16:00:00Z")))
                .isFalse();
        assertThat(Report.isOpen(SampleNight.followUp("c1", null))).isTrue();
        assertThat(Report.isOpen(SampleNight.noTier("c1"))).isTrue();
    }

    @Test
    void timesWithoutASiteAreInTheZoneOfAllSitesIfItIsOne() {
        ReportBuilder report = Report.builder(SampleAssessment.of());

        assertThat(report.build().zone(Optional.empty())).isEqualTo(ZoneOffset.UTC);
        report.zone("a", ZoneId.of("Pacific/Chatham"));
        assertThat(report.build().zone(Optional.empty())).isEqualTo(ZoneId.of("Pacific/Chatham"));
        report.zone("b", ZoneId.of("Europe/London"));
        assertThat(report.build().zone(Optional.empty())).isEqualTo(ZoneOffset.UTC);
        assertThat(report.build().zone(Optional.of("b"))).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void aRuleThatRestsOnDeclarationsIsAttestedWithoutFactsToo() {
        Finding partner = SampleNight.partner();

        assertThat(Report.of(SampleAssessment.of()).isAttested(partner)).isFalse();
        assertThat(Report.builder(SampleAssessment.of())
                        .packs(List.of(SampleReport.pack()))
                        .build()
                        .isAttested(partner))
                .isTrue();
    }

    @Test
    void aLookBackIsNotNegative() {
        ReportBuilder report = Report.builder(SampleAssessment.of());

        assertThatThrownBy(() -> report.lookBack(Duration.ofNanos(-1))).hasMessageContaining("must not be negative");
        assertThat(report.lookBack(Duration.ZERO)).isSameAs(report);
    }
}
