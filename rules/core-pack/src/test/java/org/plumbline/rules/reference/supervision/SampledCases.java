package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Teams;

/** The cases of a team of which a sample is asked. */
record SampledCases(Known known, String team) {
    /** Open, the team's and not standing still from the beginning of a time to its end, or until now. */
    boolean openThroughout(String id, Interval during) {
        Instant last = Collections.min(List.of(during.to().minusNanos(1), known.asOf()));
        Interval seen = new Interval(during.from(), last.plusNanos(1));
        Optional<Case> record = known.find(Case.class, id);
        if (record.isEmpty() || record.get().openedAt().isAfter(during.from())) {
            return false;
        }
        Instant closed = record.get().closedAt();
        List<CaseStatus> statuses = known.all(CaseStatus.class, it -> id.equals(it.caseId()));
        List<Instant> tried = new ArrayList<>(List.of(during.from(), last));
        boolean stopped = false;
        for (CaseStatus it : statuses) {
            Interval own = new Interval(it.from(), Objects.requireNonNullElse(it.to(), Instant.MAX));
            boolean stops = (it.kind() == CaseStatus.Kind.PAUSED || it.kind() == CaseStatus.Kind.OUT_OF_SCOPE)
                    && !it.from().equals(it.to());
            stopped |= stops && Intervals.meet(own, seen);
            tried.add(own.from());
            tried.add(own.to());
        }
        return !stopped
                && (closed == null || closed.isAfter(last))
                && tried.stream()
                        .filter(seen::contains)
                        .allMatch(at -> Teams.of(known, Subject.of(Subject.Type.CASE, id), at)
                                .equals(Optional.of(team)));
    }
}
