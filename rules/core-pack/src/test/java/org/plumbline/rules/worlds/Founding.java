package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Partners, sites, teams, people and cases: what stands before anything happens. */
final class Founding {
    private static final List<String> ZONES =
            List.of("Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe");
    private static final List<String> ROLES = List.of("support-worker", "nurse", "practitioner", "implementation-lead");

    private final Making making;

    private Founding(Making making) {
        this.making = making;
    }

    static void of(Making making) {
        new Founding(making).found();
    }

    private void found() {
        making.row("partner").id("p1").with("kind", "LEAD").addSurely();
        making.row("partner").id("p2").with("kind", "PARTNER").addSurely();
        int sites = making.either(1, 1, 2, 2, 3, 4);
        for (int i = 1; i <= sites; i++) {
            String site = "s" + i;
            making.row("site")
                    .id(site)
                    .with("partnerId", making.either("p1", "p2"))
                    .with("zone", making.one(ZONES))
                    .addSurely();
        }
        making.ids("site").forEach(this::site);
        coverage();
    }

    private void site(String site) {
        int teams = 1 + making.random.nextInt(2);
        for (int i = 0; i < teams; i++) {
            making.row("team", site)
                    .with("pathway", making.either("falls", "dementia"))
                    .addSurely();
        }
        int staff = 2 + making.random.nextInt(3);
        for (int i = 0; i < staff; i++) {
            person(site);
        }
        int cases = 1 + making.random.nextInt(4);
        for (int i = 0; i < cases; i++) {
            aCase(site);
        }
        if (!making.oneIn(4)) {
            calendar(site, "service");
        }
    }

    private void person(String site) {
        LocalDate started = making.date(making.past()).minusDays(making.oneIn(3) ? 0 : making.random.nextInt(400));
        String staff = making.row("staff-member", site)
                .with("employment", making.either("PERMANENT", "PERMANENT", "BANK", "AGENCY"))
                .with("startedOn", started)
                .seldom(10, "leftOn", making.date(making.past()))
                .add();
        if (making.ids("staff-member").contains(staff) && !making.oneIn(6)) {
            post(site, staff, started);
        }
    }

    private void post(String site, String staff, LocalDate started) {
        making.row("post", site)
                .with("teamId", making.team(site))
                .with("staffId", staff)
                .with("role", making.one(ROLES))
                .seldom(2, "grade", making.either("band-6", "band-7", "band-3"))
                .with("wte", making.either("1", "0.5", "0.8"))
                .with("from", making.oneIn(4) ? making.date(making.past()) : started)
                .seldom(8, "to", making.date(making.past()))
                .seldom(5, "experienced", making.either(true, false))
                .add();
    }

    private void aCase(String site) {
        Instant opened = making.past();
        boolean closed = making.oneIn(6);
        String aCase = making.row("case", site)
                .with("openedAt", opened)
                .maybe("acceptedAt", opened.minus(Duration.ofHours(making.random.nextInt(48))))
                .maybe("consentAt", opened.minus(Duration.ofHours(making.random.nextInt(48))))
                .with("closedAt", closed ? making.asOf().minus(Duration.ofHours(making.random.nextInt(48))) : null)
                .seldom(2, "personId", "person-" + making.random.nextInt(5))
                .add();
        if (!making.oneIn(4)) {
            status(site, aCase, "TEAM", opened).with("value", making.team(site)).add();
        }
        if (making.oneIn(7)) {
            status(site, aCase, making.either("PAUSED", "OUT_OF_SCOPE"), making.past())
                    .maybe("reason", making.either("hospital", "died", "withdrew"))
                    .seldom(2, "to", making.past())
                    .add();
        }
    }

    private Making.Draft status(String site, String aCase, String kind, Instant from) {
        return making.row("case-status", site)
                .with("caseId", aCase)
                .with("kind", kind)
                .with("from", from);
    }

    private void calendar(String site, String duty) {
        List<DayOfWeek> days = making.oneIn(2)
                ? List.of(DayOfWeek.values())
                : List.of(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        LocalTime to = making.either(LocalTime.of(17, 0), LocalTime.of(20, 30), LocalTime.of(1, 0));
        LocalDate holiday = making.date(making.past());
        making.row("service-calendar", site)
                .with("duty", duty)
                .with("open", making.hours(days, LocalTime.of(9, 0), to))
                .with("holidays", making.oneIn(3) ? List.of(holiday) : List.of())
                .with("from", making.oneIn(4) ? making.date(making.past()) : LocalDate.of(2025, 1, 1))
                .seldom(8, "to", making.date(making.soon()))
                .add();
    }

    /** Now and then a feed speaks for itself, and has holes. */
    private void coverage() {
        if (!making.oneIn(4)) {
            return;
        }
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            String feed = making.one(Words.of("feed-coverage", "feed"));
            Instant hole = making.past();
            spell(feed, making.asOf().minus(Duration.ofDays(90)), hole, "COMPLETE");
            Instant next = making.near(hole);
            if (next.isAfter(hole)) {
                spell(feed, hole, next, making.either("FAILED", "PARTIAL"));
            }
            spell(feed, next, making.asOf(), "COMPLETE");
        }
    }

    private void spell(String feed, Instant from, Instant to, String status) {
        making.row("feed-coverage")
                .with("site", making.oneIn(2) ? making.site() : null)
                .with("feed", feed)
                .with("from", from)
                .with("to", to)
                .with("status", status)
                .add();
    }
}
