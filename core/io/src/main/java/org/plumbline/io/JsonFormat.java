package org.plumbline.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a row.
 *
 * @param naming which fields to look for where a row is broken
 */
record JsonFormat(Naming naming) implements Format {
    /** A key with a text, a whole number, or a list of such, as ids are written. */
    private static final Pattern SCRAP =
            Pattern.compile("\"([A-Za-z]{1,50})\"\\s*+:\\s*+(\"[^\"\\\\]*+\"|[0-9]++(?=\\s*+[,}])|\\[[^\\[\\]{}]*+])");

    @Override
    public boolean isBlank(String text) {
        return text.isBlank();
    }

    @Override
    public Map<String, @Nullable Object> read(String text) throws BadRow {
        if (Json.read(text) instanceof Map<?, ?> object) {
            return fields(object);
        }
        String maybe = text.strip().startsWith("[") ? "no brackets around it" : "an object: `{\"id\": …}`";
        throw new BadRow(Flaw.of("the row is JSON, but no object", maybe));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fields(Map<?, ?> object) {
        return (Map<String, @Nullable Object>) object;
    }

    /** A key that comes again may belong to another object on the same line. */
    @Override
    public List<Map<String, @Nullable Object>> scraps(String text) {
        var scraps = new ArrayList<Map<String, @Nullable Object>>();
        var times = new HashMap<String, Integer>();
        Matcher matcher = SCRAP.matcher(text);
        while (matcher.find()) {
            String key = matcher.group(1);
            if (naming.isTelling(key)) {
                int time = times.merge(key, 1, Integer::sum);
                if (time > MOST_SCRAPS) {
                    return List.of();
                }
                if (time > scraps.size()) {
                    scraps.add(new HashMap<>());
                }
                scraps.get(time - 1).put(key, value(matcher.group(2)));
            }
        }
        return scraps;
    }

    private static @Nullable Object value(String json) {
        try {
            return Utf8.isDamaged(json) ? UNREADABLE : Json.read(json);
        } catch (BadRow e) {
            return UNREADABLE;
        }
    }
}
