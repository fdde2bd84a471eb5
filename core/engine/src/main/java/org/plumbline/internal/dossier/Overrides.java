package org.plumbline.internal.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.rule.Sought;

/** What was done although something spoke against it, and who looked at that afterwards. */
final class Overrides {
    private static final String FEED = FactType.of(FindingResponse.class).name();
    private static final String WHAT = "review of the override";

    private Overrides() {}

    static List<FindingResponse> of(List<FindingResponse> responses) {
        return responses.stream()
                .filter(response -> response.kind() == FindingResponse.Kind.OVERRIDDEN)
                .toList();
    }

    static Set<String> said(FindingResponse override) {
        Set<String> said = new TreeSet<>();
        if (override.by() != null) {
            said.add("who");
        }
        if (override.reason() != null) {
            said.add("why");
        }
        return said;
    }

    /** Nobody reviews what they did themselves. Of an acknowledgement by nobody it is open who made it. */
    static Sought review(List<FindingResponse> responses, FindingResponse override) {
        List<FindingResponse> after = responses.stream()
                .filter(response -> response.kind() == FindingResponse.Kind.ACKNOWLEDGED)
                .filter(response -> response.fingerprint().equals(override.fingerprint()))
                .filter(response -> !response.at().isBefore(override.at()))
                .toList();
        Optional<FindingResponse> review = after.stream()
                .filter(response -> response.by() != null
                        && override.by() != null
                        && !response.by().equals(override.by()))
                .findFirst();
        if (review.isPresent()) {
            return Sought.found(WHAT, FEED, review.get().at(), review.get().factId());
        }
        return Sought.absent(WHAT, FEED);
    }
}
