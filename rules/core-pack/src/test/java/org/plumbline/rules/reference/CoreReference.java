package org.plumbline.rules.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.rules.reference.adaptation.AdaptationRules;
import org.plumbline.rules.reference.assurance.AssuranceRules;
import org.plumbline.rules.reference.delegation.DelegationRules;
import org.plumbline.rules.reference.escalation.EscalationRules;
import org.plumbline.rules.reference.network.NetworkRules;
import org.plumbline.rules.reference.rota.RotaRules;
import org.plumbline.rules.reference.supervision.SupervisionRules;
import org.plumbline.rules.reference.temporary.TemporaryRules;
import org.plumbline.rules.reference.workflow.WorkflowRules;

/** Every rule of the core but AS-24, which is judged last and over all of them. */
public final class CoreReference {
    /** Rates come after what they are rates of. */
    public static final List<Rule> RULES = Stream.of(
                    WorkflowRules.ALL,
                    EscalationRules.ALL,
                    DelegationRules.ALL,
                    SupervisionRules.ALL,
                    TemporaryRules.ALL,
                    RotaRules.ALL,
                    NetworkRules.ALL,
                    AssuranceRules.ALL,
                    AdaptationRules.ALL)
            .flatMap(List::stream)
            .sorted(java.util.Comparator.comparing(rule -> rule instanceof Rate))
            .toList();

    /** The rules of which there is no reference yet: nothing is held against them. */
    public static final Set<String> WITHOUT = new TreeSet<>();

    private CoreReference() {}

    /** Whether every rule has one, so that AS-24 can be compared, which counts what feeds hold up of all of them. */
    public static boolean isWhole() {
        return WITHOUT.isEmpty();
    }
}
