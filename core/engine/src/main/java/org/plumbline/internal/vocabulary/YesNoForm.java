package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** Yes or no, true or false. */
final class YesNoForm implements Form {
    private static final Map<String, Boolean> WORDS = Map.of("true", true, "yes", true, "false", false, "no", false);

    @Override
    public String words() {
        return "yes or no";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        Boolean read = WORDS.get(raw.toString().strip().toLowerCase(Locale.ROOT));
        if (read == null) {
            faults.add(Say.neitherYesNorNo(field, raw));
        }
        return read;
    }
}
