package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Teams;

/** The cases of a team of which a sample is asked, and from when on it is. */
record SampledCases(Known known, String team) {
    /** The day on which the site went live; without a launch the feed's first whole day, or the look-back's month. */
    static Optional<LocalDate> firstDay(Known known, String site) {
        List<Launch> launches = known.all(Launch.class, launch -> site.equals(launch.site()));
        Optional<Instant> live =
                launches.stream().map(Launch::liveAt).filter(Objects::nonNull).min(Instant::compareTo);
        if (live.isEmpty() && !launches.isEmpty()) {
            return Optional.empty();
        }
        Instant feed = known.feeds().begins("case-review", site).orElse(Instant.MIN);
        if (feed.equals(Instant.MIN)) {
            Instant back = known.feeds().lookBack(site);
            return Optional.of(live.map(at -> known.places().date(site, at))
                    .orElse(known.places().date(site, back).withDayOfMonth(1)));
        }
        LocalDate day = known.places().date(site, feed);
        LocalDate whole = known.places().start(site, day).isBefore(feed) ? day.plusDays(1) : day;
        LocalDate first = live.map(at -> known.places().date(site, at)).orElse(whole);
        return Optional.of(whole.isAfter(first) ? whole : first);
    }

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
            boolean stops = it.kind() == CaseStatus.Kind.PAUSED || it.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
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
