package org.plumbline.internal.pack.check;

/**
 * A word or sign of an expression.
 *
 * @param at where it begins in the file
 */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
