package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, text, number or sign of a rule file, and where it stands. */
record Token(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\n]*|/\\*.*?\\*/)"
                    + "|(?<text>\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*')"
                    + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|(?<number>[0-9][\\w.]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||->|::|\\S)",
            Pattern.DOTALL);

    /** Without comments. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("comment") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), matcher.start()));
            }
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        if (matcher.group("text") != null) {
            return Kind.TEXT;
        }
        return matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
    }

    int end() {
        return start + text.length();
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }
}
