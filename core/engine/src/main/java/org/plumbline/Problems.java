package org.plumbline;

import java.util.List;

/** The message of an exception that carries problems. */
final class Problems {
    private Problems() {}

    static String inWords(List<Problem> problems, String of) {
        int count = problems.size();
        return count + (count == 1 ? " problem " : " problems ") + of + "\n" + problems.get(0)
                + (count == 1 ? "" : "\n… and " + (count - 1) + " more");
    }
}
