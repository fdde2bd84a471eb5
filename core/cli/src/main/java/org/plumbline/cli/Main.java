package org.plumbline.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the call
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), utf8(System.out), utf8(System.err), args));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
        PlumblineCommand root = new PlumblineCommand(terminal);
        CommandLine command = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(new WrongCalls())
                .setExecutionExceptionHandler((failure, of, parsed) -> Failures.tell(failure, root.stacktrace, err));
        int status = execute(command, root, err, args);
        if (out.checkError()) {
            err.println("plumbline failed: standard output could not be written");
            status = ExitStatus.FAILED;
        }
        err.flush();
        return status;
    }

    /** An error of the virtual machine must not end as exit status 1, which says that there are findings. */
    private static int execute(CommandLine command, PlumblineCommand root, PrintWriter err, String... args) {
        try {
            return command.execute(args);
        } catch (Error error) {
            return Failures.tell(error, root.stacktrace, err);
        }
    }
}
