package org.plumbline.example.firstnight;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Upcoming;
import org.plumbline.io.FactFolder;

class FirstNightTest {
    private final Assessment night = Night.judged(Night.FACTS);

    @Test
    void nothing_is_wrong_with_the_files() {
        assertThat(FactFolder.read(Night.FACTS).problems()).isEmpty();
    }

    @Test
    void these_are_the_findings_the_gravest_first() {
        assertThat(lines(night.findings().stream().map(FirstNightTest::line).toList()))
                .isEqualTo("""
                        CRITICAL DC-03 staff n08: Uncovered
                        CRITICAL DC-03 staff s04: UNKNOWN
                        CRITICAL DC-08 staff n03: Prohibited
                        CRITICAL DC-08 staff s04: UNKNOWN
                        CRITICAL RC-05 staff n09: Uncovered
                        CRITICAL RC-05 site south: NOT_CONFIGURED, holds up {RC-05=1}
                        CRITICAL TS-01 staff s08: Uncovered
                        CRITICAL WF-03 case c08: overdue, due 2026-03-14T10:00:00Z
                        CRITICAL WF-03 case c11: late, due 2026-03-06T11:00:00Z
                        CRITICAL WF-03 case c33: UNKNOWN
                        CRITICAL WF-03 case c99: UNKNOWN
                        CRITICAL WF-14 case c99: UNKNOWN
                        CRITICAL WF-21 site north: NOT_CONFIGURED, holds up {WF-21=21}
                        CRITICAL WF-21 site south: NOT_CONFIGURED, holds up {WF-21=17}
                        HIGH AS-24 site south: Missing, holds up {WF-03=2}
                        HIGH DC-04 staff n08: Uncovered
                        HIGH DC-04 staff s04: UNKNOWN
                        HIGH DC-06 site north: NOT_CONFIGURED, holds up {DC-06=12}
                        HIGH DC-06 site south: NOT_CONFIGURED, holds up {DC-06=4}
                        HIGH ES-06 site north: NOT_CONFIGURED, holds up {ES-06=3}
                        HIGH ES-06 site south: NOT_CONFIGURED, holds up {ES-06=1}
                        HIGH ES-09 site north: NOT_CONFIGURED, holds up {ES-09=10}
                        HIGH ES-09 case c99: UNKNOWN
                        HIGH ES-09 site south: NOT_CONFIGURED, holds up {ES-09=6}
                        HIGH ES-10 site north: NOT_CONFIGURED, holds up {ES-10=9}
                        HIGH ES-10 case c99: UNKNOWN
                        HIGH ES-10 site south: NOT_CONFIGURED, holds up {ES-10=6}
                        HIGH PN-03 partner birch: Differs
                        HIGH PN-05 network: NOT_CONFIGURED, holds up {PN-05=1}
                        HIGH SV-01 site north: NOT_CONFIGURED, holds up {SV-01=2}
                        HIGH SV-01 site south: NOT_CONFIGURED, holds up {SV-01=2}
                        HIGH SV-02 staff n01: overdue, due 2026-03-01T23:59:59.999999999Z
                        HIGH SV-02 staff n07: late, due 2026-03-01T23:59:59.999999999Z
                        HIGH SV-02 site south: NOT_CONFIGURED, holds up {SV-02=14}
                        HIGH SV-05 team hilltop: OutsideLimit
                        HIGH SV-05 site south: NOT_CONFIGURED, holds up {SV-05=2}
                        HIGH WF-01 site north: NOT_CONFIGURED, holds up {WF-01=23}
                        HIGH WF-01 case c99: UNKNOWN
                        HIGH WF-01 site south: NOT_CONFIGURED, holds up {WF-01=20}
                        HIGH WF-02 referral r13: late, due 2026-02-22T16:40:00Z
                        HIGH WF-02 referral r41: overdue, due 2026-03-14T09:20:00Z
                        HIGH WF-02 referral r35: late, due 2026-03-04T09:00:00Z
                        HIGH WF-09 site north: NOT_CONFIGURED, holds up {WF-09=22}
                        HIGH WF-09 case c99: UNKNOWN
                        HIGH WF-09 site south: NOT_CONFIGURED, holds up {WF-09=18}
                        HIGH WF-24 site north: NOT_CONFIGURED, holds up {WF-24=2}
                        HIGH WF-24 site south: NOT_CONFIGURED, holds up {WF-24=3}
                        MEDIUM AG-03 partner birch: Missing
                        MEDIUM DC-11 staff n08: Missed, due 2026-02-28T23:59:59.999999999Z
                        MEDIUM ES-05 case c13: Missing
                        MEDIUM SV-07 site north: NOT_CONFIGURED, holds up {SV-07=2}
                        MEDIUM WF-22 site north: NOT_CONFIGURED, holds up {WF-22=1}
                        MEDIUM WF-22 site south: NOT_CONFIGURED, holds up {WF-22=1}
                        MEDIUM WF-23 site north: OutsideLimit
                        MEDIUM WF-23 site south: NOT_CONFIGURED, holds up {WF-23=1}
                        """);
    }

    @Test
    void these_turn_if_nothing_happens_the_soonest_first() {
        assertThat(lines(night.upcoming().stream().map(FirstNightTest::line).toList()))
                .isEqualTo("""
                        2026-03-16T11:30:00.000000001Z WF-02 referral r44
                        2026-03-16T14:00:00.000000001Z WF-03 case c19
                        2026-03-16T18:00:00.000000001Z TS-01 staff n12
                        2026-03-16T22:00:00.000000001Z TS-06 staff n12
                        2026-03-17T00:00:00Z SV-02 staff n08
                        2026-03-17T16:00:00.000000001Z WF-02 referral r45
                        2026-03-19T00:00:00Z RR-05 staff n09
                        2026-03-30T23:00:00Z SV-02 staff n10
                        2026-03-31T23:00:00Z DC-11 staff n04
                        2026-03-31T23:00:00Z DC-11 staff n08
                        2026-03-31T23:00:00Z DC-11 staff s04
                        2026-03-31T23:00:00Z DC-11 staff s07
                        2026-04-01T23:00:00Z RR-05 staff n10
                        2026-04-01T23:00:00Z SV-02 staff n07
                        2026-04-02T23:00:00Z SV-02 staff n06
                        2026-04-06T23:00:00Z SV-02 staff n02
                        2026-04-06T23:00:00Z SV-02 staff n03
                        2026-04-06T23:00:00Z SV-02 staff n04
                        2026-04-06T23:00:00Z SV-02 staff n05
                        2026-04-09T23:00:00Z SV-02 staff n09
                        """);
    }

    @Test
    void every_kind_of_finding_is_there_but_the_statistical_one() {
        Set<Class<?>> kinds = new HashSet<>(Arrays.asList(Detail.class.getPermittedSubclasses()));
        kinds.remove(Detail.Signal.class);

        assertThat(night.findings().stream()
                        .map(finding -> finding.detail().getClass())
                        .collect(toSet()))
                .isEqualTo(kinds);
    }

    @Test
    void the_readme_tells_of_every_finding_and_of_no_other() throws IOException {
        List<String> told = Files.readAllLines(Path.of("README.md")).stream()
                .filter(row -> row.matches("\\| [A-Z]{2}-\\d\\d \\| .*"))
                .map(row -> row.split(" *\\| *", -1))
                .flatMap(cells -> Arrays.stream(cells[2].split(", ")).map(subject -> cells[1] + " " + subject))
                .toList();

        assertThat(night.findings())
                .extracting(finding -> finding.rule() + " " + finding.subject())
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static String line(Finding finding) {
        String due = finding.dueAt().map(at -> ", due " + at).orElse("");
        String heldUp = finding.heldUp().isEmpty() ? "" : ", holds up " + finding.heldUp();
        return finding.severity() + " " + finding.rule() + " " + finding.subject() + ": " + said(finding) + due
                + heldUp;
    }

    private static String said(Finding finding) {
        if (finding.detail() instanceof Detail.Late late) {
            return late.overdue() ? "overdue" : "late";
        }
        return finding.outcome() == Outcome.BREACH
                ? finding.detail().getClass().getSimpleName()
                : finding.outcome().toString();
    }

    private static String line(Upcoming upcoming) {
        return upcoming.turnsAt() + " " + upcoming.rule() + " " + upcoming.subject();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(joining());
    }
}
