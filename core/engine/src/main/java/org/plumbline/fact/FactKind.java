package org.plumbline.fact;

/** How a fact comes to be known. */
public enum FactKind {
    /** Happens, and is recorded at some instant: "as known then" is unknown where that instant is. */
    EVENT,

    /** Stands, and is kept by hand: without a recorded instant it counts as always known. */
    STANDING
}
