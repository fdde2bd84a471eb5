package org.plumbline;

import java.util.List;
import java.util.Optional;

/**
 * A row of a fact file that could not be used: what was wrong, and what of it could be read, so that whatever depends on
 * it becomes unknown instead of vanishing.
 *
 * @param type the name of the fact type, {@code contact}
 * @param site the site that the row names, if that could be read
 * @param subjects whom the row is about, as far as that could be read; empty: the row may be about anybody, and the
 *     whole type is unknown at the site, or everywhere where there is no site either
 * @param problems what was wrong, at least one
 */
public record LeftOut(String type, Optional<String> site, List<Subject> subjects, List<Problem> problems) {
    /**
     * Copies the lists.
     *
     * @param type the name of the fact type
     * @param site the site that the row names
     * @param subjects whom the row is about
     * @param problems what was wrong
     */
    public LeftOut {
        subjects = List.copyOf(subjects);
        problems = List.copyOf(problems);
    }

    /**
     * A whole file that could not be read.
     *
     * @param type the name of the fact type
     * @param problem what was wrong
     * @return the type, left out as a whole
     */
    public static LeftOut wholeType(String type, Problem problem) {
        return new LeftOut(type, Optional.empty(), List.of(), List.of(problem));
    }
}
