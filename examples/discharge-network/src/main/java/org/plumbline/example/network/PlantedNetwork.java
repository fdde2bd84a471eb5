package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.AssuranceMeeting.Kind;
import org.plumbline.fact.assurance.CorrectiveActionBuilder;
import org.plumbline.fact.workforce.SupervisionSession;

/** Partners and sites: how they went live, what they do every day, week and month, and what they do about what they find. */
final class PlantedNetwork {
    private final Organisation organisation;
    private final Launches launches;
    private final Routine routine;
    private final Manifest manifest;

    PlantedNetwork(Network network) {
        this.organisation = network.organisation;
        this.launches = network.launches;
        this.routine = network.routine;
        this.manifest = network.manifest;
    }

    void plant() {
        criteria();
        launches();
        calls();
        exceptionReports();
        coaching();
        cycles();
        owners();
        deadlines();
    }

    private void criteria() {
        manifest.planting("still uses the escalation criteria of last year");
        organisation.criteriaOf("cedar", "2025-2", Organisation.FOUNDED, null);
        manifest.standing("PN-03", "partner cedar", Place.LAKESIDE.at(Organisation.NEW_CRITERIA, "00:00"), null);
        manifest.standing("AG-03", "partner cedar", Place.LAKESIDE.at(Organisation.NEW_CRITERIA, "00:00"), null);
        manifest.planting("changed to the new criteria on the day on which they came into force");
        organisation.criteriaOf("dogwood", "2025-2", Organisation.FOUNDED, Organisation.NEW_CRITERIA);
        organisation.criteriaOf("dogwood", "2026-1", Organisation.NEW_CRITERIA, null);
        manifest.silent("PN-03", "partner dogwood");
    }

    private void launches() {
        manifest.planting("went live two days before its tools were configured");
        unready("RR-04", "site old-quay", "old-quay", Place.OLD_QUAY);
        manifest.planting("went live at the very instant at which the last part of the checklist was done");
        launches.lastChecked.put("pine-ridge", Launches.liveAt(Place.PINE_RIDGE));
        manifest.silent("RR-04", "site pine-ridge");

        manifest.planting("a partner that went live two days before its staff were inducted");
        unready("PN-05", "partner dogwood", "dogwood", Place.PINE_RIDGE);
        manifest.planting("a partner that went live as the last part of its onboarding was done");
        launches.lastChecked.put("beech", Launches.liveAt(Place.OLD_QUAY));
        manifest.silent("PN-05", "partner beech");
    }

    private void unready(String rule, String subject, String launch, Place place) {
        Instant live = Launches.liveAt(place);
        Instant ready = Calendar.minutesAfter(live, 48 * 60);
        launches.lastChecked.put(launch, ready);
        manifest.breachDue(rule, subject, live, ready);
    }

    private void calls() {
        manifest.planting("no call with a new partner in the week from 11 May");
        routine.skip("call beech 2026-05-14");
        manifest.missed(
                "PN-08", "partner beech", Instant.parse("2026-05-18T00:00:00Z").minusNanos(1));
        manifest.planting("the call of that week on its Sunday");
        routine.skip("call dogwood 2026-05-14");
        LocalDate sunday = LocalDate.parse("2026-05-17");
        routine.meeting(Routine.call("dogwood", Place.PINE_RIDGE.at(sunday, "11:00"), sunday.toString()));
        manifest.silent("PN-08", "partner dogwood");
    }

    private void exceptionReports() {
        manifest.planting("no exception report on a Tuesday");
        noReport(Place.SOUTH_FEN, "2026-03-24");
        noReport(Place.LAKESIDE, "2026-05-19");
        manifest.planting("the exception report run at ten to midnight");
        routine.skip("exception-report mb 2026-03-24");
        LocalDate day = LocalDate.parse("2026-03-24");
        routine.meeting(Routine.meeting(Place.MILLBROOK, "late exception-report", day, Kind.EXCEPTION_REPORT, "23:50")
                .ledById(Place.MILLBROOK.staff(1)));
        manifest.silent("WF-12", "site millbrook");
    }

    private void noReport(Place place, String date) {
        routine.skip(String.join(" ", "exception-report", place.code(), date));
        manifest.missed("WF-12", "site " + place.id(), place.endOf(LocalDate.parse(date)));
    }

    private void coaching() {
        manifest.planting("no coaching in a week");
        routine.skip("coaching sf 2026-03-17");
        manifest.missed("RR-07", "site south-fen", Place.SOUTH_FEN.endOf(LocalDate.parse("2026-03-22")));
        manifest.planting("coaching by somebody who is not the implementation lead");
        routine.skip("coaching mb 2026-05-12");
        coached(Place.MILLBROOK, 4, LocalDate.parse("2026-05-12"), "13:00");
        manifest.missed("RR-07", "site millbrook", Place.MILLBROOK.endOf(LocalDate.parse("2026-05-17")));
        manifest.planting("the coaching of the week on Sunday evening");
        routine.skip("coaching ls 2026-03-17");
        coached(Place.LAKESIDE, 3, LocalDate.parse("2026-03-22"), "20:00");
        manifest.silent("RR-07", "site lakeside");
    }

    private void coached(Place place, int lead, LocalDate day, String time) {
        routine.session(
                "another coaching " + place.code(),
                place,
                SupervisionSession.Kind.COACHING,
                place.staff(lead),
                List.of(place.staff(5), place.staff(7)),
                place.at(day, time),
                SupervisionSession.Status.HELD);
    }

    private void cycles() {
        manifest.planting("a cycle without a review of incidents");
        routine.skip("cycle nf 2026-04-28");
        cycle(Place.NORTH_FEN, "2026-04-28", Set.of("dashboard-review", "sample-audit"));
        manifest.missed("AS-01", "site north-fen", Place.NORTH_FEN.endOf(LocalDate.parse("2026-04-30")));
        manifest.planting("a cycle in two meetings of one month");
        routine.skip("cycle sf 2026-04-28");
        cycle(Place.SOUTH_FEN, "2026-04-02", Set.of("dashboard-review", "sample-audit"));
        cycle(Place.SOUTH_FEN, "2026-04-30", Set.of("incident-review"));
        manifest.silent("AS-01", "site south-fen");
    }

    private void cycle(Place place, String date, Set<String> parts) {
        LocalDate day = LocalDate.parse(date);
        routine.meeting(Routine.meeting(place, "part of cycle", day, Kind.ASSURANCE_CYCLE, "10:00")
                .ledById(place.staff(1))
                .periodFrom(day.withDayOfMonth(1))
                .periodTo(day.withDayOfMonth(1).plusMonths(1))
                .parts(parts));
    }

    private void owners() {
        manifest.planting("an action that a team owns, and nobody in it");
        LocalDate opened = LocalDate.parse("2026-04-20");
        Instant at = Place.SOUTH_FEN.at(opened, "11:00");
        CorrectiveActionBuilder action = Routine.action(Place.SOUTH_FEN, "nobody's action", at)
                .ownerRole("sf-discharge")
                .dueOn(opened.plusDays(30));
        routine.action(action);
        Instant closed = Place.SOUTH_FEN.at(opened.plusDays(20), "11:00");
        routine.close(action, closed);
        manifest.breach("AS-05", "site south-fen", at, closed);
        manifest.planting("an action that a team owns, through a person");
        CorrectiveActionBuilder owned = Routine.action(Place.LAKESIDE, "somebody's action", at)
                .ownerRole("ls-discharge")
                .ownerId("ls01")
                .dueOn(opened.plusDays(30));
        routine.action(owned);
        routine.close(owned, closed);
        manifest.silent("AS-05", "site lakeside");
    }

    private void deadlines() {
        manifest.planting("an action closed three days after its deadline");
        Instant late = deadline(Place.NORTH_FEN, "2026-03-20", null, "2026-03-23");
        manifest.late(
                "AS-06",
                "site north-fen",
                Place.NORTH_FEN.endOf(LocalDate.parse("2026-03-20")),
                late,
                Calendar.minutesAfter(late, 10));
        manifest.planting("an action still open after its deadline");
        deadline(Place.MILLBROOK, "2026-05-25", null, null);
        manifest.overdue("AS-06", "site millbrook", Place.MILLBROOK.endOf(LocalDate.parse("2026-05-25")));
        manifest.planting("an action closed on the last day to which its deadline was extended");
        deadline(Place.LAKESIDE, "2026-03-20", "2026-03-27", "2026-03-27");
        manifest.silent("AS-06", "site lakeside");
    }

    private Instant deadline(Place place, String due, @Nullable String extended, @Nullable String closed) {
        LocalDate dueOn = LocalDate.parse(due);
        CorrectiveActionBuilder action = Routine.action(
                        place, "action due " + due, place.at(dueOn.minusDays(20), "11:00"))
                .ownerId(place.staff(1))
                .dueOn(dueOn)
                .extendedTo(extended == null ? null : LocalDate.parse(extended));
        routine.action(action);
        if (closed == null) {
            return Instant.MAX;
        }
        Instant at = place.at(LocalDate.parse(closed), "16:00");
        routine.close(action, at);
        return at;
    }
}
