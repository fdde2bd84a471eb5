package org.plumbline.internal.pack.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Drools says, without its own numbers and lines. */
public final class Words {
    private static final Pattern CODE = Pattern.compile("^\\[ERR \\d+] (Line \\d+:\\d+ )?");
    private static final Pattern TAIL = Pattern.compile(" in (rule|query|function) \"?[^\"]*\"?( in pattern \\S+)?$");
    private static final Pattern COMPILER = Pattern.compile("^Rule Compilation error ");
    private static final Pattern METHOD = Pattern.compile("The method (\\w+)\\(([^)]*)\\) .*not applicable");
    private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

    private Words() {}

    public static String of(String message) {
        String first = message.strip().lines().findFirst().orElse("");
        return TAIL.matcher(CODE.matcher(first).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** What Java says of a consequence. */
    public static boolean isOfConsequence(String message) {
        return COMPILER.matcher(message).find();
    }

    public static String compiler(String message) {
        return COMPILER.matcher(message.strip()).replaceFirst("").replaceAll("\\s*\\R\\s*", "; ");
    }

    public static String compilerMaybe(String message) {
        Matcher method = METHOD.matcher(message);
        return method.find()
                ? "`" + method.group(1) + "( " + method.group(2) + " )`"
                : "the types that the dossier's questions ask for";
    }

    static String maybe(String message) {
        Matcher input = INPUT.matcher(message);
        return input.find()
                ? "something is missing before `" + input.group(1) + "`, or it does not belong there"
                : "a rule as in `docs/writing-rules.md`";
    }
}
