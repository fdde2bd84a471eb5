package org.plumbline.io;

import java.util.List;
import org.plumbline.Problem;
import org.plumbline.fact.Fault;

/**
 * Something wrong with a file or a row of it, before its place is added.
 *
 * @param kind how it is counted once there are too many to list
 * @param what what is wrong
 * @param maybe what would be right
 */
record Flaw(String kind, String what, String maybe) {
    static Flaw of(String what, String maybe) {
        return new Flaw(what, what, maybe);
    }

    static Flaw of(Fault fault) {
        return new Flaw(kind(fault.what()), fault.what(), fault.maybe().orElse(""));
    }

    static List<Flaw> of(List<Fault> faults) {
        return faults.stream().map(Flaw::of).toList();
    }

    Problem at(String where) {
        return maybe.isEmpty() ? Problem.at(where, what) : Problem.at(where, what, maybe);
    }

    /** The sentence without what stood in the row: in backticks only the first, which is the field, stays. */
    private static String kind(String what) {
        String[] parts = what.split("`", -1);
        for (int i = 3; i < parts.length; i += 2) {
            parts[i] = "…";
        }
        String kind = String.join("`", parts);
        return kind.endsWith(": `…`") ? kind.substring(0, kind.length() - 5) : kind;
    }
}
