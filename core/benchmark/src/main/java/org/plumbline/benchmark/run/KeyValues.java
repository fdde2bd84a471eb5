package org.plumbline.benchmark.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words such as {@code load=1200}: how processes of the benchmark tell each other anything. */
final class KeyValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    static KeyValues of(List<String> words) {
        KeyValues read = new KeyValues();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("'" + word + "' is not of the form key=value");
            }
            read.with(word.substring(0, equals), word.substring(equals + 1));
        }
        return read;
    }

    KeyValues with(String key, Object value) {
        values.put(key, value.toString());
        return this;
    }

    String text(String key) {
        return Objects.requireNonNull(values.get(key), () -> key + " is missing in " + words());
    }

    long number(String key) {
        return Long.parseLong(text(key));
    }

    List<String> words() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    @Override
    public String toString() {
        return String.join(" ", words());
    }
}
