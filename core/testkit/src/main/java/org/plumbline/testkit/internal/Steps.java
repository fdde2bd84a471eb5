package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

/** All small steps at a rule, by place; each text once. */
public final class Steps {
    private Steps() {}

    /**
     * The steps at one rule of a file.
     *
     * @param text the file
     * @param code the rule's code
     * @param imports what the other files of its package import
     * @param standards all that there are
     * @param read those that the rule reads
     * @return the steps; empty if the file has no such rule
     */
    public static Optional<List<Change>> of(
            String text, String code, List<String> imports, List<Standard> standards, Set<StandardId> read) {
        Imports known = new Imports(Steps.class.getClassLoader());
        imports.forEach(file -> known.read(Tokens.of(file)));
        return RuleParts.of(text, code, known).map(rule -> {
            List<Change> all = new ArrayList<>(PatternSteps.of(text, rule));
            all.addAll(CallSteps.of(text, rule));
            all.addAll(TextSteps.of(text, rule, standards, read));
            Map<String, Change> once = new LinkedHashMap<>();
            all.forEach(change -> once.putIfAbsent(change.in(text), change));
            once.remove(text);
            return once.values().stream()
                    .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                    .toList();
        });
    }
}
