package org.plumbline.io;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.Problem;
import org.plumbline.fuzz.Held;

/** Whether problems say where and what, in a form that can be printed. */
final class Places {
    private static final Pattern LINE = Pattern.compile("(:[1-9][0-9]*)?");
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Places() {}

    /** Each is of that file, or of one of its lines. */
    static void check(List<Problem> problems, String file) {
        for (Problem problem : problems) {
            boolean here = problem.where().startsWith(file)
                    && LINE.matcher(problem.where().substring(file.length())).matches();
            Held.that(here, "no place in " + file, problem);
            checkForm(problem);
        }
    }

    /** One line, and one more for the advice. */
    static void checkForm(Problem problem) {
        Held.that(!problem.where().isEmpty() && !problem.what().isBlank(), "says nothing", problem);
        String printed = problem.toString();
        int advice = printed.indexOf("\n  Maybe ");
        Held.that(advice >= 0 == problem.maybe().isPresent(), "advice", printed);
        String oneLine = advice < 0 ? printed : printed.substring(0, advice) + printed.substring(advice + 1);
        Held.that(!MISLEADING.matcher(oneLine).find(), "misleads", printed);
    }
}
