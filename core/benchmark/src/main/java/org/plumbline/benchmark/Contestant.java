package org.plumbline.benchmark;

import java.util.List;
import org.plumbline.fact.Fact;

/** One way to judge the eight rules. Used once: facts in, answers out. */
public interface Contestant extends AutoCloseable {
    /** Takes the facts in; what it costs counts, but is told apart. */
    void load(List<Fact> facts);

    /** Judges what was loaded, as at {@link Network#AS_OF}, and keeps what it found in a form of its own. */
    void judge();

    /** What was found, in everybody's form. Not timed: it is there to be compared. */
    Answers answers();

    @Override
    default void close() {}
}
