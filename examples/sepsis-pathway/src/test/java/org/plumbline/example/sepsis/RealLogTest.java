package org.plumbline.example.sepsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real log is not in the project: the environment says where it is. */
class RealLogTest {
    private static final String VARIABLE = "PLUMBLINE_SEPSIS";

    @Test
    void the_report_of_the_real_log_is_that_of_a_recount_straight_from_the_log() throws IOException {
        Path file = realLog();
        assertThat(report(file)).isEqualTo(Recount.of(file));
    }

    private static List<String> report(Path file) throws IOException {
        return Report.of(SepsisPathway.assess(SepsisPathway.plumbline(), EventLog.read(file)))
                .lines()
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    private static Path realLog() {
        String place = System.getenv(VARIABLE);
        if (place == null || place.isBlank()) {
            String why = VARIABLE + " does not say where the real event log is";
            System.out.println("skipped: " + why);
            return Assumptions.abort(why);
        }
        return Path.of(place);
    }
}
