package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Measure;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.pack.Rule;

/**
 * A fact that could satisfy a rule is taken away, with all its versions: nothing is met by that. Of the types of fact that
 * a rule reads, those are left out of which one can be what asks, or what speaks against.
 */
final class TakenAway {
    /** Who is asked, when and how much follows from them: without one less is asked. */
    private static final Set<String> ASKS = Set.of(
            "AS-01 launch",
            "DC-02 task-record",
            "DC-07 delegation",
            "DC-08 delegation-pause",
            "DC-15 team",
            "ES-08 launch",
            "ES-08 service-calendar",
            "PN-08 launch",
            "RC-01 launch",
            "RC-01 service-calendar",
            "RC-04 launch",
            "RC-04 service-calendar",
            "RR-04 case",
            "RR-04 launch",
            "RR-07 launch",
            "SV-05 post",
            "SV-05 supervisor-assignment",
            "TS-01 shift",
            "TS-08 shift",
            "WF-03 risk-assessment",
            "WF-12 launch",
            "WF-12 service-calendar");

    /** The last one decides, and may say less than the one before it. */
    private static final Set<String> LAST_DECIDES =
            Set.of("DC-05 competency-sign-off", "PN-03 element-in-use", "PN-03 model-element");

    /** Two shifts at one time leave it open where somebody is; an open matter speaks against a closing. */
    private static final Set<String> AGAINST = Set.of(
            "DC-06 shift",
            "DC-06 post",
            "RC-01 shift",
            "RC-04 shift",
            "TS-03 shift",
            "WF-24 corrective-action",
            "WF-24 escalation");

    private TakenAway() {}

    static List<String> makesNothingMet(World world, Plumbline plumbline, Random random) {
        WorldRow gone = world.rows().get(random.nextInt(world.rows().size()));
        List<WorldRow> rows = world.rows().stream()
                .filter(row -> !(row.type().equals(gone.type()) && row.id().equals(gone.id())))
                .toList();
        Map<String, Long> before = met(DoesNotMatter.assess(world, plumbline));
        Map<String, Long> after = met(DoesNotMatter.assess(world.with(rows), plumbline));
        List<String> broken = new ArrayList<>();
        for (String rule : satisfiedBy(gone.type(), plumbline)) {
            long had = before.getOrDefault(rule, 0L);
            long has = after.getOrDefault(rule, 0L);
            if (has > had) {
                broken.add(rule + " " + gone.type() + ": met " + had + ", and " + has + " without " + gone);
            }
        }
        return broken;
    }

    /** The rules that a fact of a type can satisfy. */
    private static Set<String> satisfiedBy(String type, Plumbline plumbline) {
        return plumbline.packs().get(0).rules().stream()
                .filter(rule -> rule.feeds().contains(type))
                .map(Rule::code)
                .map(Objects::toString)
                .filter(code -> !ASKS.contains(code + " " + type))
                .filter(code -> !LAST_DECIDES.contains(code + " " + type))
                .filter(code -> !AGAINST.contains(code + " " + type))
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> met(Assessment assessment) {
        Map<String, Long> met = new TreeMap<>();
        for (Measure measure : assessment.measures()) {
            if (measure.key().scope().equals(Subject.network())) {
                met.merge(measure.key().rule().toString(), measure.met(), Long::sum);
            }
        }
        return met;
    }
}
