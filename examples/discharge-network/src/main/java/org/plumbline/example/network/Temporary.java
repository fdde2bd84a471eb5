package org.plumbline.example.network;

import java.time.LocalDate;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember.Employment;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** People from the bank and from agencies, and their shifts. */
final class Temporary {
    private final Network network;

    Temporary(Network network) {
        this.network = network;
    }

    void hired(String id, Place home, Employment employment, String started) {
        network.records.standing(
                Workforce.member(id, home, employment, LocalDate.parse(started)).build());
        network.workforce.onboard(id, home, LocalDate.parse(started));
    }

    /** From nine to five, planned a week before, paired with the duty clinician. */
    void shift(String id, Place place, String date) {
        LocalDate day = LocalDate.parse(date);
        Shift shift = planned(id, place, day);
        network.rota.worked(shift, place.at(day.minusDays(7), "12:00"));
        paired(shift, place, day, Rota.dutyClinician(place, day));
    }

    static Shift planned(String id, Place place, LocalDate day) {
        return Rota.planned(place, day, id, Rota.DAY, "09:00", "17:00")
                .role("support-worker")
                .build();
    }

    void paired(Shift shift, Place place, LocalDate day, String supervisor) {
        network.records.standing(SupervisorAssignment.builder()
                .id("pairing of " + shift.id() + " with " + supervisor)
                .site(place.id())
                .supervisorId(supervisor)
                .staffId(shift.staffId())
                .kind(SupervisorAssignment.Kind.ON_SHIFT)
                .shiftId(shift.id())
                .from(day)
                .to(day.plusDays(1))
                .build());
    }

    void rechecked(String id, Place place, String... dates) {
        for (String date : dates) {
            network.workforce.observe(id, place, "temporary-work", LocalDate.parse(date), true, true);
        }
    }
}
