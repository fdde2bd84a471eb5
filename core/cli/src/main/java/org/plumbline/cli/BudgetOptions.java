package org.plumbline.cli;

import java.time.DateTimeException;
import java.time.Duration;
import org.plumbline.pack.Budget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much each local pack may use. */
final class BudgetOptions {
    @Option(
            names = "--budget-firings",
            paramLabel = "N",
            converter = Most.class,
            description = "How often the rules of each pack may fire; by default 20000000. A pack that uses more is"
                    + " stopped, and none of its findings is reported.")
    private long firings = Budget.DEFAULT.firings();

    @Option(
            names = "--budget-time",
            paramLabel = "TIME",
            converter = Time.class,
            description = "How long they may run, such as PT30S; by default PT10M. It is looked at between firings.")
    private Duration time = Budget.DEFAULT.time();

    @Option(
            names = "--budget-findings",
            paramLabel = "N",
            converter = Most.class,
            description = "How many findings they may make; by default 100000.")
    private long findings = Budget.DEFAULT.findings();

    Budget budget() {
        return new Budget(firings, time, findings);
    }

    /** A whole number that is more than nothing. */
    static final class Most implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            if (!text.matches("0*[1-9][0-9]{0,17}")) {
                throw new TypeConversionException("not a number above zero: `" + text + "`\n  Maybe `100000`");
            }
            return Long.valueOf(text);
        }
    }

    /** A length of time that is more than nothing. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                Duration time = Duration.parse(text);
                if (!time.isNegative() && !time.isZero()) {
                    return time;
                }
            } catch (DateTimeException e) {
                // said below, as for a time of nothing
            }
            throw new TypeConversionException("not a length of time: `" + text + "`\n  Maybe `PT10M`");
        }
    }
}
