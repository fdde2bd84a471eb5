package org.plumbline.io;

import org.plumbline.Severity;

/** What a terminal shows besides the words; never the only sign of anything. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    CRITICAL("1;31"),
    HIGH("1;33");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> CRITICAL;
            case HIGH -> HIGH;
            case MEDIUM, LOW -> PLAIN;
        };
    }

    String apply(String text) {
        return this == PLAIN || text.isBlank() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
