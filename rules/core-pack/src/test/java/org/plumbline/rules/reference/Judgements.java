package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was judged, rule by rule. */
public final class Judgements {
    private final Map<Rule, List<Judged>> byRule = new LinkedHashMap<>();
    private final Known known;

    Judgements(Known known) {
        this.known = known;
    }

    /** Takes a judgement. About whom, or of where, there is no record, nothing is known for certain. */
    public void add(Rule rule, Judged judged) {
        String missing = known.hasRecord(judged.subject) ? null : judged.subject.toString();
        if (missing == null && judged.site != null && !known.places().sites().containsKey(judged.site)) {
            missing = "site " + judged.site;
        }
        if (missing != null) {
            judged.unknown(missing);
            judged.authority = null;
            judged.due = null;
        }
        byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(judged);
    }

    /** {@return the judgements of a rule, in the order in which they were made} */
    public List<Judged> of(String code) {
        return byRule.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    Map<Rule, List<Judged>> all() {
        return byRule;
    }
}
