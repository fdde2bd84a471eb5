package org.plumbline.cli;

/** When the text report has colour. */
enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(Terminal terminal) {
        return this == ALWAYS || (this == AUTO && terminal.showsColor());
    }
}
