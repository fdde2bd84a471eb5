package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one standard at one place, in the course of time, over all layers. Looked up once a place. */
public final class Course {
    private final List<LocalDate> starts;
    /** From each start on; null where it has no value then. */
    private final List<@Nullable Dated> values;

    private Course(List<LocalDate> starts, List<@Nullable Dated> values) {
        this.starts = starts;
        this.values = values;
    }

    static Course of(SortedSet<LocalDate> days, Function<LocalDate, @Nullable Dated> find) {
        SortedSet<LocalDate> starts = new TreeSet<>(days);
        starts.add(LocalDate.MIN);
        List<@Nullable Dated> values = new ArrayList<>();
        starts.forEach(day -> values.add(find.apply(day)));
        return new Course(List.copyOf(starts), values);
    }

    /** Whether it is the same on every day, so that nobody has to know which day it is. */
    public boolean isConstant() {
        return starts.size() == 1;
    }

    /** The value that is always in force, of one that is constant. */
    public @Nullable Dated always() {
        return values.get(0);
    }

    /** The first day on which it has a value; the beginning where it has none at all. */
    public LocalDate firstDay() {
        for (int i = 0; i < starts.size(); i++) {
            if (values.get(i) != null) {
                return starts.get(i);
            }
        }
        return LocalDate.MIN;
    }

    /** The value in force on a day, or null where there is none. */
    public @Nullable Dated on(LocalDate day) {
        int at = starts.size() - 1;
        while (day.isBefore(starts.get(at))) {
            at--;
        }
        return values.get(at);
    }
}
