package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a file by number, from one on and up to another. */
record Tokens(List<Token> all, int from, int to) {
    static Tokens of(String text) {
        List<Token> all = Token.of(text);
        return new Tokens(all, 0, all.size());
    }

    Tokens part(int first, int end) {
        return new Tokens(all, first, Math.min(end, to));
    }

    boolean isEmpty() {
        return from >= to;
    }

    Token at(int number) {
        return all.get(number);
    }

    boolean is(int number, String sign) {
        return number >= from && number < to && all.get(number).is(sign);
    }

    boolean isWord(int number) {
        return number >= from && number < to && all.get(number).kind() == Token.Kind.WORD;
    }

    /** Where the first of them stands in the text. */
    int start() {
        return all.get(from).start();
    }

    /** Where the last of them ends in the text. */
    int end() {
        return all.get(to - 1).end();
    }

    /** The number of the first such word from here on, or the end. */
    int find(int number, String word) {
        int at = number;
        while (at < to && !all.get(at).is(word)) {
            at++;
        }
        return at;
    }

    /** The number of the bracket that closes the one at a number, or the end. */
    int closing(int open) {
        int depth = 0;
        for (int at = open; at < to; at++) {
            depth += depth(at);
            if (depth == 0) {
                return at;
            }
        }
        return to;
    }

    private int depth(int number) {
        Token token = all.get(number);
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }

    /** What stands between such signs that stand in no bracket; an empty part is left out. */
    List<Tokens> split(String sign) {
        List<Tokens> parts = new ArrayList<>();
        int depth = 0;
        int first = from;
        for (int at = from; at < to; at++) {
            depth += depth(at);
            if (depth == 0 && all.get(at).is(sign)) {
                parts.add(part(first, at));
                first = at + 1;
            }
        }
        parts.add(part(first, to));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
