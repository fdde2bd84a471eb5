package org.plumbline.rules.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.Subject;

/**
 * A value that somebody gave to a standard.
 *
 * @param standard its name
 * @param level who gave it
 * @param scope the site or partner for which it holds; empty: everywhere
 * @param from the first day of it; empty: always
 * @param value a text, a list of texts, or a map from keys to these
 * @param source on whose word
 */
public record Setting(
        String standard, Level level, Optional<Subject> scope, Optional<LocalDate> from, Object value, String source) {
    /** Who gives values, the weakest first. */
    public enum Level {
        /** What the pack ships. */
        CORE,
        /** The model's owner. */
        NETWORK,
        /** A provider. */
        PROVIDER
    }
}
