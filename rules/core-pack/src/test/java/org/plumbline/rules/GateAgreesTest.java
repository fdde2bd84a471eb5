package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Change;
import org.plumbline.GateAnswer;
import org.plumbline.RuleCode;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.run.DefaultView;

/** A gate judges those whom a change touches. Whoever judges everything with the change, and everything without, agrees. */
class GateAgreesTest {
    private static final int PROPOSALS = 160;
    private static final List<Fact> FACTS = withLaunches(Service.facts(3, 8, 7));

    /** One of a site that is live, one of a site and one of a partner that are to go live. */
    private static List<Fact> withLaunches(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        Map<String, Instant> checks = Map.of("staff-trained", Service.AS_OF.minus(Duration.ofDays(3)));
        all.add(Launch.builder()
                .id("l0")
                .site("site-0")
                .liveAt(Service.AS_OF.minus(Duration.ofDays(60)))
                .checks(checks)
                .build());
        all.add(Launch.builder().id("l1").site("site-1").checks(checks).build());
        all.add(Launch.builder().id("l2").partnerId("p2").checks(checks).build());
        return all;
    }

    private final DefaultView view =
            (DefaultView) Service.plumbline(CorePack.load()).build().view(Service.complete(FACTS), Service.AS_OF);

    @Test
    void theQuickAnswerIsThatOfTwoWholeAssessments() {
        Proposals proposals = new Proposals(FACTS, Service.AS_OF, 11);
        Map<GateAnswer.Kind, Integer> kinds = new EnumMap<>(GateAnswer.Kind.class);
        TreeSet<RuleCode> asked = new TreeSet<>();
        for (int i = 0; i < PROPOSALS; i++) {
            Change[] proposed = proposals.next();
            GateAnswer quick = view.gate(proposed);
            assertThat(quick).as("%s", List.of(proposed)).isEqualTo(view.gateEverywhere(proposed));
            kinds.merge(quick.kind(), 1, Integer::sum);
            asked.addAll(quick.asked());
        }
        assertThat(kinds.keySet()).as("all three answers came up").hasSize(3);
        assertThat(asked).as("most rules that guard an action were asked").hasSizeGreaterThan(14);
    }
}
