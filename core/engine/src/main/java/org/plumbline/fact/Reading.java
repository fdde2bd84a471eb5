package org.plumbline.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row of a fact file came to, with everything that is wrong with it. */
public sealed interface Reading {
    /** {@return what is wrong, field by field; empty for a row without fault} */
    List<Fault> faults();

    /**
     * A row that is used.
     *
     * @param fact the fact
     * @param faults only fields that nobody knows
     */
    record Kept(Fact fact, List<Fault> faults) implements Reading {}

    /**
     * A row that cannot be used, and what of it could be read, so that what depends on it becomes unknown.
     *
     * @param site the site that it names, where that could be read
     * @param names every fact that it names, itself included, where that could be read
     * @param lost the fields that name facts and could not be read: it may be about anybody where this is not empty
     * @param faults what is wrong, at least one that leaves it out
     */
    record LeftOut(Optional<String> site, Set<FactId> names, Set<String> lost, List<Fault> faults) implements Reading {}
}
