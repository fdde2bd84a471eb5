package org.plumbline.pack;

import java.util.List;
import org.plumbline.Problem;

/** Packs or standards that cannot be used as they are. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final transient List<Problem> problems;

    /**
     * Made with every problem at once.
     *
     * @param problems what is wrong, at least one
     */
    public LoadException(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + "\n" + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem.
     *
     * @return what is wrong, by file and line
     */
    public List<Problem> problems() {
        return problems;
    }
}
