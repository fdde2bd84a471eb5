package org.plumbline.example.network;

import java.time.LocalDate;
import org.plumbline.example.network.Rota.Instead;

/** Days on which the rota leaves something open. */
final class PlantedRota {
    private final Network network;
    private final Manifest manifest;

    PlantedRota(Network network) {
        this.network = network;
        this.manifest = network.manifest;
    }

    void plant() {
        dutyClinicians();
        weekends();
        routes();
    }

    private void dutyClinicians() {
        manifest.planting("a day without a duty clinician; the director can be reached");
        network.organisation.reaches(Place.MILLBROOK, Workforce.DIRECTOR);
        LocalDate day = LocalDate.parse("2026-05-20");
        onCall(Place.MILLBROOK, day, Rota.DUTY_CLINICIAN, "08:00", "20:00");
        manifest.breach(
                "RC-01",
                "site millbrook",
                Place.MILLBROOK.at(day, "00:00"),
                Place.MILLBROOK.at(day.plusDays(1), "00:00"));
        manifest.planting("a duty clinician for the last two hours of Easter Monday, when the service is closed");
        LocalDate holiday = LocalDate.parse("2026-04-06");
        String staff = Rota.dutyClinician(Place.SOUTH_FEN, holiday);
        network.rota.replace(
                Place.SOUTH_FEN,
                holiday,
                Rota.DUTY_CLINICIAN,
                new Instead(staff, Rota.ON_CALL, "08:00", "18:00"),
                new Instead(staff, Rota.DUTY_CLINICIAN, "18:00", "20:00"));
        manifest.silent("RC-01", "site south-fen");
    }

    /** Whoever's turn it is is there, but is not named for the duty. */
    private void onCall(Place place, LocalDate day, String duty, String from, String to) {
        String staff = duty.equals(Rota.WEEKEND) ? place.staff(3) : Rota.dutyClinician(place, day);
        network.rota.replace(place, day, duty, new Instead(staff, Rota.ON_CALL, from, to));
    }

    private void weekends() {
        manifest.planting("a Saturday without anybody for the stability checks");
        LocalDate day = LocalDate.parse("2026-05-16");
        onCall(Place.OLD_QUAY, day, Rota.WEEKEND, "09:00", "17:00");
        manifest.breach(
                "RC-04", "site old-quay", Place.OLD_QUAY.at(day, "00:00"), Place.OLD_QUAY.at(day.plusDays(1), "00:00"));
        manifest.planting("stability checks late on the Sunday of the change of the clocks");
        LocalDate sunday = LocalDate.parse("2026-03-08");
        network.rota.replace(
                Place.LAKESIDE,
                sunday,
                Rota.WEEKEND,
                new Instead(Place.LAKESIDE.staff(3), Rota.WEEKEND, "20:00", "22:00"));
        manifest.silent("RC-04", "site lakeside");
    }

    private void routes() {
        manifest.planting("nobody to be reached in the last two hours of a day");
        LocalDate day = LocalDate.parse("2026-05-13");
        network.rota.replace(Place.PINE_RIDGE, day, Rota.DUTY_CLINICIAN, first(Place.PINE_RIDGE, day, "18:00"));
        manifest.breach(
                "ES-08", "site pine-ridge", Place.PINE_RIDGE.at(day, "08:00"), Place.PINE_RIDGE.at(day, "20:00"));
        manifest.planting("two halves of a day, one beginning as the other ends");
        Instead second =
                new Instead(Rota.dutyClinician(Place.LAKESIDE, day.plusDays(1)), Rota.DUTY_CLINICIAN, "18:00", "20:00");
        network.rota.replace(Place.LAKESIDE, day, Rota.DUTY_CLINICIAN, first(Place.LAKESIDE, day, "18:00"), second);
        manifest.silent("ES-08", "site lakeside");
    }

    private static Instead first(Place place, LocalDate day, String until) {
        return new Instead(Rota.dutyClinician(place, day), Rota.DUTY_CLINICIAN, "08:00", until);
    }
}
