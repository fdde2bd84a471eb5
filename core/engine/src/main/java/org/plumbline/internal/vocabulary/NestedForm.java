package org.plumbline.internal.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** A record inside a fact. */
record NestedForm(Shape shape) implements Form {
    @Override
    public String words() {
        return "{" + String.join(", ", shape.names()) + "}";
    }

    @Override
    public List<FactType.Field> inner() {
        return shape.fields();
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (!(raw instanceof Map<?, ?> map)) {
            faults.add(Say.notA("group of fields", field, raw, "an object `" + words() + "`"));
            return null;
        }
        var own = new ArrayList<Fault>();
        @Nullable Object[] values = shape.read(map, field + ".", own);
        faults.addAll(own);
        return Shape.usable(own) ? shape.make(values) : null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append('{');
        shape.write(value, "", out);
        out.append('}');
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public void check(Object value, String field, List<Fault> faults) {
        shape.check(value, field + ".", faults);
    }
}
