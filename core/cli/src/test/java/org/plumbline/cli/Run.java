package org.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line, in this process, and what came of it. Lines end with \n on every platform. */
record Run(int status, String out, String err) {
    static Run of(Object... args) {
        return of(Terminal.none(), args);
    }

    static Run of(Terminal terminal, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(terminal, new PrintWriter(out), new PrintWriter(err), texts);
        return new Run(status, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
