package org.plumbline;

import java.util.List;

/** Facts that cannot be assessed as they are. */
public final class FactsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final transient List<Problem> problems;

    /**
     * Made with every problem at once.
     *
     * @param problems what is wrong, at least one
     */
    public FactsException(List<Problem> problems) {
        super(Problems.inWords(problems, "in the facts"));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem.
     *
     * @return what is wrong, in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }
}
