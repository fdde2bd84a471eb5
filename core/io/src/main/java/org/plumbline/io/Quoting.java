package org.plumbline.io;

/**
 * Where a CSV row is while its bytes go by: RFC 4180, and a quote inside a cell that does not begin with one is a
 * character like any other. All that steers it is ASCII, so that the bytes of UTF-8 need no decoding.
 */
final class Quoting {
    enum State {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BROKEN
    }

    private State state = State.CELL_BEGINS;

    void begin() {
        state = State.CELL_BEGINS;
    }

    State state() {
        return state;
    }

    /** Goes on as it would from there. */
    void resume(State where) {
        state = where;
    }

    void accept(int c) {
        state = switch (state) {
            case CELL_BEGINS, PLAIN -> outside(c);
            case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> afterQuote(c);
            case BROKEN -> State.BROKEN;
        };
    }

    private State outside(int c) {
        if (c == ',') {
            return State.CELL_BEGINS;
        }
        return c == '"' && state == State.CELL_BEGINS ? State.QUOTED : State.PLAIN;
    }

    private static State afterQuote(int c) {
        if (c == ',') {
            return State.CELL_BEGINS;
        }
        return c == '"' ? State.QUOTED : State.BROKEN;
    }

    /** Whether a line end belongs to the cell. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether there was text between a closing quote and the next comma. */
    boolean isBroken() {
        return state == State.BROKEN;
    }
}
