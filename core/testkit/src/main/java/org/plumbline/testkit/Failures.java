package org.plumbline.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.plumbline.Problem;

/** Problems as the failure of a test. */
final class Failures {
    private Failures() {}

    static void failIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionFailedError(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }
}
