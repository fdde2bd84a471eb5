package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** Sign-offs of somebody for some competencies. */
final class SignOffs {
    static final String FEED = "competency-sign-off";
    private static final String STAGES = "competence.stages-signed-off";

    private SignOffs() {}

    /** All of them, of any stage and by anybody. */
    static List<CompetencySignOff> of(Known known, String staff, Collection<String> competencies) {
        return known.byTime(
                CompetencySignOff.class,
                signOff -> signOff.staffId().equals(staff) && competencies.contains(signOff.competency()),
                CompetencySignOff::signedAt);
    }

    /** Those of a stage that counts, which the person did not sign. */
    static List<CompetencySignOff> counting(List<CompetencySignOff> signOffs, Set<String> stages) {
        return signOffs.stream()
                .filter(signOff -> stages.contains(signOff.stage().name()))
                .filter(signOff -> !signOff.staffId().equals(signOff.assessorId()))
                .toList();
    }

    static Value stages(Known known, @Nullable String site, Instant at) {
        return known.standards().at(STAGES, site, at).orElseThrow();
    }

    /** From when it holds: not before it was signed, whatever was written on it. */
    static Instant starts(CompetencySignOff signOff) {
        return Collections.max(List.of(signOff.from(), signOff.signedAt()));
    }

    /** When it holds; empty where it never did. */
    static Optional<Interval> holds(CompetencySignOff signOff) {
        return between(starts(signOff), signOff.to(), signOff.withdrawnAt());
    }

    static Optional<Interval> between(Instant from, @Nullable Instant... ends) {
        Instant to = Stream.of(ends)
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** Met if at each instant one of them holds. */
    static Judged cover(Judged judged, String asked, Interval needed, List<CompetencySignOff> signOffs) {
        return cover(judged, asked, needed, signOffs, SignOffs::holds);
    }

    /** Met if at each instant one of them holds, for as long as is said. */
    static Judged cover(
            Judged judged,
            String asked,
            Interval needed,
            List<CompetencySignOff> signOffs,
            Function<CompetencySignOff, Optional<Interval>> holds) {
        List<Spell> spells = new ArrayList<>();
        for (CompetencySignOff signOff : signOffs) {
            holds.apply(signOff).ifPresent(during -> spells.add(new Spell(during, List.of(signOff))));
        }
        return Spell.cover(judged, asked, needed, spells);
    }
}
