package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.pack.LoadException;

/** Says why a command could not do its work. */
final class Failures {
    private Failures() {}

    static int tell(Throwable failure, boolean stacktrace, PrintWriter err) {
        if (failure instanceof WrongCallException wrong) {
            err.println(wrong.problem());
            return ExitStatus.WRONG_CALL;
        }
        if (failure instanceof LoadException load) {
            return wrong(load.problems(), "in the packs and standards", err);
        }
        if (failure instanceof FactsException facts) {
            return wrong(facts.problems(), "in the facts; nothing was judged", err);
        }
        err.println("plumbline failed: " + inWords(failure));
        err.println("  Maybe " + wayOut(failure));
        if (stacktrace) {
            failure.printStackTrace(err);
        }
        return ExitStatus.FAILED;
    }

    private static int wrong(List<Problem> problems, String in, PrintWriter err) {
        problems.forEach(err::println);
        err.println(count(problems) + " " + in);
        return ExitStatus.WRONG_CALL;
    }

    static String count(List<Problem> problems) {
        return problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }

    private static String inWords(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory";
        }
        return Objects.requireNonNullElse(failure.getMessage(), "an error in its own code");
    }

    private static String wayOut(Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? "`java -Xmx4g -jar plumbline.jar`"
                : "`--stacktrace`, to say where";
    }
}
