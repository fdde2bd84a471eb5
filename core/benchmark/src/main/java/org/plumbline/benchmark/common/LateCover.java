package org.plumbline.benchmark.common;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;

/** RC-05: new starters are not alone on late cover before they are signed off. */
public final class LateCover {
    private static final List<String> FEEDS = List.of("shift", "competency-sign-off");

    private LateCover() {}

    /** Whether somebody is a new starter on the day of a shift. */
    public static boolean isNew(StaffMember member, Place place, Shift shift) {
        LocalDate past = member.startedOn().plus(Standards.NEW_STARTER);
        return place.date(shift.plannedStart()).isBefore(past);
    }

    /**
     * Judges the late shift of a new starter.
     *
     * @param present when somebody who is signed off is on a shift
     * @param doubtful whether somebody who is signed off may be on a shift, or elsewhere
     */
    public static Judgement judge(
            Place place, Shift late, Collection<Interval> present, boolean doubtful, @Nullable String team) {
        Interval needed = Times.planned(late);
        Matter matter =
                new Matter("RC-05", Objects.requireNonNull(late.staffId()), place, team, late.id(), needed.from());
        if (isCovered(needed, present)) {
            return matter.is(State.MET);
        }
        Instant closed = needed.to().isAfter(Network.AS_OF) ? null : needed.to();
        if (doubtful) {
            return matter.is(State.UNKNOWN).closed(closed);
        }
        return matter.is(isKnown(place, needed) ? State.BREACH : State.HELD_UP).closed(closed);
    }

    private static boolean isCovered(Interval needed, Collection<Interval> present) {
        Instant open = needed.from();
        List<Interval> byStart =
                present.stream().sorted(Comparator.comparing(Interval::from)).toList();
        for (Interval next : byStart) {
            if (!next.from().isAfter(open) && next.to().isAfter(open)) {
                open = next.to();
            }
        }
        return !open.isBefore(needed.to());
    }

    /** A plan is judged on what should be known by now. */
    private static boolean isKnown(Place place, Interval needed) {
        Instant from = Times.earlier(needed.from(), Standards.EXPECTED);
        Instant to = Times.earlier(needed.to(), Standards.EXPECTED);
        return FEEDS.stream().allMatch(feed -> place.knows(feed, from, to));
    }
}
