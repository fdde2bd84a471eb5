package org.plumbline.io;

import static org.plumbline.Severity.CRITICAL;
import static org.plumbline.Severity.HIGH;
import static org.plumbline.Severity.MEDIUM;
import static org.plumbline.Subject.Type.CASE;
import static org.plumbline.Subject.Type.PARTNER;
import static org.plumbline.Subject.Type.REFERRAL;
import static org.plumbline.Subject.Type.SITE;
import static org.plumbline.Subject.Type.STAFF;
import static org.plumbline.Subject.Type.TEAM;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.fact.FactId;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

/** A night as a service could have it, with all nine kinds of detail. */
final class SampleNight {
    private static final String MODEL = "The model: workflow and time standards";
    private static final String FOLLOW_UP =
            "After a missed contact in the high-risk tier, follow-up happens within 24 hours";
    private static final String INTAKE = "Intake is completed within 48 hours";

    private SampleNight() {}

    static SampleAssessment assessment() {
        return SampleAssessment.of(
                        followUp("c17", null).at("north", "north-a").on("contact k7", "risk-assessment r3", "case c17"),
                        followUp("c21", "2026-02-27T16:20:30Z")
                                .at("north", "north-b")
                                .on("contact k9", "contact k12"),
                        noTier("c9"),
                        noTier("c30"),
                        paused(),
                        loneCover(),
                        intake(),
                        lostFeed(),
                        ratio(),
                        partner(),
                        noValue("SV-02", "supervision.interval", 20),
                        escalation(),
                        spotCheck(),
                        signal())
                .upcoming(
                        upcoming("WF-02", "2026-03-02T14:30:00Z", Subject.of(REFERRAL, "f44"), INTAKE),
                        upcoming("WF-03", "2026-03-03T07:00:00Z", Subject.of(CASE, "c2"), FOLLOW_UP),
                        upcoming("WF-02", "2026-03-03T07:00:01Z", Subject.of(REFERRAL, "f45"), INTAKE))
                .measures(measures())
                .failures(new PackFailure(
                        "acme 1.4.0",
                        Optional.of(RuleCode.of("ACME-03")),
                        PackFailure.Kind.TIME,
                        "its budget ran out"));
    }

    private static Measure[] measures() {
        return new Measure[] {
            measure("WF-02", Subject.of(SITE, "north"), "2026-02", 31, 5, 4),
            measure("WF-02", Subject.of(SITE, "south"), "2026-02", 999, 1, 0),
            measure("WF-02", Subject.of(TEAM, "north-a"), "2026-02", 7, 1, 0),
            measure("WF-02", Subject.network(), "2026-02", 1030, 6, 4),
            measure("WF-02", Subject.network(), "2026-03", 0, 0, 0),
            measure("WF-03", Subject.of(SITE, "north"), "2026-02", 12, 1, 1),
            measure("WF-03", Subject.network(), "2026-02", 12, 1, 1)
        };
    }

    static Measure measure(String rule, Subject scope, String month, long met, long late, long overdue) {
        Measure.Key key = new Measure.Key(RuleCode.of(rule), scope, YearMonth.parse(month));
        return new Measure(key, met, late, overdue, 0, 2, 0, 3, 1);
    }

    static Upcoming upcoming(String rule, String turnsAt, Subject subject, String title) {
        return new Upcoming(
                RuleCode.of(rule),
                title,
                HIGH,
                subject,
                Optional.of("north"),
                Optional.of("north-a"),
                Instant.parse(turnsAt),
                "0123456789abcdef0123456789abcdef");
    }

    static SampleFinding followUp(String caseId, @Nullable String done) {
        Instant missed = Instant.parse("2026-02-26T14:30:00Z");
        Detail.Late late = new Detail.Late(
                "follow-up",
                missed,
                missed.plus(Duration.ofHours(24)),
                done == null ? null : Instant.parse(done),
                new TimeLimit.Elapsed(Duration.ofHours(24)));
        return SampleFinding.of("WF-03", CRITICAL, Subject.of(CASE, caseId), FOLLOW_UP, late)
                .by("missed-contact.follow-up-within", "PT24H", MODEL, "2026-01-01");
    }

    /** A day without anybody on duty. */
    static SampleFinding nobodyOnDuty(String date) {
        Instant start = Instant.parse(date + "T00:00:00Z");
        Interval day = new Interval(start, start.plus(Duration.ofDays(1)));
        Detail.Uncovered detail = new Detail.Uncovered("somebody on duty", day, List.of(day));
        return SampleFinding.of("RC-01", CRITICAL, Subject.of(SITE, "north"), "Somebody is on duty each day", detail);
    }

    static SampleFinding noTier(String caseId) {
        Detail.Undecided detail = new Detail.Undecided(set("risk tier of case " + caseId), new TreeSet<>());
        return SampleFinding.of("WF-03", CRITICAL, Subject.of(CASE, caseId), FOLLOW_UP, detail)
                .at("north", "north-a")
                .because("missing: risk-assessment from site north")
                .on("contact k31");
    }

    private static SampleFinding paused() {
        Interval pause = new Interval(Instant.parse("2026-02-25T09:00:00Z"), Instant.MAX);
        Detail.Prohibited detail = new Detail.Prohibited(
                "wound-care done while delegation is paused", List.of(new FactId("task-record", "t88")), pause);
        return SampleFinding.of("DC-08", CRITICAL, Subject.of(STAFF, "s4"), "No delivery while paused", detail)
                .at("south", "south-a")
                .on("task-record t88", "delegation-pause p2", "audit a5");
    }

    private static SampleFinding loneCover() {
        Interval shift = interval("2026-03-03T17:00:00Z", "2026-03-03T22:00:00Z");
        Detail.Uncovered detail = new Detail.Uncovered(
                "signed-off colleague beside them",
                shift,
                List.of(interval("2026-03-03T20:00:00Z", "2026-03-03T22:00:00Z")));
        return SampleFinding.of(
                        "RC-05",
                        CRITICAL,
                        Subject.of(STAFF, "s11"),
                        "New starters are not lone late cover until signed off",
                        detail)
                .at("south")
                .on("shift h9", "staff-member s11");
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }

    private static SampleFinding intake() {
        Instant received = Instant.parse("2026-02-10T09:15:00Z");
        Detail.Late late = new Detail.Late(
                "intake",
                received,
                Instant.parse("2026-02-12T23:59:59.999999999Z"),
                null,
                new TimeLimit.Dates(Period.ofDays(2)));
        return SampleFinding.of("WF-02", HIGH, Subject.of(REFERRAL, "f12"), INTAKE, late)
                .at("north")
                .by("intake.completed-within", "P2D", MODEL, "2026-01-01")
                .on("referral f12");
    }

    private static SampleFinding lostFeed() {
        Detail.Missing detail = new Detail.Missing(set("contact"), set("contact"));
        return SampleFinding.of(
                        "AS-24", HIGH, Subject.of(SITE, "south"), "A feed that did not arrive is reported once", detail)
                .at("south")
                .holdingUp("WF-03", 40)
                .holdingUp("WF-23", 1);
    }

    static SampleFinding ratio() {
        Amount seen = new Amount(new BigDecimal("19.0"), new BigDecimal("2"), "WTE to each supervisor WTE");
        Detail.OutsideLimit detail =
                new Detail.OutsideLimit(seen, new Limit(new BigDecimal("8.0"), Limit.Side.AT_MOST));
        return SampleFinding.of(
                        "SV-05", HIGH, Subject.of(TEAM, "north-a"), "Supervision ratio stays inside limit", detail)
                .at("north", "north-a")
                .by("supervision.staff-per-supervisor", "8", "Acme supervision policy", "2026-04-01")
                .on("team north-a", "post p1", "post p2");
    }

    static SampleFinding partner() {
        Detail.Differs detail = new Detail.Differs("escalation-criteria", "2026-a", "2025-b");
        return SampleFinding.of(
                        "PN-03",
                        HIGH,
                        Subject.of(PARTNER, "p2"),
                        "Partner uses the network escalation criteria",
                        detail)
                .on("element-in-use e7", "model-element escalation-criteria");
    }

    static SampleFinding noValue(String rule, String standard, long heldUp) {
        SortedSet<StandardId> standards = new TreeSet<>(List.of(new StandardId(standard)));
        return SampleFinding.of(
                        rule,
                        HIGH,
                        Subject.of(SITE, "north"),
                        "Sessions happen at the required frequency",
                        new Detail.Undecided(new TreeSet<>(), standards))
                .at("north")
                .because("not configured: " + standard)
                .holdingUp(rule, heldUp);
    }

    static SampleFinding escalation() {
        Detail.Missing detail = new Detail.Missing(
                set("learning-theme", "outcome", "reason", "response-time"), set("learning-theme", "outcome"));
        return SampleFinding.of(
                        "ES-05",
                        MEDIUM,
                        Subject.of(CASE, "c3"),
                        "Escalation record holds response time, reason, outcome, learning theme",
                        detail)
                .at("north", "north-a")
                .by(
                        "escalation.record-parts",
                        "[response-time, reason, outcome, learning-theme]",
                        "Acme escalation policy",
                        "2026-01-01")
                .on("escalation e4");
    }

    private static SampleFinding spotCheck() {
        Detail.Missed detail = new Detail.Missed(
                "spot-check of wound-care", LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01"), 1, 0);
        return SampleFinding.of(
                        "DC-11",
                        MEDIUM,
                        Subject.of(STAFF, "s4"),
                        "Supervisors spot-check delegated-task records monthly",
                        detail)
                .at("south", "south-a")
                .on("delegation d1");
    }

    private static SampleFinding signal() {
        Measure.Key series =
                new Measure.Key(RuleCode.of("WF-02"), Subject.of(SITE, "south"), YearMonth.parse("2026-02"));
        Detail.Signal detail = new Detail.Signal(
                series,
                "8 points below the centre line",
                new BigDecimal("71.5"),
                new BigDecimal("88"),
                new BigDecimal("75.0"),
                new BigDecimal("100"),
                LocalDate.parse("2025-07-01"));
        return SampleFinding.of("AS-07", Severity.LOW, Subject.of(SITE, "south"), "Drift shows early", detail)
                .at("south");
    }

    static SortedSet<String> set(String... values) {
        return new TreeSet<>(List.of(values));
    }
}
