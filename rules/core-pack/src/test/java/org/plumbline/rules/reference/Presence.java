package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;

/** Who is there, and when. */
public final class Presence {
    private Presence() {}

    /** Whether somebody is away on a date, or has left by then; of whom there is no record, that is not known, and no. */
    public static boolean away(Known known, @Nullable String staffId, LocalDate date) {
        return known.find(StaffMember.class, staffId)
                .map(staff -> left(staff, date)
                        || staff.unavailable().stream()
                                .anyMatch(away ->
                                        !date.isBefore(away.from()) && (away.to() == null || date.isBefore(away.to()))))
                .orElse(false);
    }

    private static boolean left(StaffMember staff, LocalDate date) {
        return staff.leftOn() != null && !date.isBefore(staff.leftOn());
    }

    /** Whether somebody is planned on a shift at another site while they are planned on this one. */
    public static boolean elsewhere(Known known, Shift shift) {
        Interval planned = new Interval(shift.plannedStart(), shift.plannedEnd());
        return known.all(Shift.class).stream()
                .filter(other -> Objects.equals(other.staffId(), shift.staffId()))
                .filter(other -> !other.site().equals(shift.site()))
                .anyMatch(other -> Intervals.meet(new Interval(other.plannedStart(), other.plannedEnd()), planned));
    }

    /** What two times share. */
    public static Optional<Interval> within(Interval one, Interval other) {
        Instant from = one.from().isBefore(other.from()) ? other.from() : one.from();
        Instant to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** When a shift started: as worked, else as planned. */
    public static Instant start(Shift shift) {
        return Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
    }

    /** When a shift ended: as worked, else as planned. */
    public static Instant end(Shift shift) {
        return Objects.requireNonNullElse(shift.actualEnd(), shift.plannedEnd());
    }

    /** When a shift was worked, or else is planned; it has to end after it starts. */
    public static Interval worked(Shift shift) {
        return new Interval(start(shift), end(shift));
    }
}
