package org.plumbline.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;

/**
 * The findings of a report, apart by what is to be done about them.
 *
 * @param work what a team or a site sees to, by site and team
 * @param causes what holds judgements up at more than one place: standards without a value, feeds that did not arrive,
 *     anything else that makes unknown what several teams do
 * @param attested what rests on declarations
 */
record Split(List<Finding> work, List<Finding> causes, List<Finding> attested) {
    /** The one rule that judges the feeds themselves. */
    private static final RuleCode FEED = RuleCode.of("AS-24");

    static Split of(Report report) {
        Split split = new Split(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> wide = wide(report.findings());
        for (Finding finding : report.findings()) {
            boolean holdsUp = finding.outcome() == Outcome.NOT_CONFIGURED
                    || isFeed(finding)
                    || finding.cause().filter(wide::contains).isPresent();
            if (holdsUp) {
                split.causes.add(finding);
            } else {
                (report.isAttested(finding) ? split.attested : split.work).add(finding);
            }
        }
        return split;
    }

    static boolean isFeed(Finding finding) {
        return finding.rule().equals(FEED);
    }

    /** Causes for which several teams do not know. */
    private static Set<String> wide(List<Finding> findings) {
        Map<String, Object> first = new HashMap<>();
        Set<String> wide = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.UNKNOWN && finding.cause().isPresent()) {
                String cause = finding.cause().get();
                Object where = List.of(finding.site(), finding.team());
                if (!where.equals(first.computeIfAbsent(cause, key -> where))) {
                    wide.add(cause);
                }
            }
        }
        return wide;
    }
}
