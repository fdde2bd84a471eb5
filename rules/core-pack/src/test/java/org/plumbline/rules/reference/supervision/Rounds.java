package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.fact.Fact;

/**
 * Something that is asked again and again while a time lasts: it starts with the time, and anew each time it was done.
 * Nothing is asked before an instant; the round that runs then starts then.
 */
final class Rounds<F extends Fact> {
    /** A time from an instant on (to the end of time, if it has none), and the fact with which it begins. */
    record Spell(Instant from, Instant to, Fact by) {}

    /** From an instant on, until the next is done; {@code by} is the fact with which it starts. */
    record Round<F extends Fact>(Spell spell, Instant start, Fact by, Optional<F> next) {}

    private final Spell spell;
    private final Instant since;
    private final BiFunction<Fact, Instant, List<F>> done;
    private final Function<F, Instant> time;

    /**
     * Of one spell.
     *
     * @param since nothing is asked before
     * @param done what counts for a round that starts with a fact at an instant, whenever it was done, by time and id
     * @param time when it was done
     */
    Rounds(Spell spell, Instant since, BiFunction<Fact, Instant, List<F>> done, Function<F, Instant> time) {
        this.spell = spell;
        this.since = since;
        this.done = done;
        this.time = time;
    }

    /** Those that have begun. */
    List<Round<F>> until(Instant asOf) {
        List<Round<F>> rounds = new ArrayList<>();
        Instant start = spell.from;
        Fact by = latest(start, spell.by, false);
        while (!start.isAfter(asOf) && start.isBefore(spell.to)) {
            Optional<F> next = next(by, start);
            Instant asked = Collections.max(List.of(start, since));
            boolean overBefore = next.isPresent() && !time.apply(next.get()).isAfter(since);
            if (!overBefore && asked.isBefore(spell.to) && !asked.isAfter(asOf)) {
                rounds.add(new Round<>(spell, asked, by, next));
            }
            if (next.isEmpty()) {
                break;
            }
            start = time.apply(next.get());
            by = latest(start, next.get(), true);
        }
        return rounds;
    }

    private List<F> counting(Fact by, Instant start) {
        return done.apply(by, Collections.max(List.of(start, since)));
    }

    private Optional<F> next(Fact by, Instant start) {
        return counting(by, start).stream()
                .filter(it -> time.apply(it).isAfter(start) && time.apply(it).isBefore(spell.to))
                .findFirst();
    }

    /** Of several done at one instant the last starts the round. */
    private Fact latest(Instant at, Fact first, boolean isOne) {
        Fact latest = first;
        for (F it : counting(first, at)) {
            boolean later = !isOne || it.id().compareTo(first.id()) > 0;
            latest = time.apply(it).equals(at) && later ? it : latest;
        }
        return latest;
    }
}
