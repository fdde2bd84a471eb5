package org.plumbline.fuzz;

import java.util.List;

/** A reader that any input at all is given to. It has a public constructor without parameters. */
public interface Target {
    /** Inputs as they should be. */
    List<String> seeds();

    /** Names and nasty words, to be put into an input. */
    List<String> words();

    /** Reads an input. What should hold and does not is an {@link AssertionError}; any exception is a crash. */
    void take(byte[] input);
}
