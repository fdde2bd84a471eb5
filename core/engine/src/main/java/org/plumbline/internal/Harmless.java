package org.plumbline.internal;

/**
 * Text of the input that neither a terminal nor a reader can be misled by: control characters, escape sequences and marks
 * that turn the direction of writing or are not seen are spelled out, {@code \}{@code u202e}. Line ends and tabs become blanks.
 */
public final class Harmless {
    private Harmless() {}

    public static String text(String input) {
        if (input.codePoints().noneMatch(Harmless::misleads)) {
            return input;
        }
        StringBuilder out = new StringBuilder(input.length() + 16);
        input.codePoints().forEach(point -> {
            if (point == '\t' || point == '\n' || point == '\r') {
                out.append(' ');
            } else if (misleads(point)) {
                spell(point, out);
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean misleads(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void spell(int point, StringBuilder out) {
        for (char unit : Character.toChars(point)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit((unit >> shift) & 0xf, 16));
            }
        }
    }
}
