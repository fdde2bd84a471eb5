package org.plumbline.example.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.AssuranceMeeting.Kind;
import org.plumbline.fact.assurance.AssuranceMeetingBuilder;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.CorrectiveActionBuilder;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisionSession.Status;

/** What each site does every day, week and month, whatever its cases bring. */
final class Routine {
    static final Set<String> CYCLE = Set.of("dashboard-review", "sample-audit", "incident-review");
    static final LocalDate FIRST_SUPERVISION = LocalDate.parse("2026-02-11");
    private static final LocalDate FIRST_CALL = LocalDate.parse("2026-04-30");

    private final Records records;
    /** Ids of what was left out; of a session with somebody who did not attend: the id, a space and who. */
    private final Set<String> skipped = new TreeSet<>();

    Routine(Records records) {
        this.records = records;
    }

    void skip(String id) {
        skipped.add(id);
    }

    void run() {
        for (Place place : Place.ALL) {
            Calendar.days(Calendar.ROUTINE_SINCE, Calendar.END).forEach(day -> onDay(place, day));
            supervision(place);
        }
        for (LocalDate day = FIRST_CALL; day.isBefore(Calendar.END); day = day.plusDays(7)) {
            call("beech", Place.OLD_QUAY.at(day, "14:00"), day);
            call("dogwood", Place.PINE_RIDGE.at(day, "14:00"), day);
        }
    }

    private void onDay(Place place, LocalDate day) {
        int turn = Math.toIntExact(day.toEpochDay() % 2);
        meeting(meeting(place, "exception-report", day, Kind.EXCEPTION_REPORT, "07:30")
                .ledById(place.staff(1 + turn)));
        if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
            String id = String.join(" ", "coaching", place.code(), day.toString());
            session(
                    id,
                    place,
                    SupervisionSession.Kind.COACHING,
                    place.staff(3),
                    members(place, 4, 5, 6, 7),
                    place.at(day, "13:00"),
                    Status.HELD);
        }
        if (day.getDayOfMonth() == 28) {
            LocalDate first = day.withDayOfMonth(1);
            meeting(meeting(place, "cycle", day, Kind.ASSURANCE_CYCLE, "10:00")
                    .ledById(place.staff(1))
                    .periodFrom(first)
                    .periodTo(first.plusMonths(1))
                    .parts(CYCLE));
            CorrectiveActionBuilder action = action(place, "action of cycle " + day, place.at(day, "11:00"));
            action(action.ownerId(place.staff(1)).dueOn(day.plusDays(14)));
            close(action, place.at(day.plusDays(10), "11:00"));
        }
    }

    static AssuranceMeetingBuilder meeting(Place place, String what, LocalDate day, Kind kind, String time) {
        return AssuranceMeeting.builder()
                .id(String.join(" ", what, place.code(), day.toString()))
                .site(place.id())
                .kind(kind)
                .at(place.at(day, time))
                .attendees(new TreeSet<>(members(place, 1, 2)));
    }

    private void call(String partner, Instant at, LocalDate day) {
        meeting(call(partner, at, day.toString()));
    }

    /** A call with a partner about its quality. */
    static AssuranceMeetingBuilder call(String partner, Instant at, String day) {
        return AssuranceMeeting.builder()
                .id("call " + partner + " " + day)
                .kind(Kind.QUALITY_CALL)
                .partnerId(partner)
                .at(at)
                .ledById(Workforce.DIRECTOR);
    }

    void meeting(AssuranceMeetingBuilder builder) {
        AssuranceMeeting meeting = builder.build();
        if (!skipped.contains(meeting.id())) {
            records.add(Calendar.minutesAfter(meeting.at(), 40), meeting);
        }
    }

    static CorrectiveActionBuilder action(Place place, String id, Instant opened) {
        return CorrectiveAction.builder()
                .id(place.code() + " " + id)
                .site(place.id())
                .kind(CorrectiveAction.Kind.ACTION)
                .openedAt(opened);
    }

    void action(CorrectiveActionBuilder builder) {
        CorrectiveAction action = builder.build();
        records.add(Calendar.minutesAfter(action.openedAt(), 10), action);
    }

    void close(CorrectiveActionBuilder action, Instant at) {
        records.add(Calendar.minutesAfter(at, 10), action.closedAt(at).build());
    }

    /** Each team every three weeks; those who lead it with the director. */
    private void supervision(Place place) {
        for (LocalDate day = FIRST_SUPERVISION; day.isBefore(Calendar.END); day = day.plusDays(21)) {
            session(
                    supervisionOf(place.discharge(), day),
                    place,
                    SupervisionSession.Kind.REGULAR,
                    place.staff(1),
                    members(place, 3, 4, 5, 8, 9),
                    place.at(day, "10:00"),
                    Status.HELD);
            session(
                    supervisionOf(place.urgent(), day),
                    place,
                    SupervisionSession.Kind.REGULAR,
                    place.staff(2),
                    members(place, 6, 7, 10, 11, 12),
                    place.at(day, "10:00"),
                    Status.HELD);
            session(
                    supervisionOf(place.code() + "-leads", day),
                    place,
                    SupervisionSession.Kind.REGULAR,
                    Workforce.DIRECTOR,
                    members(place, 1, 2),
                    place.at(day, "12:00"),
                    Status.HELD);
        }
    }

    static String supervisionOf(String team, LocalDate day) {
        return "supervision " + team + " " + day;
    }

    private static List<String> members(Place place, int... numbers) {
        List<String> members = new ArrayList<>();
        for (int number : numbers) {
            members.add(place.staff(number));
        }
        return members;
    }

    void session(
            String id,
            Place place,
            SupervisionSession.Kind kind,
            String lead,
            List<String> attendees,
            Instant at,
            Status status) {
        Set<String> there = new TreeSet<>(attendees);
        there.removeIf(who -> skipped.contains(id + " " + who));
        if (skipped.contains(id) || there.isEmpty()) {
            return;
        }
        Instant recorded = status == Status.BOOKED ? at.minus(Duration.ofDays(7)) : Calendar.minutesAfter(at, 70);
        records.add(
                recorded,
                SupervisionSession.builder()
                        .id(id)
                        .site(place.id())
                        .kind(kind)
                        .attendees(there)
                        .leadId(lead)
                        .bookedAt(at.minus(Duration.ofDays(7)))
                        .startsAt(at)
                        .status(status)
                        .parts(Set.of("cases", "actions"))
                        .build());
    }
}
