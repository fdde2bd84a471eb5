package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.example.network.Records.Row;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.ContactBuilder;
import org.plumbline.fact.safety.TaskRecord;

/** How the records arrive: mostly on the same day; late, twice, put right later, or all at once after an outage. */
final class Arrivals {
    /** The night on which the contacts of one site did not come. */
    private static final Outage FAILED_FEED =
            new Outage("lakeside", List.of("contact"), "2026-05-08", "2026-05-09", "2026-05-11");

    /** Two days without the system of one site; all was entered afterwards. */
    private static final Outage OUTAGE =
            new Outage("millbrook", List.of("contact", "task-record"), "2026-04-20", "2026-04-22", "2026-04-23");

    private record Outage(String site, List<String> feeds, String from, String to, String arrival) {
        boolean hits(@Nullable String where, String feed, Instant at) {
            return site.equals(where)
                    && feeds.contains(feed)
                    && !at.isBefore(Calendar.morning(from))
                    && at.isBefore(Calendar.morning(to));
        }
    }

    private Arrivals() {}

    /** When what happened at a time came in, if not on the same day. */
    static @Nullable Instant delayed(@Nullable String site, String feed, Instant at) {
        for (Outage outage : List.of(FAILED_FEED, OUTAGE)) {
            if (outage.hits(site, feed, at)) {
                return Calendar.morning(outage.arrival());
            }
        }
        return null;
    }

    static List<Row> of(List<Row> rows) {
        List<Row> arrived = new ArrayList<>(rows.size() + rows.size() / 20);
        int contacts = 0;
        for (Row row : rows) {
            Fact fact = row.fact();
            Instant recorded = row.recordedAt();
            Instant delayed = fact instanceof Contact contact
                    ? delayed(fact.site(), "contact", Contacts.time(contact))
                    : fact instanceof TaskRecord task ? delayed(fact.site(), "task-record", task.at()) : null;
            if (delayed != null || recorded == null || !(fact instanceof Contact contact)) {
                arrived.add(delayed == null ? row : new Row(fact, delayed));
            } else {
                arrived.addAll(mess(contact, recorded, contacts++));
            }
        }
        return arrived;
    }

    /** Nothing of this matters to anybody who looks in one of the mornings. */
    private static List<Row> mess(Contact contact, Instant recorded, int number) {
        Instant late = recorded.plus(Duration.ofDays(2));
        boolean unseen = !Calendar.anyMorningIn(recorded, late);
        if (number % 53 == 0 && unseen) {
            return List.of(new Row(contact, late));
        }
        if (number % 61 == 0 && unseen && contact.outcome() == Outcome.COMPLETED) {
            Contact asFirstEntered =
                    ContactBuilder.builder(contact).outcome(Outcome.ATTEMPTED).build();
            return List.of(new Row(asFirstEntered, recorded), new Row(contact, late));
        }
        Row row = new Row(contact, recorded);
        return number % 97 == 0 ? List.of(row, row) : List.of(row);
    }
}
