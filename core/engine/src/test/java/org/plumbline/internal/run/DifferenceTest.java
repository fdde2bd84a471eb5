package org.plumbline.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Difference;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;

class DifferenceTest {
    private static final Finding ONE = finding("1", "core 1.0.0", "tier");
    private static final Finding TWO = finding("2", "core 1.0.0", "tier");

    private static Finding finding(String fingerprint, String pack, String missing) {
        Detail detail = new Detail.Undecided(new TreeSet<>(List.of(missing)), new TreeSet<>());
        return new DefaultFinding(
                RuleCode.of("WF-02"),
                pack,
                "A title",
                Severity.HIGH,
                Outcome.UNKNOWN,
                Subject.of(Subject.Type.CASE, "c1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                detail,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new TreeMap<>(),
                fingerprint);
    }

    @Test
    void theSameFindingsInAnotherOrderAreNoDifference() {
        assertThat(Difference.between(List.of(ONE, TWO), List.of(TWO, ONE)).isEmpty())
                .isTrue();
        assertThat(Difference.between(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void whatIsNewIsRaised() {
        Difference difference = Difference.between(List.of(ONE), List.of(ONE, TWO));

        assertThat(difference).isEqualTo(new Difference(List.of(TWO), List.of(), List.of()));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void whatIsGoneIsWithdrawn() {
        Difference difference = Difference.between(List.of(ONE, TWO), List.of(TWO));

        assertThat(difference).isEqualTo(new Difference(List.of(), List.of(), List.of(ONE)));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void oneMatterThatSaysSomethingElseHasChanged() {
        Finding other = finding("1", "core 1.0.0", "zone");
        Difference difference = Difference.between(List.of(ONE, TWO), List.of(other, TWO));

        assertThat(difference)
                .isEqualTo(new Difference(List.of(), List.of(new Difference.Changed(ONE, other)), List.of()));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void aNewVersionOfThePackAloneIsNoDifference() {
        Finding newer = finding("1", "core 1.1.0", "tier");

        assertThat(Difference.between(List.of(ONE), List.of(newer)).isEmpty()).isTrue();
    }

    @Test
    void twoOfOneMatterAreCountedAsTwo() {
        assertThat(Difference.between(List.of(ONE, ONE), List.of(ONE)))
                .isEqualTo(new Difference(List.of(), List.of(), List.of(ONE)));
        assertThat(Difference.between(List.of(ONE), List.of(ONE, ONE)))
                .isEqualTo(new Difference(List.of(ONE), List.of(), List.of()));
    }
}
