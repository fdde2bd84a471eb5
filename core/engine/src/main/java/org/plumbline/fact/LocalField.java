package org.plumbline.fact;

import java.util.List;

/**
 * A field of a type of fact that a local pack declares.
 *
 * @param name what files call it
 * @param kind how it is written
 * @param options the words of a choice; empty for every other kind
 * @param required whether a fact without it is left out
 * @param meaning what it means
 */
public record LocalField(String name, Kind kind, List<String> options, boolean required, String meaning) {
    /** How a field is written. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A time with its offset. */
        TIME,
        /** A date of the site's zone. */
        DATE,
        /** A number, decimals allowed. */
        NUMBER,
        /** Yes or no. */
        YES_NO,
        /** One of the options. */
        CHOICE
    }

    /**
     * A field.
     *
     * @param name what files call it
     * @param kind how it is written
     * @param options the words of a choice; empty for every other kind
     * @param required whether a fact without it is left out
     * @param meaning what it means
     */
    public LocalField {
        options = List.copyOf(options);
    }
}
