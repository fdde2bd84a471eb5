package org.plumbline;

import java.time.Instant;
import java.util.List;

/**
 * Facts at one instant under one configuration, asked more than once. Immutable: nothing that is asked changes anything.
 * Safe from any thread; questions are answered one after the other, in the thread that asks.
 */
public interface View {
    /** {@return when the service is looked at} */
    Instant asOf();

    /** {@return the same as {@link Plumbline#assess(Facts, Instant)} of these facts; worked out once, then kept} */
    Assessment assess();

    /**
     * May this be done? The rules that guard such an {@link Action} judge the facts with the changes and without them. What
     * they find with them alone speaks against them. What is proposed is taken as it is said, and may lie ahead: it is
     * judged as if it had happened, on what is known now. Advice: the host decides.
     *
     * @param proposed the changes, taken together; at least one of them an action that can be asked about
     * @return permitted, refused or undecided, with the reasons
     * @throws FactsException with every problem: a fact that is not right, one that is changed twice, one to withdraw that is
     *     not there, or no change among them about which a gate can be asked
     */
    GateAnswer gate(Change... proposed);

    /**
     * The same question for each of several candidates, each alone.
     *
     * @param candidates the changes
     * @return one answer for each, in the order given
     * @throws FactsException with the problems of the first candidate that has any
     */
    List<GateAnswer> gateEach(List<Change> candidates);
}
