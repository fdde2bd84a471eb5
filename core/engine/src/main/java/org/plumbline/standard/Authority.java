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
 */
public record Authority(StandardId standard, String value, String source, Optional<LocalDate> since) {}
