package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.Severity.CRITICAL;
import static org.plumbline.Severity.MEDIUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;

class MatterTest {
    private static final Subject CASE = Subject.of(Subject.Type.CASE, "c1");

    @Test
    void oneMissedContactThatTouchesFourRulesIsOneMatter() {
        assertThat(Matter.of(List.of(
                        breach("WF-03", CASE, "contact k1", "risk-assessment r1"),
                        breach("WF-04", CASE, "contact k1"),
                        breach("WF-09", CASE, "contact k1"),
                        breach("ES-09", CASE, "contact k1"))))
                .hasSize(1);
    }

    @Test
    void anotherContactAnotherSubjectOrAnotherTeamIsAnotherMatter() {
        assertThat(Matter.of(List.of(
                        breach("WF-03", CASE, "contact k1"),
                        breach("WF-03", CASE, "contact k2"),
                        breach("WF-03", Subject.of(Subject.Type.CASE, "c2"), "contact k1"),
                        breach("WF-03", CASE, "contact k1").at("north", "b"))))
                .hasSize(4);
    }

    @Test
    void aFactThatIsNotTheFirstJoinsNothing() {
        assertThat(Matter.of(List.of(
                        breach("WF-03", CASE, "contact k1", "risk-assessment r1"),
                        breach("WF-04", CASE, "contact k2", "risk-assessment r1"))))
                .hasSize(2);
    }

    @Test
    void findingsWithoutEvidenceStandAlone() {
        assertThat(Matter.of(List.of(breach("WF-03", CASE), breach("WF-04", CASE))))
                .hasSize(2);
    }

    @Test
    void whatIsUnknownForOneCauseIsOneMatterWhoeverItIsAbout() {
        SampleFinding one = SampleNight.noTier("c1").on("contact k1");
        SampleFinding other = SampleNight.noTier("c2").on("contact k2");

        assertThat(Matter.of(List.of(one, other))).hasSize(1);
        assertThat(Matter.of(List.of(one, other.because("another")))).hasSize(2);
    }

    @Test
    void itIsAsGraveAsItsGravestOpenFindingAndFellDueWithItsFirst() {
        SampleFinding late = SampleNight.followUp("c1", "2026-02-27T16:00:00Z").on("contact k1");
        SampleFinding open = SampleFinding.of("ES-05", MEDIUM, CASE, "title", new Detail.Differs("e", "a", "b"))
                .on("contact k1");
        Matter matter = Matter.of(List.of(open, late)).get(0);

        assertThat(matter.isOpen()).isTrue();
        assertThat(matter.severity()).isEqualTo(MEDIUM);
        assertThat(matter.lead()).isEqualTo(open);
        assertThat(matter.dueAt()).isEqualTo(late.dueAt());
    }

    @Test
    void theGravestIsFirstAndOfTheSameWhatFellDueFirst() {
        SampleFinding second = SampleNight.followUp("c2", null).dueAt("2026-02-28T10:00:00Z");
        SampleFinding first = SampleNight.followUp("c3", null).dueAt("2026-02-28T09:59:59Z");
        SampleFinding third = breach("WF-01", CASE, "contact k1");
        SampleFinding last = SampleNight.ratio();

        assertThat(Matter.of(List.of(last, third, second, first)).stream().map(Matter::lead))
                .containsExactly(first, second, third, last);
        assertThat(third.severity()).isEqualTo(CRITICAL);
    }

    private static SampleFinding breach(String rule, Subject subject, String... evidence) {
        return SampleFinding.of(rule, Severity.CRITICAL, subject, "title", new Detail.Differs("element", "a", "b"))
                .at("north", "a")
                .on(evidence);
    }
}
