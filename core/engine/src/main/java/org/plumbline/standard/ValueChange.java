package org.plumbline.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.Subject;

/**
 * A standard that has another value in one configuration than in another, for a time.
 *
 * @param standard which one
 * @param scope the site or partner where; empty where it is so everywhere that has no value of its own
 * @param from the first local date; empty where it has always been so
 * @param to the first local date after it; empty where it goes on
 * @param before the value of the earlier configuration; empty where it has none
 * @param after the value of the later one; empty where it has none
 * @param direction what that means
 */
public record ValueChange(
        Standard standard,
        Optional<Subject> scope,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Authority> before,
        Optional<Authority> after,
        Direction direction) {
    /** Whether more or less is asked. */
    public enum Direction {
        /** It asks for less. */
        LOOSER,
        /** It asks for more. */
        STRICTER,
        /** It asks for something else, of which nobody can say that it is more or less. */
        OTHER,
        /** It had no value and has one. */
        SET,
        /** It has no value any more: what it decided is not judged. */
        UNSET
    }
}
