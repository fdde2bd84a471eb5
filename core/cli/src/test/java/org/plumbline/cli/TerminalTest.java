package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @Test
    void columnsOfTheEnvironmentComeBeforeTheTerminal() {
        assertThat(terminal(true, Map.of("COLUMNS", "90")).width(60)).isEqualTo(90);
        assertThat(terminal(true, Map.of()).width(60)).isEqualTo(123);
        assertThat(terminal(false, Map.of()).width(60)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"59, 60", "60, 60", "61, 61", "0, 60", "-1, 100", "wide, 100", "'', 100", "99999, 100"})
    void columnsThatAreNoWidthAreNotTaken(String columns, int width) {
        assertThat(terminal(false, Map.of("COLUMNS", columns)).width(60)).isEqualTo(width);
    }

    @Test
    void colourIsForATerminalThatIsNotAskedToDoWithout() {
        assertThat(terminal(true, Map.of()).showsColor()).isTrue();
        assertThat(terminal(true, Map.of("NO_COLOR", "")).showsColor()).isTrue();
        assertThat(terminal(true, Map.of("NO_COLOR", "1")).showsColor()).isFalse();
        assertThat(terminal(true, Map.of("TERM", "dumb")).showsColor()).isFalse();
        assertThat(terminal(false, Map.of()).showsColor()).isFalse();
    }

    @Test
    void whoAsksForColourGetsIt() {
        assertThat(Color.ALWAYS.on(terminal(false, Map.of("NO_COLOR", "1")))).isTrue();
        assertThat(Color.NEVER.on(terminal(true, Map.of()))).isFalse();
        assertThat(Color.AUTO.on(terminal(true, Map.of()))).isTrue();
        assertThat(Color.AUTO.on(terminal(false, Map.of()))).isFalse();
    }

    private static Terminal terminal(boolean interactive, Map<String, String> environment) {
        return new Terminal(interactive, environment, () -> 123);
    }
}
