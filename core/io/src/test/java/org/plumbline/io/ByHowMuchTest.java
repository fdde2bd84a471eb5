package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.ValueChange.Direction;

class ByHowMuchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "ELAPSED_TIME; PT24H; PT48H; 24 h more",
                "ELAPSED_TIME; PT48H; PT47H30M; 30 min less",
                "DATES; P28D; P42D; 14 days more",
                "DATES; P3M; P1M; 2 months less",
                "DATES; P1Y; P6M; 6 months less",
                "DATES; P28D; P1M; -",
                "OPERATING_DAYS; 2 operating days; 1 operating day; 1 operating day less",
                "COUNT; 3; 5; 2 more",
                "RATIO; 8; 7.5; 0.5 less",
                "SHARE; 90 %; 85 %; 5 % less",
                "SHARE; 90%; 92.5%; 2.5 % more",
                "PARTS; [reason, outcome]; [outcome, who]; without reason, with who",
                "PARTS; [reason]; []; without reason",
                "CADENCE; monthly; every P28D; -",
                "TABLE; { HIGH: PT24H }; { HIGH: PT48H }; -"
            })
    void two_values_are_so_far_apart(Unit unit, String before, String after, String said) {
        assertThat(ByHowMuch.inWords(SampleWhatIf.change(unit, before, after, Direction.OTHER))
                        .orElse(null))
                .isEqualTo(said);
    }

    @Test
    void a_value_and_none_cannot_be_subtracted() {
        assertThat(ByHowMuch.inWords(SampleWhatIf.change(Unit.COUNT, "3", null, Direction.UNSET)))
                .isEmpty();
        assertThat(ByHowMuch.inWords(SampleWhatIf.change(Unit.COUNT, null, "3", Direction.SET)))
                .isEmpty();
    }
}
