package org.plumbline.benchmark.common;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.TrainingRecord;

/** TS-01: temporary staff are inducted before their first shift. */
public final class Induction {
    public static final Comparator<Shift> FIRST =
            Comparator.comparing(Induction::startOf).thenComparing(Shift::id);

    private Induction() {}

    public static boolean isAskedOf(StaffMember member) {
        return member.employment() != StaffMember.Employment.PERMANENT;
    }

    public static boolean isMadeBy(TrainingRecord training) {
        return training.kind() == TrainingRecord.Kind.INDUCTION && training.completedAt() != null;
    }

    public static Instant startOf(Shift shift) {
        return Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
    }

    /** Judges the first shift of somebody by their inductions. */
    public static Judgement judge(
            Place place, Shift first, Collection<TrainingRecord> inductions, @Nullable String team) {
        Instant start = startOf(first);
        Matter matter = new Matter("TS-01", Objects.requireNonNull(first.staffId()), place, team, first.id(), start);
        if (inductions.stream().anyMatch(induction -> during(induction).contains(start))) {
            return matter.is(State.MET);
        }
        if (!Network.AS_OF.isAfter(start)) {
            return matter.is(State.NOT_YET_DUE).due(start);
        }
        Instant mended = inductions.stream()
                .map(induction -> during(induction).from())
                .filter(from -> from.isAfter(start))
                .min(Instant::compareTo)
                .orElse(null);
        boolean known = place.knows("training-record", start);
        return matter.is(known ? State.BREACH : State.HELD_UP).closed(mended);
    }

    private static Interval during(TrainingRecord induction) {
        return Times.between(Objects.requireNonNull(induction.completedAt()), induction.to());
    }
}
