package org.plumbline.io;

/** Thrown where a row is not written as its format asks. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    BadRow(Flaw flaw) {
        super(flaw.what(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
