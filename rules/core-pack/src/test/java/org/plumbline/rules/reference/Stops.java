package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.casework.CaseStatus;

/** When the clocks of a case or referral stand still: in hospital, away (paused); died, withdrew, moved (out of scope). */
public final class Stops {
    private final Known known;
    private final List<CaseStatus> stops;
    private final List<Instant> ends = new ArrayList<>();

    private Stops(Known known, List<CaseStatus> stops) {
        this.known = known;
        this.stops = stops;
    }

    /** Those of a case or referral, or of a referral and its cases; nobody else has any. */
    public static Stops of(Known known, Subject... subjects) {
        List<CaseStatus> all = new ArrayList<>();
        for (Subject subject : subjects) {
            all.addAll(statuses(known, subject));
        }
        return new Stops(known, all);
    }

    /** From then on nothing is asked for any more, whatever the statuses say; null: no such instant. */
    public Stops endingAt(@Nullable Instant instant) {
        if (instant != null) {
            ends.add(instant);
        }
        return this;
    }

    private static List<CaseStatus> statuses(Known known, Subject subject) {
        boolean isCase = subject.type() == Subject.Type.CASE;
        return known.all(CaseStatus.class, status -> {
            boolean own = isCase
                    ? subject.id().equals(status.caseId())
                    : status.caseId() == null && subject.id().equals(status.referralId());
            boolean stops = status.kind() == CaseStatus.Kind.PAUSED || status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
            return own && stops && !status.from().equals(status.to());
        });
    }

    /** Whether a clock stood still at an instant. */
    public boolean at(Instant instant) {
        return ends.stream().anyMatch(end -> !instant.isBefore(end))
                || stops.stream()
                        .anyMatch(stop ->
                                !instant.isBefore(stop.from()) && (stop.to() == null || instant.isBefore(stop.to())));
    }

    /** When what fell due and was not done could not be mended any more, if that was by now. */
    public @Nullable Instant overAfter(Instant due) {
        Stream<Instant> forGood = stops.stream()
                .filter(stop -> stop.kind() == CaseStatus.Kind.OUT_OF_SCOPE)
                .map(CaseStatus::from);
        return Stream.concat(ends.stream(), forGood)
                .filter(from -> from.isAfter(due) && !from.isAfter(known.asOf()))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
