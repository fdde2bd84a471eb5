package org.plumbline;

import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;

/** One change of the facts: what a gate is asked about. */
public sealed interface Change {
    /**
     * A new fact, or the corrected form of the one with the same type and id, in whose place it comes.
     *
     * @param fact the fact as it would be; its times may lie ahead
     */
    record Put(Fact fact) implements Change {
        @Override
        public FactId id() {
            return fact.factId();
        }
    }

    /**
     * A fact that would not be there any more.
     *
     * @param id names it
     */
    record Withdraw(FactId id) implements Change {}

    /** {@return the fact that changes} */
    FactId id();

    /**
     * Short for the constructor.
     *
     * @param fact the fact as it would be
     * @return the change
     */
    static Change put(Fact fact) {
        return new Put(fact);
    }

    /**
     * Short for the constructor.
     *
     * @param id names the fact
     * @return the change
     */
    static Change withdraw(FactId id) {
        return new Withdraw(id);
    }
}
