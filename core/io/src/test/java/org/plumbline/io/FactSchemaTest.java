package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** What the schema of a type lets pass, the reader reads without a problem, and the other way round. */
class FactSchemaTest {
    /** Each is right for some forms and wrong for all others. */
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            "a",
            12,
            0.5,
            -1,
            true,
            List.of(),
            List.of("a", "b"),
            List.of(Map.of()),
            Map.of(),
            Map.of("a", "b"),
            Map.of("a", 1),
            Map.of("a", true),
            Map.of("a", List.of("b")),
            Map.of("a", Map.of()),
            Map.of(" ", "b"),
            List.of(List.of("a")),
            "2026-03-02",
            "2026-03-02T08:00:00",
            "2026-03-02T08:00:00.5+01:00",
            "08:30",
            "8:30",
            "YES");

    static List<FactType> types() {
        return FactType.all();
    }

    private static boolean isRead(FactType type, Map<String, Object> row) {
        return type.bind(row).faults().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_complete_row_passes_and_so_does_one_with_what_is_required(FactType type) {
        Map<String, Object> schema = FactSchema.of(type);
        Map<String, Object> row = ExampleRow.of(type);
        assertThat(SchemaCheck.matches(schema, row)).isTrue();

        type.fields().stream()
                .filter(field -> !field.required() && !type.anyOf().contains(field.name()))
                .forEach(field -> row.remove(field.name()));
        assertThat(isRead(type, row)).isTrue();
        assertThat(SchemaCheck.matches(schema, row)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_field_left_out_or_with_any_value_passes_where_it_is_read(FactType type) {
        Map<String, Object> schema = FactSchema.of(type);
        for (FactType.Field field : type.fields()) {
            agree(type, schema, without(type, List.of(field.name())), "");
            for (Object value : VALUES) {
                var row = new LinkedHashMap<>(ExampleRow.of(type));
                row.put(field.name(), value);
                agree(type, schema, row, field.form());
            }
        }
        agree(type, schema, without(type, type.anyOf()), "");
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_inside_a_field_passes_where_it_is_read(FactType type) {
        Map<String, Object> schema = FactSchema.of(type);
        var random = new Random(type.name().hashCode());
        for (FactType.Field field : type.fields()) {
            for (FactType.Field inner : field.inner()) {
                agree(type, schema, inside(type, field, inner, random, true), "");
                for (int i = 0; i < 20; i++) {
                    agree(type, schema, inside(type, field, inner, random, false), inner.form());
                }
            }
        }
    }

    @Test
    void a_field_that_nobody_knows_does_not_pass_and_is_a_problem() {
        FactType type = FactType.named("contact").orElseThrow();
        Map<String, Object> row = ExampleRow.of(type);
        row.put("colour", "red");

        assertThat(isRead(type, row)).isFalse();
        assertThat(SchemaCheck.matches(FactSchema.of(type), row)).isFalse();
    }

    private static Map<String, Object> without(FactType type, List<String> fields) {
        Map<String, Object> row = ExampleRow.of(type);
        row.keySet().removeAll(fields);
        return row;
    }

    /** The complete row with another value in the record that stands in a field, or none. */
    private static Map<String, Object> inside(
            FactType type, FactType.Field field, FactType.Field inner, Random random, boolean missing) {
        Map<String, Object> row = ExampleRow.of(type);
        Object value = Objects.requireNonNull(row.get(field.name()));
        Map<?, ?> record = field.form().startsWith("{")
                ? (Map<?, ?>) value
                : (Map<?, ?>)
                        (value instanceof List<?> list
                                ? list.get(0)
                                : ((Map<?, ?>) value).values().iterator().next());
        var changed = new LinkedHashMap<Object, Object>(record);
        if (missing) {
            changed.remove(inner.name());
        } else {
            changed.put(inner.name(), VALUES.get(random.nextInt(VALUES.size())));
        }
        Object whole = field.form().startsWith("{")
                ? changed
                : value instanceof List ? new ArrayList<>(List.of(changed)) : Map.of("a", changed);
        row.put(field.name(), whole);
        return row;
    }

    /** A schema asks for the plain form: the reader also takes `a|b` for a set and `yes` for true. */
    private static void agree(FactType type, Map<String, Object> schema, Map<String, Object> row, String form) {
        List<Fault> faults = type.bind(row).faults();
        boolean passes = SchemaCheck.matches(schema, row);
        if (passes) {
            assertThat(faults).as("%s %s", type, row).allMatch(FactSchemaTest::isBeyondSchemas);
        } else if (!form.endsWith("set of texts") && !form.equals("list of date") && !form.equals("yes or no")) {
            assertThat(faults).as("%s %s", type, row).isNotEmpty();
        }
    }

    /** An order of two fields, or a zone that there is not. */
    private static boolean isBeyondSchemas(Fault fault) {
        return fault.what().contains("` is before `") || fault.what().contains("is not a time zone");
    }
}
