package org.plumbline.io;

import java.io.IOException;
import java.util.regex.Pattern;

/** Lines of text, broken between words at the width of the page. Control characters of the input do not get through. */
final class Page {
    /** Where a line may break: not between a number and its unit, nor inside a time. */
    private static final Pattern BREAK = Pattern.compile(" (?!(?:d|h|min|s|%|days?)(?:\\W|$)|\\d\\d:\\d\\d)");

    private final Appendable out;
    private final int width;

    Page(Appendable out, int width) {
        this.out = out;
        this.width = width;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A line that is not broken. */
    void line(String text) throws IOException {
        out.append(printable(text).stripTrailing()).append('\n');
    }

    void heading(String title, char underline) throws IOException {
        blank();
        paragraph("", 0, title);
        line(Character.toString(underline).repeat(Math.min(title.length(), width)));
    }

    /** A paragraph after a first column that holds a label, or is empty. */
    void paragraph(String label, int column, String text) throws IOException {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(Math.max(0, column - label.length())));
        boolean empty = true;
        for (String word : BREAK.splitAsStream(printable(text)).toList()) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(column));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    private static String printable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl)
                ? text
                : text.replaceAll("[\\t\\r\\n]+", " ").replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", "?");
    }
}
