package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.ContactBuilder;

/** The contacts of a case that keeps its timetable: one on the first day of each period of its tier. */
final class Contacts {
    private static final Duration FIRST_DAYS = Duration.ofDays(3);

    private Contacts() {}

    static void add(Story story) {
        int every = every(story);
        for (int day = 0; day <= 28; day += every) {
            story.contacts.add(contact(story, "visit", story.on(day, "16:00"), Outcome.COMPLETED)
                    .build());
        }
        if (story.urgent) {
            story.contacts.add(contact(story, "urgent-response", story.on(0, "11:00"), Outcome.COMPLETED)
                    .build());
        }
        Instant check = stabilityCheck(story);
        if (check != null) {
            story.contacts.add(
                    contact(story, "stability-check", check, Outcome.COMPLETED).build());
        }
    }

    /** Days from one required contact to the next. */
    static int every(Story story) {
        return switch (story.tier) {
            case HIGH -> 3;
            case MEDIUM -> 7;
            case LOW -> 14;
        };
    }

    /** The first morning or evening of a weekend in the first 72 hours at home. */
    private static @Nullable Instant stabilityCheck(Story story) {
        Instant discharged = story.discharged;
        if (discharged == null) {
            return null;
        }
        for (int day = 0; day <= 3; day++) {
            LocalDate date = story.opensOn.plusDays(day);
            Instant at = story.on(day, day == 0 ? "17:00" : "11:00");
            if (Calendar.isWeekend(date) && !at.isAfter(discharged.plus(FIRST_DAYS))) {
                return at;
            }
        }
        return null;
    }

    static ContactBuilder contact(Story story, String kind, Instant at, Outcome outcome) {
        return Contact.builder()
                .id(story.id + " " + kind + " " + story.place.date(at)
                        + (outcome == Outcome.COMPLETED ? "" : " missed"))
                .site(story.place.id())
                .caseId(story.caseId())
                .kind(kind)
                .plannedAt(at)
                .at(at)
                .outcome(outcome)
                .staffId(story.holder)
                .minutes(outcome == Outcome.COMPLETED ? 40 : null);
    }

    static Instant time(Contact contact) {
        return Objects.requireNonNull(contact.at());
    }
}
