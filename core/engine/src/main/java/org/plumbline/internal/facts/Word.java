package org.plumbline.internal.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;

/**
 * The caller's word on how far facts are complete.
 *
 * @param until until when
 * @param came the types of fact that came; null where the word is given for all of them
 */
public record Word(Instant until, @Nullable Set<String> came) {
    /** A word for every type of fact, whether anything of it came or not. */
    public static Word ofAll(Instant until) {
        return new Word(until, null);
    }

    /** A word for the types of fact that came, by their names. */
    public static Word of(Instant until, Set<String> came) {
        return new Word(until, came.stream().map(Word::type).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The same word, for one more type of fact. */
    Word and(String name) {
        if (came == null) {
            return this;
        }
        Set<String> all = new TreeSet<>(came);
        all.add(type(name));
        return new Word(until, all);
    }

    private static String type(String name) {
        return FactType.named(name)
                .map(FactType::name)
                .or(() -> Optional.of(name).filter(Word::isLocal))
                .orElseThrow(() -> new IllegalArgumentException("there is no type of fact `" + name + "`"));
    }

    /** Types that local packs declare have a dot in their names; what they are is the pack's matter. */
    private static boolean isLocal(String name) {
        return name.indexOf('.') > 0;
    }

    /** Nobody can have said at an instant that what was still to come was complete. */
    Word asKnownAt(Instant instant) {
        return until.isBefore(instant) ? this : new Word(instant, came);
    }

    /** Whether it says anything of a type of fact. */
    public boolean speaksOf(String type) {
        return came == null || came.contains(type);
    }

    @Override
    public String toString() {
        return came == null ? until.toString() : until + " of " + came;
    }
}
