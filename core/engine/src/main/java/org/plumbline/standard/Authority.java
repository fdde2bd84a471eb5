package org.plumbline.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which standard, whose value, since when.
 *
 * @param standard the standard
 * @param value the value in force, as it was written
 * @param source who says so: the policy, article or decision that the value cites
 * @param since the first date on which the value holds; empty where it has held from the beginning
 * @param adaptation the id of the adaptation that set it; empty where none did
 */
public record Authority(
        StandardId standard, String value, String source, Optional<LocalDate> since, Optional<String> adaptation) {
    /**
     * One that no adaptation set.
     *
     * @param standard the standard
     * @param value the value in force, as it was written
     * @param source who says so
     * @param since the first date on which the value holds; empty where it has held from the beginning
     */
    public Authority(StandardId standard, String value, String source, Optional<LocalDate> since) {
        this(standard, value, source, since, Optional.empty());
    }
}
