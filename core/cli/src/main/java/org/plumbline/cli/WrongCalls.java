package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call as Plumbline says everything: where, what, and on the next line the way out. */
final class WrongCalls implements IParameterExceptionHandler {
    private static final Pattern INVALID = Pattern.compile("^Invalid value for [^']*'([^' =]+)[^']*'[^:]*: ");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        PrintWriter err = problem.getCommandLine().getErr();
        String message = inOurWords(Objects.requireNonNullElse(problem.getMessage(), "wrong call"));
        err.println(message);
        if (!message.contains("\n")) {
            err.println("  Maybe " + wayOut(problem));
        }
        return ExitStatus.WRONG_CALL;
    }

    private static String inOurWords(String message) {
        String named = INVALID.matcher(message).replaceFirst("$1: ");
        String quoted = QUOTED.matcher(named).replaceAll("`$1`");
        return quoted.substring(0, 1).toLowerCase(Locale.ROOT) + quoted.substring(1);
    }

    private static String wayOut(ParameterException problem) {
        List<String> near =
                problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty()
                ? "`" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`"
                : near.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
    }
}
