package org.plumbline.rules.worlds;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Plumbline;
import org.plumbline.rules.reference.Reference;
import org.plumbline.rules.reference.Rule;
import org.plumbline.rules.reference.Told;

/** Holds what the rules say of a world against what the reference says. */
final class Comparing {
    private final List<Rule> rules;
    private final boolean all;
    private final Set<String> codes;

    /** By these rules of the reference. */
    Comparing(List<Rule> rules, boolean all) {
        this.rules = rules;
        this.all = all;
        codes = rules.stream().map(Rule::code).collect(Collectors.toSet());
    }

    /** What only one of them says; none where they agree. */
    List<String> differences(World world, Plumbline plumbline) {
        return differences(plumbline.assess(world.fed(), world.asOf()), Reference.judge(world.given(), rules));
    }

    /** What only one of them says. AS-24 speaks of all rules, so that some alone cannot be held against it. */
    List<String> differences(Assessment assessment, Told told) {
        return Outcomes.differences(assessment, told).stream()
                .filter(line -> all || codes.contains(code(line)))
                .toList();
    }

    /** The rule that a difference is about. */
    static String code(String difference) {
        return difference.split(" ", 4)[2];
    }

    /** What only one of them says, with what judges by the world's own configuration. */
    List<String> differences(World world) {
        return differences(world, world.configuration().plumbline(1));
    }
}
