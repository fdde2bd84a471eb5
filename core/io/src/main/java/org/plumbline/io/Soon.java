package org.plumbline.io;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Upcoming;

/** What turns into a finding in the next 24 hours if nobody acts; at the end of the 24th still. */
final class Soon {
    private static final Duration DAY = Duration.ofHours(24);

    private final Report report;

    Soon(Report report) {
        this.report = report;
    }

    List<Upcoming> within() {
        Instant limit = report.asOf().plus(DAY);
        return report.upcoming().stream()
                .filter(upcoming -> !upcoming.turnsAt().isAfter(limit))
                .toList();
    }

    int later() {
        return report.upcoming().size() - within().size();
    }

    void write(Upcoming upcoming, Page page) throws IOException {
        Times times = Times.in(report.zone(upcoming.site()));
        page.entry(
                Labels.of("DUE", upcoming.severity()),
                Style.of(upcoming.severity()),
                MatterText.COLUMN,
                times.at(upcoming.turnsAt()) + ", in "
                        + Times.length(Duration.between(report.asOf(), upcoming.turnsAt())) + ": "
                        + Ids.of(upcoming.subject()) + ", " + upcoming.rule() + " " + upcoming.title());
    }

    /** On one line, for the summary. */
    void writeShort(Upcoming upcoming, Page page, int column) throws IOException {
        Times times = Times.in(report.zone(upcoming.site()));
        String where = Stream.of(upcoming.site(), upcoming.team())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        boolean today = times.dateOf(upcoming.turnsAt()).equals(times.dateOf(report.asOf()));
        page.oneLine(
                "  " + upcoming.severity(),
                Style.of(upcoming.severity()),
                column,
                (today ? times.timeOf(upcoming.turnsAt()) : times.at(upcoming.turnsAt())) + " " + upcoming.rule() + " "
                        + Ids.of(upcoming.subject()) + (where.isEmpty() ? "" : " (" + where + ")") + ": "
                        + upcoming.title());
    }
}
