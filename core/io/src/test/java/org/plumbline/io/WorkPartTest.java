package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Subject;
import org.plumbline.fact.definition.ElementInUse;

class WorkPartTest {
    @Test
    void whatWasDoneLateComesAfterWhatIsOpenAndIsShort() throws IOException {
        SampleFinding late = SampleNight.followUp("c1", "2026-02-27T16:00:00Z").at("north", "a");
        SampleFinding open = SampleNight.escalation().at("north", "a");

        assertThat(SampleReport.text(late, open))
                .contains("Team a: 1 open, 1 done late\n")
                .contains("""
                        Done, but late:
                        LATE     CRITICAL  WF-03 case c1: follow-up 1 h 30 min late; asked within 24 h of 2026-02-26 14:30Z
                        """)
                .containsSubsequence("BREACH   MEDIUM", "Done, but late:");
    }

    @Test
    void theTeamWithTheGravestMatterIsFirst() throws IOException {
        assertThat(SampleReport.text(
                        SampleNight.ratio().at("north", "a-high"),
                        SampleNight.followUp("c1", "2026-02-27T16:00:00Z").at("north", "b-late"),
                        SampleNight.followUp("c2", null).at("north", "c-critical")))
                .containsSubsequence("Team c-critical", "Team a-high", "Team b-late");
    }

    @Test
    void aTeamForWhichSomethingTurnsHasItsListAlthoughNothingIsOpen() throws IOException {
        SampleAssessment assessment = SampleAssessment.of()
                .upcoming(SampleNight.upcoming(
                        "WF-02", "2026-03-02T14:30:00Z", Subject.of(Subject.Type.REFERRAL, "f44"), "Intake"));

        assertThat(SampleReport.text(assessment))
                .contains("Site north: 0 open, 1 soon\n", "Team north-a: 0 open, 1 soon\n")
                .contains("DUE      HIGH      2026-03-02 14:30Z, in 7 h 30 min: referral f44, WF-02 Intake\n");
    }

    @Test
    void rulesThatOneFactTouchesStandUnderOneSubject() throws IOException {
        SampleFinding one = SampleNight.followUp("c1", null).at("north").on("contact k1");
        SampleFinding other =
                SampleNight.followUp("c1", "2026-02-27T16:00:00Z").at("north").on("contact k1", "contact k2");

        assertThat(SampleReport.text(one, other))
                .contains("Site north: 1 open\n")
                .containsSubsequence(
                        "OVERDUE  CRITICAL  case c1: follow-up not done",
                        "also late, CRITICAL: follow-up 1 h 30 min late",
                        "evidence: contact k1, contact k2\n");
    }

    @Test
    void whatOneRuleFindsAgainAndAgainOnNoEvidenceIsOneMatterInTheOrderOfTime() throws IOException {
        SampleFinding[] days = new SampleFinding[7];
        for (int i = 0; i < days.length; i++) {
            days[i] = SampleNight.nobodyOnDuty("2026-02-2" + (7 - i)).at("north");
        }

        assertThat(SampleReport.text(days))
                .contains("Site north: 1 open\n")
                .containsSubsequence(
                        "BREACH   CRITICAL  site north: without somebody on duty from 2026-02-21",
                        "and without somebody on duty from 2026-02-22",
                        "and without somebody on duty from 2026-02-24",
                        "and 3 times more; the last: without somebody on duty from 2026-02-27");
    }

    @Test
    void oneUnsetStandardIsOneEntryWithItsRulesAndSites() throws IOException {
        SampleFinding north = SampleNight.noValue("SV-02", "supervision.interval", 20)
                .because("not configured: supervision.interval");
        SampleFinding south = SampleNight.noValue("SV-03", "supervision.interval", 2)
                .at("south")
                .because("not configured: supervision.interval");

        assertThat(SampleReport.text(north, south))
                .contains("What holds judgements up: 1 cause\n")
                .contains("NOT SET  HIGH      supervision.interval has no value at site north, site south\n")
                .contains("holds up 20 judgements of SV-02", "holds up 2 judgements of SV-03")
                .contains("NOT SET       1 standard, holding up 22 judgements: supervision.interval\n");
    }

    @Test
    void whatSeveralTeamsDoNotKnowForOneCauseIsOneEntry() throws IOException {
        SampleFinding one = SampleNight.noTier("c1").at("north", "a");
        SampleFinding other = SampleNight.noTier("c2").at("south", "b");

        assertThat(SampleReport.text(one, other))
                .contains("What holds judgements up: 1 cause\n")
                .contains("holds up 2 judgements of WF-03")
                .doesNotContain("Team a", "Team b");
        assertThat(SampleReport.text(one)).contains("Team a").doesNotContain("What holds");
    }

    @Test
    void whatRestsOnDeclarationsStandsApartUnlessAFactSaysThatItWasExtracted() throws IOException {
        assertThat(report(ElementInUse.Basis.ATTESTED))
                .contains("Declared, not observed: 1 finding\n", "partner p2, ATTESTED: ")
                .doesNotContain("Across sites");
        assertThat(report(ElementInUse.Basis.EXTRACTED))
                .contains("Across sites: 1 open\n")
                .doesNotContain("Declared", "ATTESTED");
    }

    private static String report(ElementInUse.Basis basis) throws IOException {
        return SampleReport.text(TextReport.of(Report.builder(SampleAssessment.of(SampleNight.partner()))
                .facts(SampleReport.facts(basis))
                .packs(List.of(SampleReport.pack()))
                .build()));
    }
}
