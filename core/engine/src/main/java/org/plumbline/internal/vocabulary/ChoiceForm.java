package org.plumbline.internal.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** One of a closed set of names. */
record ChoiceForm(Map<String, Object> constants) implements Form {
    static ChoiceForm of(Class<?> type) {
        var constants = new LinkedHashMap<String, Object>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return new ChoiceForm(constants);
    }

    /** Words that only one organisation uses stand for themselves. */
    static ChoiceForm ofWords(List<String> words) {
        var constants = new LinkedHashMap<String, Object>();
        words.forEach(word -> constants.put(word, word));
        return new ChoiceForm(constants);
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", constants.keySet());
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        Object constant = constants.get(raw.toString().strip());
        if (constant == null) {
            faults.add(Say.notOneOf(constants.keySet(), field, raw));
        }
        return constant;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append(value instanceof Enum<?> constant ? constant.name() : value);
    }
}
