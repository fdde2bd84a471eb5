package org.plumbline.cli;

/** What the process answers to its caller. */
final class ExitStatus {
    static final int QUIET = 0;
    static final int FINDINGS = 1;
    static final int WRONG_CALL = 2;
    static final int FAILED = 3;

    private ExitStatus() {}
}
