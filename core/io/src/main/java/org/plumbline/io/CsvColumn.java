package org.plumbline.io;

import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;

/**
 * A column of a CSV file.
 *
 * @param name what the header says
 * @param use what stands in its cells
 */
record CsvColumn(String name, Use use) {
    enum Use {
        /** Not a field. */
        NONE,
        /** Names facts. */
        NAME,
        /** Text, whatever it looks like. */
        TEXT,
        /** Something else; in JSON if it looks like that. */
        VALUE
    }

    static CsvColumn of(FactType type, String name) {
        return new CsvColumn(
                name,
                type.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .map(CsvColumn::use)
                        .findFirst()
                        .orElse(Use.NONE));
    }

    private static Use use(FactType.Field field) {
        if (field.name().equals("id") || field.refersTo().isPresent()) {
            return Use.NAME;
        }
        return field.form().equals("text") ? Use.TEXT : Use.VALUE;
    }

    boolean isField() {
        return use != Use.NONE;
    }

    /** Null where there is none. What looks like JSON and is not stays text, which its field will refuse. */
    @Nullable
    Object value(String cell) {
        if (cell.isEmpty() || use == Use.NONE) {
            return null;
        }
        try {
            return isJson(cell) ? Json.read(cell) : cell;
        } catch (BadRow e) {
            return cell;
        }
    }

    /** Whether a comma may stand in the cell that begins so. Nobody puts one into a name, a time or a number. */
    boolean mayHoldComma(String cell) {
        return use == Use.NONE || use == Use.TEXT || isJson(cell);
    }

    private boolean isJson(String cell) {
        return use == Use.VALUE && (cell.startsWith("[") || cell.startsWith("{"));
    }
}
