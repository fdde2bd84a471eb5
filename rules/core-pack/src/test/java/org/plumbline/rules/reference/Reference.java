package org.plumbline.rules.reference;

import java.util.List;

/** The second opinion: what has to be found in a service. */
public final class Reference {
    private Reference() {}

    /**
     * Judges everything.
     *
     * @param given what the service is judged on
     * @param rules the rules, those over other rules' judgements last
     * @return what has to be told
     */
    public static Told judge(Given given, List<Rule> rules) {
        Known known = new Known(given);
        Judgements judgements = new Judgements(known);
        rules.forEach(rule -> rule.judge(known, judgements));
        Orphans.judge(known, rules, judgements);
        MissingFeeds feeds = new MissingFeeds(List.copyOf(rules));
        feeds.judge(known, judgements);
        return Told.of(known, judgements);
    }
}
