package org.plumbline.cli;

import java.io.Console;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Where the report appears.
 *
 * @param interactive whether standard output is a terminal
 * @param environment the variables of the process
 * @param columns how wide the terminal is; asked only if it is one
 */
record Terminal(boolean interactive, Map<String, String> environment, IntSupplier columns) {
    static final int USUAL_WIDTH = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** No terminal: a file, a pipe, a test. */
    static Terminal none() {
        return new Terminal(false, Map.of(), () -> USUAL_WIDTH);
    }

    static Terminal ofProcess() {
        return new Terminal(isTerminal(System.console()), System.getenv(), Terminal::detected);
    }

    /** From Java 22 on there is a console without a terminal too, which says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int detected() {
        return new UsageMessageSpec().width(USUAL_WIDTH).autoWidth(true).width();
    }

    /** {@code COLUMNS} if it is a number, else what the terminal says, else 100; never less than a report needs. */
    int width(int least) {
        OptionalInt said = said();
        int wide = said.isPresent() ? said.getAsInt() : interactive ? columns.getAsInt() : USUAL_WIDTH;
        return Math.max(least, wide);
    }

    private OptionalInt said() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return NUMBER.matcher(columns).matches() ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
    }

    /** Whether it shows colour and nobody has asked it not to. */
    boolean showsColor() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
