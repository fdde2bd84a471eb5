package org.plumbline.internal.pack.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an expression apart. Comments are passed over; nothing is refused here. */
final class Lexer {
    private static final List<String> SIGNS =
            List.of("===", "->", "::", "==", "!=", "<=", ">=", "&&", "||", ":=", "++", "--", "+=", "-=", "!.");

    private final String text;
    private final int offset;
    private int at;

    private Lexer(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** The tokens of a text that begins somewhere in its file. */
    static List<Token> tokens(String text, int offset) {
        Lexer lexer = new Lexer(text, offset);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private @Nullable Token next() {
        skip();
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        char c = text.charAt(at);
        if (Character.isJavaIdentifierStart(c)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return token(Token.Kind.NAME, start);
        }
        if (Character.isDigit(c)) {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return token(Token.Kind.NUMBER, start);
        }
        if (c == '"' || c == '\'') {
            return quoted(c, start);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return token(Token.Kind.SIGN, start);
            }
        }
        at++;
        return token(Token.Kind.SIGN, start);
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = end("\n");
            } else if (text.startsWith("/*", at)) {
                at = end("*/");
            } else {
                return;
            }
        }
    }

    private int end(String mark) {
        int end = text.indexOf(mark, at + mark.length());
        return end < 0 ? text.length() : end + mark.length();
    }

    private Token quoted(char quote, int start) {
        at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            content.append(text.charAt(at++));
        }
        at++;
        return new Token(Token.Kind.TEXT, content.toString(), offset + start);
    }

    private Token token(Token.Kind kind, int start) {
        return new Token(kind, text.substring(start, at), offset + start);
    }
}
