package org.plumbline.internal.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A number that is not below zero. */
record NumberForm(String words, Function<BigDecimal, Number> narrowed) implements Form {
    private static final int LONGEST = 40;

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        String text = raw.toString().strip();
        try {
            if ((raw instanceof Number || raw instanceof String) && text.length() <= LONGEST) {
                BigDecimal number = new BigDecimal(text);
                if (number.scale() >= -LONGEST && number.scale() <= LONGEST) {
                    return narrowed.apply(number);
                }
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // said below
        }
        faults.add(Say.notA(words, field, raw, "write it like `" + (words.equals("number") ? "0.8" : "12") + "`"));
        return null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append(new BigDecimal(value.toString()).stripTrailingZeros().toPlainString());
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public void check(Object value, String field, List<Fault> faults) {
        if (((Number) value).doubleValue() < 0) {
            faults.add(Say.negative(field, value));
        }
    }
}
