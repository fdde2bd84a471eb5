package org.plumbline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON value as maps, lists, texts, numbers and truth values. Decimals stay exact, and no key may come twice. */
final class Json {
    private static final long LARGEST_EXPONENT = 1_000_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(100)
                    .build())
            .build();

    private Json() {}

    static @Nullable Object read(String text) throws BadRow {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new BadRow(Flaw.of("more than one JSON value in a row", "one object a line"));
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new BadRow(flaw(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException, BadRow {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** From some exponent on, Java's versions differ on whether it is a number at all: none such is one here. */
    private static BigDecimal decimal(JsonParser parser) throws IOException, BadRow {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadRow(Flaw.of("a number with an exponent that is too large", "the row was made by mistake"));
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException, BadRow {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            Object value = value(parser);
            if (object.containsKey(key)) {
                throw new BadRow(Flaw.of("`" + key + "` is there twice", "only one of them is meant"));
            }
            object.put(key, value);
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException, BadRow {
        var array = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static Flaw flaw(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Flaw.of("JSON nested too deep, or a number that is too long", "the row was made by mistake");
        }
        if (e instanceof JsonEOFException) {
            return Flaw.of("the row ends in the middle of its JSON", "the file was cut off, or the object spans lines");
        }
        String what = "broken JSON at character " + e.getLocation().getColumnNr();
        return new Flaw("broken JSON", what, "a quote or a comma is missing, or there is one too many");
    }
}
