package org.plumbline.io;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Assessment;
import org.plumbline.Upcoming;

/** What turns into a finding within a day if nobody acts. */
final class UpcomingPart {
    private static final Duration DAY = Duration.ofHours(24);

    private UpcomingPart() {}

    static void write(Assessment assessment, Page page) throws IOException {
        Instant limit = assessment.asOf().plus(DAY);
        List<Upcoming> soon = assessment.upcoming().stream()
                .filter(upcoming -> !upcoming.turnsAt().isAfter(limit))
                .toList();
        int later = assessment.upcoming().size() - soon.size();
        page.heading(
                "Turns within a day: " + (soon.isEmpty() ? "nothing" : soon.size())
                        + (later == 0 ? "" : ", and " + later + " later"),
                '=');
        for (Upcoming upcoming : soon) {
            page.paragraph(
                    Times.at(upcoming.turnsAt()),
                    FindingText.COLUMN + 3,
                    upcoming.rule() + " " + upcoming.severity() + "  " + upcoming.subject() + ", in "
                            + Times.length(Duration.between(assessment.asOf(), upcoming.turnsAt())) + ": "
                            + upcoming.title() + where(upcoming));
        }
    }

    private static String where(Upcoming upcoming) {
        String where = Stream.of(
                        upcoming.site().map(site -> "site " + site),
                        upcoming.team().map(team -> "team " + team))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "" : " (" + where + ")";
    }
}
