package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.standard.Considered.Origin;
import org.plumbline.standard.StandardId;

/**
 * The values of one file, or of one adaptation, held against the standards that they are for.
 *
 * @param to the first date on which none of them holds any more; null: they go on
 * @param withoutEffect why none of them ever holds, in words; null where they do
 */
record Layer(
        Origin origin,
        Optional<Subject> scope,
        Map<StandardId, NavigableMap<LocalDate, Dated>> values,
        @Nullable LocalDate to,
        @Nullable String withoutEffect) {
    Layer(Origin origin, Optional<Subject> scope, Map<StandardId, NavigableMap<LocalDate, Dated>> values) {
        this(origin, scope, values, null, null);
    }

    /** The value that it sets; null where it sets none, or without effect. */
    @Nullable
    Dated at(StandardId id, LocalDate date) {
        return withoutEffect == null ? written(id, date) : null;
    }

    /** What it says for a date, whether or not that has an effect. */
    @Nullable
    Dated written(StandardId id, LocalDate date) {
        NavigableMap<LocalDate, Dated> dated = values.get(id);
        Map.Entry<LocalDate, Dated> entry =
                dated == null || (to != null && !date.isBefore(to)) ? null : dated.floorEntry(date);
        return entry == null ? null : entry.getValue();
    }

    /** The dates on which what it sets changes. */
    Set<LocalDate> changes(StandardId id) {
        NavigableMap<LocalDate, Dated> dated = values.get(id);
        Set<LocalDate> changes = new TreeSet<>();
        if (dated != null && withoutEffect == null) {
            changes.addAll(dated.keySet());
            if (to != null) {
                changes.add(to);
            }
        }
        return changes;
    }

    boolean sets(StandardId id) {
        return !changes(id).isEmpty();
    }

    boolean holdsFor(@Nullable String site, @Nullable String partner) {
        if (scope.isEmpty()) {
            return true;
        }
        Subject subject = scope.get();
        return subject.id().equals(subject.type() == Subject.Type.SITE ? site : partner);
    }
}
