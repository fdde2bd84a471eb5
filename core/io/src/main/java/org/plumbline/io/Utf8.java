package org.plumbline.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** What is and what is not UTF-8. */
final class Utf8 {
    /** Stands in a text for bytes that are none; it may also stand there by right. */
    static final char REPLACEMENT = '\uFFFD';

    private static final Flaw NUL = Flaw.of("a NUL byte", "the file was cut off or damaged while it was written");

    private Utf8() {}

    static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** What is wrong with a text that was made of these bytes. */
    static Optional<Flaw> flaw(String text, byte[] bytes, int from, int length) {
        if (text.indexOf(0) >= 0) {
            return Optional.of(NUL);
        }
        return text.indexOf(REPLACEMENT) < 0 ? Optional.empty() : malformed(bytes, from, length);
    }

    private static Optional<Flaw> malformed(byte[] bytes, int from, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(length), true)
                .isError();
        return malformed ? Optional.of(malformed(bytes[in.position()], in.position() - from + 1)) : Optional.empty();
    }

    private static Flaw malformed(byte wrong, int place) {
        String what = "byte " + place + " of the row, `0x"
                + HexFormat.of().withUpperCase().toHexDigits(wrong) + "`, is not UTF-8";
        return new Flaw("bytes that are not UTF-8", what, "save the file as UTF-8 (it may be Windows-1252 now)");
    }

    /** Whether a text has a part that could not be read. */
    static boolean isDamaged(String text) {
        return text.indexOf(REPLACEMENT) >= 0 || text.indexOf(0) >= 0;
    }

    /** The byte order mark that programs such as Excel put first. */
    static boolean isMark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** UTF-16 by its mark, or by the zero beside the first letter. */
    static Optional<Flaw> foreign(byte[] head) {
        if (head.length < 2) {
            return Optional.empty();
        }
        boolean marked = (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
        boolean wide = (head[0] == 0) != (head[1] == 0);
        if (!marked && !wide) {
            return Optional.empty();
        }
        return Optional.of(Flaw.of("the file is UTF-16, not UTF-8", "save it as UTF-8 (in Excel: `CSV UTF-8`)"));
    }
}
