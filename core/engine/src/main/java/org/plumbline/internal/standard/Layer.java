package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.standard.StandardId;

/** The values of one file, held against the standards that they are for. */
record Layer(Optional<Subject> scope, Map<StandardId, NavigableMap<LocalDate, Dated>> values) {
    @Nullable
    Dated at(StandardId id, LocalDate date) {
        NavigableMap<LocalDate, Dated> dated = values.get(id);
        Map.Entry<LocalDate, Dated> entry = dated == null ? null : dated.floorEntry(date);
        return entry == null ? null : entry.getValue();
    }

    boolean holdsFor(@Nullable String site, @Nullable String partner) {
        if (scope.isEmpty()) {
            return true;
        }
        Subject subject = scope.get();
        return subject.id().equals(subject.type() == Subject.Type.SITE ? site : partner);
    }
}
