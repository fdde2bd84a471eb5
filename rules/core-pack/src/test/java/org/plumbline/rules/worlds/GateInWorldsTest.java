package org.plumbline.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Change;
import org.plumbline.FactsException;
import org.plumbline.GateAnswer;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.run.DefaultView;
import org.plumbline.rules.Proposals;

/**
 * A gate looks only at those whom a change touches. In worlds in which people are at several sites, are named without a
 * record and work beside each other, whoever judges everything with the change, and everything without, agrees.
 */
class GateInWorldsTest {
    private static final long WORLDS = Long.getLong("plumbline.gate-worlds", 200);
    private static final long FIRST = Long.getLong("plumbline.first-gate-world", 700_000);
    private static final int PROPOSALS = 8;

    @Test
    void the_quick_answer_is_that_of_two_whole_assessments() {
        Worlds maker = new Worlds(List.copyOf(Situations.ALL.values()));
        Map<GateAnswer.Kind, Integer> kinds = new EnumMap<>(GateAnswer.Kind.class);
        for (long batch = FIRST; batch < FIRST + WORLDS; batch += Worlds.BATCH) {
            Configuration configuration = maker.configuration(batch);
            Plumbline plumbline = configuration.plumbline(1);
            for (long seed = batch; seed < batch + Worlds.BATCH; seed++) {
                World world = maker.world(seed, configuration);
                DefaultView view = (DefaultView) plumbline.view(world.fed(), world.asOf());
                List<Fact> standing =
                        world.facts().stream().filter(fact -> !fact.withdrawn()).toList();
                Proposals proposals = new Proposals(standing, world.asOf(), seed);
                for (int i = 0; i < PROPOSALS; i++) {
                    Change[] proposed = proposals.next();
                    if (!canBeAsked(view, proposed)) {
                        continue;
                    }
                    GateAnswer quick = view.gate(proposed);
                    GateAnswer whole = view.gateEverywhere(proposed);
                    assertThat(reasons(quick))
                            .as("world %s: %s", seed, List.of(proposed))
                            .isEqualTo(reasons(whole, quick, proposed));
                    kinds.merge(quick.kind(), 1, Integer::sum);
                }
            }
        }
        assertThat(kinds.keySet()).as("all three answers came up").hasSize(3);
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum())
                .as("most proposals could be asked about")
                .isGreaterThan(Math.toIntExact(WORLDS * PROPOSALS / 2));
    }

    private static Set<GateAnswer.Reason> reasons(GateAnswer answer) {
        return new LinkedHashSet<>(answer.reasons());
    }

    /**
     * But for what is undecided about others: whoever judges everything asks ahead of everybody, and tells anew of
     * somebody without a record whom the proposal names as an assessor, because it says at which site they are.
     */
    private static Set<GateAnswer.Reason> reasons(GateAnswer whole, GateAnswer quick, Change[] proposed) {
        Set<GateAnswer.Reason> reasons = reasons(whole);
        reasons.removeIf(reason -> !quick.reasons().contains(reason)
                && reason.finding().outcome() != Outcome.BREACH
                && Stream.of(proposed)
                        .noneMatch(change -> isAbout(change, reason.finding().subject())));
        return reasons;
    }

    private static boolean isAbout(Change change, Subject subject) {
        return !(change instanceof Change.Put put) || owners(put.fact()).anyMatch(subject.id()::equals);
    }

    /** Whom or what it is proposed about. */
    private static Stream<@Nullable String> owners(Fact fact) {
        if (fact instanceof Shift shift) {
            return Stream.of(shift.staffId(), shift.site());
        } else if (fact instanceof Delegation delegation) {
            return Stream.of(delegation.delegateeId());
        } else if (fact instanceof Allocation allocation) {
            return Stream.of(allocation.staffId(), allocation.caseId());
        } else if (fact instanceof TaskRecord task) {
            return Stream.of(task.staffId());
        } else if (fact instanceof CompetencySignOff signOff) {
            return Stream.of(signOff.staffId());
        } else if (fact instanceof DelegationPause pause) {
            return Stream.of(pause.staffId());
        } else if (fact instanceof Launch launch) {
            return Stream.of(launch.site(), launch.partnerId());
        }
        return Stream.of(fact.id());
    }

    /** A fact that is not known yet cannot be taken away, and of one that cannot be read nothing can be asked. */
    private static boolean canBeAsked(DefaultView view, Change[] proposed) {
        try {
            view.gate(proposed);
            return true;
        } catch (FactsException e) {
            return false;
        }
    }
}
