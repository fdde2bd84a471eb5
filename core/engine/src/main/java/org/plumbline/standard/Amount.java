package org.plumbline.standard;

import java.math.BigDecimal;

/**
 * Kept as a fraction: nothing is rounded before it is compared, and a denominator of zero is said, not divided by.
 *
 * @param numerator what is counted
 * @param denominator what it is counted against
 * @param measuredIn in words: {@code WTE to each supervisor WTE}
 */
public record Amount(BigDecimal numerator, BigDecimal denominator, String measuredIn) {}
