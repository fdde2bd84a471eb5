package org.plumbline.internal;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.Problem;
import org.plumbline.pack.LoadException;

/** Collects what is wrong, so that it is said all at once. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    public void add(Problem problem) {
        all.add(problem);
    }

    public void add(String where, String what) {
        all.add(Problem.at(where, what));
    }

    public void add(String where, String what, String maybe) {
        all.add(Problem.at(where, what, maybe));
    }

    public void addAll(List<Problem> problems) {
        all.addAll(problems);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** Throws them all, if there is one. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new LoadException(all);
        }
    }
}
