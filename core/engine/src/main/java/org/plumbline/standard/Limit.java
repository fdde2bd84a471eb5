package org.plumbline.standard;

import java.math.BigDecimal;

/**
 * A limit on an amount. The limit itself is kept.
 *
 * @param value the limit
 * @param side on which side of it an amount may lie
 */
public record Limit(BigDecimal value, Side side) {
    /** On which side an amount may lie. */
    public enum Side {
        /** The amount or less. */
        AT_MOST,
        /** The amount or more. */
        AT_LEAST
    }
}
