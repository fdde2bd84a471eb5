package org.plumbline.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.Pack;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;

/** A standard whose value is off: the one that it ships, or, where it ships none, those that scenarios give it. */
final class StandardOff {
    private final Standard standard;
    private final Off off;
    private final boolean ships;
    private boolean isChanged;
    private boolean isGiven;

    StandardOff(Standard standard, Off off) {
        this.standard = standard;
        this.off = off;
        this.ships = !standard.values().isEmpty();
    }

    /** The pack, with the value that it ships changed. */
    Pack in(Pack pack) {
        LoadedPack loaded = (LoadedPack) pack;
        List<Declared> all = new ArrayList<>();
        for (Declared declared : loaded.standards()) {
            all.add(ships && declared.id().equals(standard.id()) ? changed(declared) : declared);
        }
        return new LoadedPack(loaded.manifest(), all, loaded.base());
    }

    /** What a scenario gives, changed where the standard ships nothing. */
    Yaml.Value given(String name, Yaml.Value value) {
        if (ships || !name.equals(standard.id().value())) {
            return value;
        }
        isGiven = true;
        return changed(value);
    }

    /** Whether there was anything to change: a value that no scenario gives is tested by none. */
    boolean isMutant() {
        return isChanged || (!ships && !isGiven);
    }

    private Yaml.Value changed(Yaml.Value value) {
        if (value instanceof Yaml.Entries entries) {
            Map<String, Yaml.Value> changed = new LinkedHashMap<>();
            entries.entries().forEach((key, one) -> changed.put(key, key.equals("source") ? one : changed(one)));
            return new Yaml.Entries(value.where(), changed);
        }
        List<String> before = texts(value);
        List<String> after =
                before.isEmpty() || before.contains("") ? before : off.change().apply(before);
        isChanged |= !after.equals(before);
        return written(value.where(), after);
    }

    private static List<String> texts(Yaml.Value value) {
        if (value instanceof Yaml.Items items) {
            return items.items().stream()
                    .map(item -> item instanceof Yaml.Text text ? text.text() : "")
                    .toList();
        }
        return List.of(((Yaml.Text) value).text());
    }

    private static Yaml.Value written(String where, List<String> texts) {
        List<Yaml.Value> items = texts.stream()
                .<Yaml.Value>map(text -> new Yaml.Text(where, text))
                .toList();
        return items.size() == 1 ? items.get(0) : new Yaml.Items(where, items);
    }

    /** The same declaration with other values. */
    private Declared changed(Declared declared) {
        String where = declared.where();
        Map<String, Yaml.Value> fields = new LinkedHashMap<>();
        put(fields, where, "title", declared.title());
        put(fields, where, "unit", inYaml(declared.unit()));
        put(fields, where, "of", declared.of().map(StandardOff::inYaml).orElse(null));
        put(fields, where, "keyed-by", declared.keyedBy().orElse(null));
        put(fields, where, "calendar", declared.calendar().orElse(null));
        put(fields, where, "element", inYaml(declared.element()));
        put(fields, where, "stricter", inYaml(declared.stricter()));
        if (!declared.options().isEmpty()) {
            fields.put("options", written(where, declared.options()));
        }
        Map<String, Yaml.Value> values = new LinkedHashMap<>();
        declared.values().forEach((date, authority) -> {
            String key = date.equals(LocalDate.MIN) ? "always" : date.toString();
            values.put(
                    key,
                    new Yaml.Entries(
                            where,
                            Map.of(
                                    "value",
                                    changed(where, authority),
                                    "source",
                                    new Yaml.Text(where, authority.source()))));
        });
        fields.put("values", new Yaml.Entries(where, values));
        Yaml.Entries file = new Yaml.Entries(where, Map.of(declared.id().value(), new Yaml.Entries(where, fields)));
        return StandardsFile.declarations(file, new Problems()).get(0);
    }

    private Yaml.Value changed(String where, Authority authority) {
        String text = authority.value();
        boolean list = text.startsWith("[") && text.endsWith("]");
        List<String> texts = list
                ? Arrays.stream(text.substring(1, text.length() - 1).split(","))
                        .map(String::trim)
                        .toList()
                : List.of(text);
        return changed(written(where, texts));
    }

    private static void put(Map<String, Yaml.Value> fields, String where, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, new Yaml.Text(where, text));
        }
    }

    private static String inYaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
