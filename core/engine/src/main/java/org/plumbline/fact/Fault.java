package org.plumbline.fact;

import java.util.Optional;
import org.plumbline.Problem;

/**
 * Something wrong with one field of a fact.
 *
 * @param field the field, such as {@code at} or {@code registrations[0].from}
 * @param what what is wrong
 * @param maybe what would be right; printed after "Maybe"
 * @param leavesOut whether the fact cannot be used; false only for a field that nobody knows
 */
public record Fault(String field, String what, Optional<String> maybe, boolean leavesOut) {
    /**
     * The same as a problem of an input.
     *
     * @param where file and line, or the fact's type and id
     * @return the problem
     */
    public Problem at(String where) {
        return new Problem(where, what, maybe);
    }
}
