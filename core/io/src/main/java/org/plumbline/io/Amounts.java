package org.plumbline.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** Amounts and limits in words. */
final class Amounts {
    private static final int USUAL_DIGITS = 2;
    private static final int MOST_DIGITS = 12;

    private Amounts() {}

    /**
     * {@code 9.5 WTE to each supervisor, at most 8}; {@code 88.9 % in time, at least 90 %}; what is over zero is not
     * divided: {@code 9.5 to 0 (WTE …)}.
     */
    static String against(Amount seen, Limit limit) {
        String side = limit.side() == Limit.Side.AT_MOST ? "at most " : "at least ";
        return inWords(seen, limit.value()) + ", " + side + plain(limit.value())
                + (seen.measuredIn().startsWith("%") ? " %" : "");
    }

    private static String inWords(Amount seen, BigDecimal limit) {
        return seen.denominator().signum() == 0
                ? plain(seen.numerator()) + " to 0 (" + seen.measuredIn() + ")"
                : plain(quotient(seen.numerator(), seen.denominator(), limit)) + " " + seen.measuredIn();
    }

    /** Rounded, but never onto the limit: 8.001 against at most 8 is not printed as 8. */
    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal limit) {
        boolean equal = numerator.compareTo(limit.multiply(denominator)) == 0;
        int digits = USUAL_DIGITS;
        BigDecimal quotient = numerator.divide(denominator, digits, RoundingMode.HALF_UP);
        while (!equal && quotient.compareTo(limit) == 0 && digits < MOST_DIGITS) {
            digits++;
            quotient = numerator.divide(denominator, digits, RoundingMode.HALF_UP);
        }
        return quotient;
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
