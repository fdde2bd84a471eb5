package org.plumbline.internal.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.Assessment;
import org.plumbline.Difference;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Upcoming;
import org.plumbline.WhatIf;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.Standards;

/** Judges the same facts by two configurations, night by night, and follows each matter through the nights. */
public final class Comparing {
    private static final Comparator<WhatIf.Effect> GRAVEST_FIRST =
            Comparator.comparing(WhatIf.Effect::kind).thenComparing(WhatIf.Effect::finding, DefaultFinding.CANONICAL);

    private Comparing() {}

    /** As {@link WhatIf#compare} says. */
    public static WhatIf compare(Plumbline inForce, Plumbline proposed, Facts facts, List<Instant> nights) {
        check(nights);
        List<Both> all = new ArrayList<>();
        for (Instant night : nights) {
            all.add(new Both(inForce.assess(facts, night), proposed.assess(facts, night)));
        }
        Set<PackFailure> failures = new TreeSet<>(Comparator.comparing(PackFailure::pack)
                .thenComparing(failure -> failure.kind())
                .thenComparing(PackFailure::what));
        all.forEach(both -> failures.addAll(both.failures()));
        Set<String> stopped = new HashSet<>();
        failures.forEach(failure -> stopped.add(name(failure.pack())));
        List<Seen> seen = all.stream().map(both -> new Seen(both, stopped)).toList();

        return new WhatIf(
                seen.stream().map(Seen::night).toList(),
                effects(seen),
                proposed.standards().since(inForce.standards()),
                only(proposed, inForce).stream()
                        .map(adaptation ->
                                new WhatIf.Begun(adaptation, withoutEffect(adaptation, proposed.standards())))
                        .toList(),
                only(inForce, proposed),
                List.copyOf(failures),
                all.get(0).inForce.basis(),
                all.get(0).proposed.basis());
    }

    private static void check(List<Instant> nights) {
        if (nights.isEmpty()) {
            throw new IllegalArgumentException("there is no night to look at");
        }
        for (int i = 1; i < nights.size(); i++) {
            if (!nights.get(i).isAfter(nights.get(i - 1))) {
                throw new IllegalArgumentException(nights.get(i) + " is not after " + nights.get(i - 1));
            }
        }
    }

    /** Name and version without the version. */
    private static String name(String pack) {
        return pack.replaceFirst(" .*", "");
    }

    /** What is on record in one of them and not, as it is, in the other. */
    private static List<Adaptation> only(Plumbline one, Plumbline other) {
        List<Adaptation> known = other.standards().adaptations();
        return one.standards().adaptations().stream()
                .filter(adaptation -> !known.contains(adaptation))
                .toList();
    }

    /** As at its start, or its approval where that is later. */
    private static Optional<String> withoutEffect(Adaptation adaptation, Standards standards) {
        LocalDate approved = Optional.ofNullable(adaptation.approvedAt())
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                .orElse(adaptation.from());
        LocalDate date = approved.isAfter(adaptation.from()) ? approved : adaptation.from();
        return standards
                .why(
                        new StandardId(adaptation.element()),
                        Optional.ofNullable(adaptation.aboutSite()),
                        Optional.ofNullable(adaptation.partnerId()),
                        date)
                .stream()
                .filter(one -> one.authority().adaptation().equals(Optional.of(adaptation.id())))
                .flatMap(one -> one.passedOver().stream())
                .findFirst();
    }

    /** One night, judged by both. */
    private record Both(Assessment inForce, Assessment proposed) {
        List<PackFailure> failures() {
            List<PackFailure> both = new ArrayList<>(inForce.failures());
            both.addAll(proposed.failures());
            return both;
        }
    }

    /** What is found on one night, and what is still to come. */
    private static final class Seen {
        final Instant asOf;
        final Map<String, Finding> inForce;
        final Map<String, Finding> proposed;
        final Map<String, Instant> comingNow;
        final Map<String, Instant> comingThen;

        Seen(Both both, Set<String> stopped) {
            asOf = both.inForce.asOf();
            inForce = byMatter(both.inForce, stopped);
            proposed = byMatter(both.proposed, stopped);
            comingNow = coming(both.inForce);
            comingThen = coming(both.proposed);
        }

        /** In order; where several findings are about one matter, each is one of its own. */
        private static Map<String, Finding> byMatter(Assessment assessment, Set<String> stopped) {
            Map<String, Finding> byMatter = new TreeMap<>();
            Map<String, Integer> times = new HashMap<>();
            for (Finding finding : assessment.findings()) {
                if (!stopped.contains(name(finding.pack()))) {
                    int time = times.merge(finding.fingerprint(), 1, Integer::sum);
                    byMatter.put(finding.fingerprint() + " " + time, finding);
                }
            }
            return byMatter;
        }

        private static Map<String, Instant> coming(Assessment assessment) {
            Map<String, Instant> coming = new HashMap<>();
            for (Upcoming upcoming : assessment.upcoming()) {
                coming.putIfAbsent(upcoming.fingerprint() + " 1", upcoming.turnsAt());
            }
            return coming;
        }

        WhatIf.Night night() {
            return new WhatIf.Night(
                    asOf,
                    inForce.values().stream().filter(Comparing::isBreach).count(),
                    proposed.values().stream().filter(Comparing::isBreach).count(),
                    difference());
        }

        private Difference difference() {
            return Difference.between(sorted(inForce), sorted(proposed));
        }

        private static List<Finding> sorted(Map<String, Finding> findings) {
            return findings.values().stream().sorted(DefaultFinding.CANONICAL).toList();
        }
    }

    private static boolean isBreach(Finding finding) {
        return finding.outcome() == Outcome.BREACH;
    }

    private static List<WhatIf.Effect> effects(List<Seen> nights) {
        Set<String> matters = new TreeSet<>();
        for (Seen night : nights) {
            matters.addAll(night.inForce.keySet());
            matters.addAll(night.proposed.keySet());
        }
        return matters.stream()
                .flatMap(matter -> new Course(matter, nights).effect().stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /** One matter through the nights. */
    private static final class Course {
        private final String matter;
        private final List<Seen> nights;
        private final List<Seen> different = new ArrayList<>();

        Course(String matter, List<Seen> nights) {
            this.matter = matter;
            this.nights = nights;
            for (Seen night : nights) {
                Difference difference = Difference.between(
                        now(night).stream().toList(), then(night).stream().toList());
                if (!difference.isEmpty()) {
                    different.add(night);
                }
            }
        }

        private Optional<Finding> now(Seen night) {
            return Optional.ofNullable(night.inForce.get(matter));
        }

        private Optional<Finding> then(Seen night) {
            return Optional.ofNullable(night.proposed.get(matter));
        }

        private boolean isBreachNow(Seen night) {
            return now(night).filter(Comparing::isBreach).isPresent();
        }

        private boolean isBreachThen(Seen night) {
            return then(night).filter(Comparing::isBreach).isPresent();
        }

        Optional<WhatIf.Effect> effect() {
            if (different.isEmpty()) {
                return Optional.empty();
            }
            Optional<Instant> now = begins(true);
            Optional<Instant> then = begins(false);
            if (now.isPresent() && then.isPresent() && !now.equals(then)) {
                Duration by = Duration.between(now.get(), then.get());
                return Optional.of(
                        by.isNegative()
                                ? effect(WhatIf.Kind.SOONER, Optional.of(by.negated()))
                                : effect(WhatIf.Kind.LATER, Optional.of(by)));
            }
            if (different.stream().anyMatch(night -> isBreachNow(night) && !isBreachThen(night))) {
                return Optional.of(effect(WhatIf.Kind.UNSEEN, Optional.empty()));
            }
            return Optional.of(effect(
                    different.stream().anyMatch(night -> isBreachThen(night) && !isBreachNow(night))
                            ? WhatIf.Kind.NEW
                            : WhatIf.Kind.OTHERWISE,
                    Optional.empty()));
        }

        private WhatIf.Effect effect(WhatIf.Kind kind, Optional<Duration> by) {
            Seen first = different.get(0);
            return new WhatIf.Effect(
                    kind, first.asOf, different.get(different.size() - 1).asOf, now(first), then(first), by);
        }

        /**
         * Since when it is a breach, or will be: when it fell due, else the first night on which it is one; where it is none
         * yet, when it turns into one. Empty where it is none and will be none.
         */
        private Optional<Instant> begins(boolean inForce) {
            for (Seen night : nights) {
                Optional<Finding> found = inForce ? now(night) : then(night);
                if (found.filter(Comparing::isBreach).isPresent()) {
                    return Optional.of(found.get().dueAt().orElse(night.asOf));
                }
            }
            // still to come on the last night on which only the other has it
            for (int i = different.size() - 1; i >= 0; i--) {
                Seen night = different.get(i);
                Optional<Instant> turns =
                        Optional.ofNullable((inForce ? night.comingNow : night.comingThen).get(matter));
                if (inForce ? isBreachThen(night) : isBreachNow(night)) {
                    return turns;
                }
            }
            return Optional.empty();
        }
    }
}
