package org.plumbline.cli;

import org.plumbline.Problem;

/** Something in the call that only shows while it is carried out: a folder that is not there. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    WrongCallException(String where, String what, String maybe) {
        this.problem = Problem.at(where, what, maybe);
    }

    Problem problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.toString();
    }
}
