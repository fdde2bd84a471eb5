package org.plumbline.io;

import java.io.IOException;
import java.util.regex.Pattern;
import org.plumbline.internal.Harmless;

/**
 * Lines of text, broken between words at the width of the page; a word that is wider, such as a long id, stands whole. What
 * would mislead a terminal is spelled out.
 */
final class Page {
    /** Stands for a blank inside an id, where a line does not break; printed as a blank. */
    static final char TIED = '\u00a0';

    /** Where a line may break: not between a number and its unit, nor inside a time. */
    private static final Pattern BREAK = Pattern.compile(" (?!(?:d|h|min|s|%|days?)(?:\\W|$)|\\d\\d:\\d\\d)");

    private static final String CUT = " …";

    private final Appendable out;
    private final int width;
    private final boolean color;

    Page(Appendable out, int width, boolean color) {
        this.out = out;
        this.width = width;
        this.color = color;
    }

    int width() {
        return width;
    }

    /** An id as one word, whatever stands in it. */
    static String tied(String id) {
        return id.replace(' ', TIED);
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A line that is not broken. */
    void line(String text) throws IOException {
        line(text, 0, Style.PLAIN);
    }

    private void line(String text, int styled, Style style) throws IOException {
        String printed = Harmless.text(text).replace(TIED, ' ').stripTrailing();
        int end = color ? Math.min(styled, printed.length()) : 0;
        out.append(style.apply(printed.substring(0, end)))
                .append(printed.substring(end))
                .append('\n');
    }

    void heading(String title, char underline) throws IOException {
        blank();
        String harmless = Harmless.text(title);
        entry(harmless, Style.BOLD, harmless.length(), "");
        line(Character.toString(underline).repeat(Math.min(harmless.length(), width)));
    }

    /** A paragraph after a first column that holds a label, or is empty. */
    void paragraph(String label, int column, String text) throws IOException {
        entry(label, Style.PLAIN, column, text);
    }

    /** The same; a terminal shows the label in a style. */
    void entry(String label, Style style, int column, String text) throws IOException {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(Math.max(0, column - label.length())));
        int styled = label.length();
        boolean empty = true;
        for (String word : BREAK.splitAsStream(Harmless.text(text)).toList()) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString(), styled, style);
                styled = 0;
                line.setLength(0);
                line.append(" ".repeat(column));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString(), styled, style);
    }

    /** One line, cut between words where it is wider than the page. */
    void oneLine(String label, Style style, int column, String text) throws IOException {
        String start = label + " ".repeat(Math.max(0, column - label.length()));
        String whole = Harmless.text(text);
        String shown = start.length() + whole.length() <= width ? whole : cut(whole, width - start.length());
        line(start + shown, label.length(), style);
    }

    private static String cut(String text, int room) {
        StringBuilder shown = new StringBuilder();
        for (String word : BREAK.splitAsStream(text).toList()) {
            if (shown.length() + word.length() + (shown.isEmpty() ? 0 : 1) + CUT.length() > room && !shown.isEmpty()) {
                break;
            }
            shown.append(shown.isEmpty() ? "" : " ").append(word);
        }
        return shown + CUT;
    }
}
