package org.plumbline.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after the other; no more than one is held. Rows end with LF, CRLF or CR, which a quoted CSV
 * cell may contain. Where quotes are wrong the row ends with its first line, so that one of them does not swallow the
 * rows that follow.
 */
final class Rows {
    private static final int LONGEST = 1 << 20;
    private static final Flaw TOO_LONG = Flaw.of("a row of more than 1 MB", "its line ends were lost");
    private static final Flaw OPEN = Flaw.of(
            "a quote opens a cell and is never closed", "close it, and write a quote inside a quoted cell twice");
    private static final Flaw BROKEN =
            Flaw.of("text between a closing quote and the next comma", "write a quote inside a quoted cell twice");

    private final InputStream in;
    private final @Nullable Quoting quoting;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long line = 1;
    private @Nullable Row ahead;
    /**
     * How far from here an earlier row was followed before it failed. Whoever comes to a line end before that place inside
     * a quote is on its way, and need not go it again.
     */
    private int failed;

    private Quoting.State failedState = Quoting.State.CELL_BEGINS;

    Rows(InputStream in, boolean quoted) {
        this.in = in;
        this.quoting = quoted ? new Quoting() : null;
    }

    /** The next row; null after the last. */
    @Nullable
    Row next() throws IOException {
        Row row = ahead;
        ahead = null;
        return row == null ? read() : row;
    }

    private @Nullable Row read() throws IOException {
        return quoting == null ? plain() : quoted(quoting);
    }

    /** Goes behind blank rows. False where nothing follows them. */
    boolean goToText() throws IOException {
        Row row = next();
        while (row != null && row.isBlank()) {
            row = next();
        }
        ahead = row;
        return row != null;
    }

    private @Nullable Row plain() throws IOException {
        int length = 0;
        while (has(length)) {
            if (isLineEnd(at(length))) {
                return row(length);
            }
            length++;
            if (length > LONGEST) {
                return skipLine();
            }
        }
        return length == 0 ? null : row(length);
    }

    private @Nullable Row quoted(Quoting quotes) throws IOException {
        quotes.begin();
        int length = 0;
        while (has(length)) {
            int c = at(length);
            if (isLineEnd(c)) {
                if (!quotes.isOpen()) {
                    return row(length);
                }
                if (length < failed) {
                    length = failed;
                    quotes.resume(failedState);
                    continue;
                }
            }
            Quoting.State before = quotes.state();
            quotes.accept(c);
            if (quotes.isBroken()) {
                return failed(length, before, BROKEN);
            }
            length++;
            if (length > LONGEST) {
                return quotes.isOpen() ? failed(length, quotes.state(), OPEN) : tooLong(length, quotes);
            }
        }
        if (quotes.isOpen()) {
            return failed(length, quotes.state(), OPEN);
        }
        return length == 0 ? null : row(length);
    }

    private Row tooLong(int length, Quoting quotes) throws IOException {
        remember(length, quotes.state());
        return skipLine();
    }

    private Row failed(int length, Quoting.State state, Flaw flaw) throws IOException {
        remember(length, state);
        return firstLine(flaw);
    }

    private void remember(int length, Quoting.State state) {
        if (length > failed) {
            failed = length;
            failedState = state;
        }
    }

    private Row row(int length) throws IOException {
        return row(length, Optional.empty());
    }

    private Row row(int length, Optional<Flaw> flaw) throws IOException {
        String text = Utf8.text(buffer, position, length);
        Optional<Flaw> first = flaw.or(() -> Utf8.flaw(text, buffer, position, length));
        var row = new Row(line, text, first);
        line += lineEnds(length);
        move(length);
        skipLineEnd();
        return row;
    }

    private Row firstLine(Flaw flaw) throws IOException {
        int length = 0;
        while (has(length) && !isLineEnd(at(length))) {
            length++;
            if (length > LONGEST) {
                return skipLine();
            }
        }
        return row(length, Optional.of(flaw));
    }

    private Row skipLine() throws IOException {
        long start = line;
        while (has(0) && !isLineEnd(at(0))) {
            move(1);
        }
        skipLineEnd();
        return new Row(start, "", Optional.of(TOO_LONG));
    }

    private void skipLineEnd() throws IOException {
        if (has(0)) {
            boolean two = at(0) == '\r' && has(1) && at(1) == '\n';
            move(two ? 2 : 1);
            line++;
        }
    }

    private void move(int length) {
        position += length;
        failed -= Math.min(failed, length);
    }

    private int lineEnds(int length) {
        int ends = 0;
        for (int i = 0; i < length; i++) {
            boolean second = at(i) == '\n' && i > 0 && at(i - 1) == '\r';
            ends += isLineEnd(at(i)) && !second ? 1 : 0;
        }
        return ends;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private int at(int offset) {
        return buffer[position + offset];
    }

    private boolean has(int offset) throws IOException {
        return position + offset < limit || fill();
    }

    /** Moves what is held to the front and reads more behind it. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }
}
