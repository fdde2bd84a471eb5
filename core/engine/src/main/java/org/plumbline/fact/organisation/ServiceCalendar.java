package org.plumbline.fact.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/**
 * When a function of the service is open at a site, in [from, to): week after week but for the holidays. It alone says what a
 * service day or an operating day is.
 */
@GenerateBuilder
@FactName(
        plural = "service-calendars",
        kind = FactKind.STANDING,
        meaning = "When a function of the service is open at a site; it alone says what a service day is")
public record ServiceCalendar(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning("Code of the function that is open, such as `duty-lead`; `service` for the service as a whole.")
        String duty,

        @Meaning("When it is open in each week. Empty: never.")
        List<Window> open,

        @Meaning("Local dates on which it is closed all the same. Empty: none.")
        List<LocalDate> holidays,

        @Meaning("When more staff are needed than at other times. Empty: never.")
        List<Peak> peaks,

        @Meaning("First local date of which it speaks.") LocalDate from,

        @Meaning(
                value = "First local date of which it does not speak any more. Missing: it goes on.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** A part of each week in [from, to), local to the site. It belongs to the day on which it begins. */
    public record Window(
            @Meaning("Day of the week on which it begins.") DayOfWeek day,

            @Meaning("Local time at which it begins.") LocalTime from,

            @Meaning("Local time at which it ends. Not after `from`: on the next day. Missing: with the day.") @Nullable
            LocalTime to) {}

    /** A part of each week in [from, to) with the staff that it needs. */
    public record Peak(
            @Meaning("Day of the week on which it begins.") DayOfWeek day,

            @Meaning("Local time at which it begins.") LocalTime from,

            @Meaning("Local time at which it ends. Not after `from`: on the next day. Missing: with the day.") @Nullable
            LocalTime to,

            @Meaning("How many staff it needs.") Integer staff) {}

    /** Not API, use the builder: a component can be added in a minor version. */
    public ServiceCalendar {
        open = Copies.list(open);
        holidays = Copies.list(holidays);
        peaks = Copies.list(peaks);
    }

    /** An empty builder. */
    public static ServiceCalendarBuilder builder() {
        return ServiceCalendarBuilder.builder();
    }
}
