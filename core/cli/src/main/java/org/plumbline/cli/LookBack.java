package org.plumbline.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

/** How long a matter that is over is still reported, as the standards say. */
final class LookBack {
    private static final StandardId STANDARD = new StandardId("assessment.look-back");
    private static final Duration USUAL = Duration.ofDays(35);

    private LookBack() {}

    static Duration of(Plumbline plumbline, Instant asOf) {
        return plumbline
                .standards()
                .inForce(
                        STANDARD,
                        Optional.empty(),
                        Optional.empty(),
                        asOf.atZone(ZoneOffset.UTC).toLocalDate())
                .map(Authority::value)
                .map(Duration::parse)
                .orElse(USUAL);
    }
}
