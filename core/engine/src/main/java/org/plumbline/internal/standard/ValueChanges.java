package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.ValueChange;
import org.plumbline.standard.ValueChange.Direction;

/** Sets the values of two configurations against each other, day by day on which either of them changes. */
final class ValueChanges {
    private final StandardsInForce before;
    private final StandardsInForce after;
    private final List<ValueChange> changes = new ArrayList<>();

    ValueChanges(StandardsInForce before, StandardsInForce after) {
        this.before = before;
        this.after = after;
    }

    List<ValueChange> all() {
        TreeSet<StandardId> ids = new TreeSet<>();
        before.declarations().forEach(standard -> ids.add(standard.id()));
        after.declarations().forEach(standard -> ids.add(standard.id()));
        ids.forEach(this::compare);
        return List.copyOf(changes);
    }

    private void compare(StandardId id) {
        TreeSet<Optional<Subject>> scopes = new TreeSet<>(
                Comparator.comparing(scope -> scope.map(Subject::toString).orElse("")));
        scopes.add(Optional.empty());
        scopes.addAll(before.scopes(id));
        scopes.addAll(after.scopes(id));
        Declared standard = Optional.ofNullable(after.declared(id))
                .or(() -> Optional.ofNullable(before.declared(id)))
                .orElseThrow();
        List<ValueChange> everywhere = List.of();
        for (Optional<Subject> scope : scopes) {
            List<ValueChange> there = runs(standard, scope);
            // what is so everywhere is said once
            if (scope.isEmpty()) {
                everywhere = there;
                changes.addAll(there);
            } else {
                List<ValueChange> known = everywhere;
                there.stream()
                        .filter(one -> known.stream().noneMatch(other -> sameButForScope(one, other)))
                        .forEach(changes::add);
            }
        }
    }

    private static boolean sameButForScope(ValueChange one, ValueChange other) {
        return one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.before().equals(other.before())
                && one.after().equals(other.after());
    }

    /** The times in which the values differ, from one change to the next. */
    private List<ValueChange> runs(Declared standard, Optional<Subject> scope) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        days.addAll(before.changes(standard.id(), scope));
        days.addAll(after.changes(standard.id(), scope));
        List<ValueChange> runs = new ArrayList<>();
        for (LocalDate day : days) {
            Dated one = before.find(standard.id(), scope, day);
            Dated other = after.find(standard.id(), scope, day);
            Optional<LocalDate> from = Optional.of(day).filter(first -> first.isAfter(LocalDate.MIN));
            Optional<LocalDate> to = Optional.ofNullable(days.higher(day));
            ValueChange last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (Objects.equals(value(one), value(other))) {
                continue;
            }
            ValueChange run = new ValueChange(
                    standard,
                    scope,
                    from,
                    to,
                    authority(one),
                    authority(other),
                    direction(value(one), value(other), standard.stricter()));
            if (last != null
                    && last.to().equals(from)
                    && last.before().equals(run.before())
                    && last.after().equals(run.after())) {
                runs.set(
                        runs.size() - 1,
                        new ValueChange(standard, scope, last.from(), to, run.before(), run.after(), run.direction()));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    private static @Nullable Value value(@Nullable Dated dated) {
        return dated == null ? null : dated.value();
    }

    private static Optional<Authority> authority(@Nullable Dated dated) {
        return Optional.ofNullable(dated).map(Dated::authority);
    }

    private static Direction direction(@Nullable Value one, @Nullable Value other, Stricter stricter) {
        if (one == null) {
            return Direction.SET;
        }
        if (other == null) {
            return Direction.UNSET;
        }
        if (other.asksAtLeast(one, stricter)) {
            return Direction.STRICTER;
        }
        return one.asksAtLeast(other, stricter) ? Direction.LOOSER : Direction.OTHER;
    }
}
