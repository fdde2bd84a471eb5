package org.plumbline.internal.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form that belongs to the Java type of a component. */
final class Forms {
    private static final Map<Class<?>, Form> SIMPLE = Map.of(
            String.class, new TextForm(),
            Instant.class, new TimeForm(),
            LocalDate.class, new DateForm(),
            LocalTime.class, new TimeOfDayForm(),
            ZoneId.class, new ZoneForm(),
            boolean.class, new YesNoForm(),
            Boolean.class, new YesNoForm(),
            BigDecimal.class, new NumberForm("number", number -> number),
            Integer.class, new NumberForm("whole number", BigDecimal::intValueExact),
            Long.class, new NumberForm("whole number", BigDecimal::longValueExact));

    private Forms() {}

    static Form of(Type type) {
        return type instanceof ParameterizedType many ? ofMany(many) : ofOne((Class<?>) type);
    }

    private static Form ofOne(Class<?> type) {
        Form simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        return type.isEnum()
                ? ChoiceForm.of(type)
                : new NestedForm(Shape.of(type, Vocabulary.kebab(type), List.of(), List.of()));
    }

    private static Form ofMany(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Form last = of(arguments[arguments.length - 1]);
        if (type.getRawType() == Set.class) {
            return new SetForm();
        }
        return type.getRawType() == List.class ? new ListForm(last) : new MapForm(last);
    }
}
