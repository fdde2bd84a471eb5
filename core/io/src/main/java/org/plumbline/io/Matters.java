package org.plumbline.io;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.Finding;

/** Which findings are one matter: for machines, by a key that all of them share. */
final class Matters {
    private final Map<String, String> keys = new HashMap<>();

    private Matters() {}

    static Matters of(Report report) {
        Matters matters = new Matters();
        for (Matter matter : Matter.of(report.assessment().findings())) {
            String key = matter.findings().stream()
                    .map(Finding::fingerprint)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            matter.findings().forEach(finding -> matters.keys.put(finding.fingerprint(), key));
        }
        return matters;
    }

    /** The smallest fingerprint among the findings of its matter. */
    String key(Finding finding) {
        return keys.getOrDefault(finding.fingerprint(), finding.fingerprint());
    }
}
