package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.cover.ShiftBuilder;

/** The rota: planned before it begins, and written down again as it was worked. */
final class Rota {
    static final String DUTY_CLINICIAN = "duty-clinician";
    static final String DUTY_LEAD = "duty-lead";
    static final String WEEKEND = "weekend-stability";
    static final String LATE = "LATE";
    static final String DAY = "DAY";
    /** Somebody is there, but not for that duty. */
    static final String ON_CALL = "on-call";

    static final Instant PLANNED = Instant.parse("2026-01-12T12:00:00Z");

    private static final Set<String> CHECKED = Set.of("issues", "learning", "safeguarding");

    /** Somebody instead of whose turn it is. */
    record Instead(String staff, String duty, String from, String to) {}

    private final Records records;
    private final Map<String, List<Instead>> replaced = new TreeMap<>();

    Rota(Records records) {
        this.records = records;
    }

    void plan() {
        for (Place place : Place.ALL) {
            Calendar.days(Calendar.ROUTINE_SINCE, Calendar.ROTA_UNTIL).forEach(day -> plan(place, day));
        }
    }

    private void plan(Place place, LocalDate day) {
        int turn = Math.toIntExact(day.toEpochDay() % 2);
        shift(place, day, dutyClinician(place, day), DUTY_CLINICIAN, "08:00", "20:00");
        shift(place, day, dutyLead(place, day), DUTY_LEAD, "08:00", "16:00");
        shift(place, day, place.staff(turn == 0 ? 5 : 7), LATE, "14:00", "22:00");
        if (Calendar.isWeekend(day)) {
            shift(place, day, place.staff(turn == 0 ? 7 : 5), WEEKEND, "09:00", "17:00");
        } else {
            for (int number = 8; number <= 11; number++) {
                shift(place, day, place.staff(number), DAY, "08:00", "16:00");
            }
        }
    }

    static String dutyLead(Place place, LocalDate day) {
        return place.staff(day.toEpochDay() % 2 == 0 ? 4 : 6);
    }

    /** One of the leads or the nurse, in turn. */
    static String dutyClinician(Place place, LocalDate day) {
        return place.staff(List.of(1, 2, 12).get(Math.toIntExact(day.toEpochDay() % 3)));
    }

    /** On that day the duty is served otherwise. */
    void replace(Place place, LocalDate day, String duty, Instead... instead) {
        replaced.put(place.code() + duty + day, List.of(instead));
    }

    private void shift(Place place, LocalDate day, String staff, String duty, String from, String to) {
        List<Instead> turn = List.of(new Instead(staff, duty, from, to));
        for (Instead shift : replaced.getOrDefault(place.code() + duty + day, turn)) {
            worked(
                    planned(place, day, shift.staff(), shift.duty(), shift.from(), shift.to())
                            .role(role(place, shift.staff()))
                            .build(),
                    PLANNED);
        }
    }

    private static String role(Place place, String staff) {
        int number = Integer.parseInt(staff.substring(place.code().length()));
        return number <= 2 ? "clinical-lead" : number <= 7 ? "practitioner" : number <= 11 ? "support-worker" : "nurse";
    }

    static ShiftBuilder planned(Place place, LocalDate day, String staff, String duty, String from, String to) {
        return Shift.builder()
                .id(String.join(" ", place.code(), duty, day.toString(), staff))
                .site(place.id())
                .staffId(staff)
                .duty(duty)
                .plannedStart(place.at(day, from))
                .plannedEnd(place.at(day, to));
    }

    /** First as planned, then as worked. */
    void worked(Shift shift, Instant planned) {
        worked(shift, planned, CHECKED);
    }

    /** With what was checked at its end. */
    void worked(Shift shift, Instant planned, Set<String> checked) {
        records.add(planned, shift);
        Instant end = shift.plannedEnd();
        records.add(
                Calendar.minutesAfter(end, 15),
                ShiftBuilder.builder(shift)
                        .actualStart(shift.plannedStart())
                        .actualEnd(end)
                        .endCheck(new Shift.EndCheck(Calendar.minutesAfter(end, 5), checked))
                        .build());
    }
}
