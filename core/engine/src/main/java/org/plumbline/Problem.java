package org.plumbline;

import java.util.Optional;
import org.plumbline.internal.Harmless;

/**
 * Something wrong with an input: a fact, a fact file, a standard, a pack. One type, one printed form.
 *
 * @param where file and line ({@code contacts.csv:17}), or the fact's type and id where there is no file
 * @param what what is wrong
 * @param maybe what would be right; printed on the next line, after "Maybe"
 */
public record Problem(String where, String what, Optional<String> maybe) {
    /**
     * A problem without advice.
     *
     * @param where file and line, or the fact's type and id
     * @param what what is wrong
     * @return the problem
     */
    public static Problem at(String where, String what) {
        return new Problem(where, what, Optional.empty());
    }

    /**
     * A problem with advice.
     *
     * @param where file and line, or the fact's type and id
     * @param what what is wrong
     * @param maybe what would be right
     * @return the problem
     */
    public static Problem at(String where, String what, String maybe) {
        return new Problem(where, what, Optional.of(maybe));
    }

    /**
     * {@return the printed form: one line, or two where there is advice; what the input says in it can mislead neither a
     * terminal nor a reader}
     */
    @Override
    public String toString() {
        return Harmless.text(where + ": " + what)
                + maybe.map(m -> "\n  Maybe " + Harmless.text(m)).orElse("");
    }
}
