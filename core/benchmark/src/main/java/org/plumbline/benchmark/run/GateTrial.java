package org.plumbline.benchmark.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.View;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.plumbline.TenRules;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.cover.ShiftBuilder;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationBuilder;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TaskRecordBuilder;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.CompetencySignOffBuilder;

/**
 * A process that assesses facts as a whole, then asks a gate about proposals of each kind in a view of the same facts, and prints
 * how many nanoseconds each took.
 */
public final class GateTrial {
    static final String WHOLE = "whole ";
    static final String VIEW = "view ";
    private static final int ASKED = 200;

    private final Facts facts;
    private final Plumbline plumbline = TenRules.beside(List.of());

    private GateTrial(Facts facts) {
        this.facts = facts;
    }

    /**
     * Runs it.
     *
     * @param arguments how many sites, how many rounds to warm up and to measure
     */
    public static void main(String[] arguments) {
        int[] numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Facts facts = Facts.of(new Network(numbers[0], Form.SEED).facts());
        System.out.println(Trial.FACTS + facts.size());
        GateTrial trial = new GateTrial(facts);
        for (int i = 0; i < numbers[1]; i++) {
            trial.round(i, false);
        }
        for (int i = 0; i < numbers[2]; i++) {
            trial.round(numbers[1] + i, true);
        }
    }

    private void round(int number, boolean told) {
        System.gc();
        long begun = System.nanoTime();
        plumbline.assess(facts, Network.AS_OF);
        long whole = System.nanoTime() - begun;
        System.gc();
        begun = System.nanoTime();
        View view = plumbline.view(facts, Network.AS_OF);
        view.gate(Change.put(shift(facts.all(Shift.class).get(0))));
        long opened = System.nanoTime() - begun;
        if (told) {
            System.out.println(WHOLE + whole);
            System.out.println(VIEW + opened);
        }
        for (Map.Entry<String, List<Change>> kind : proposals(number).entrySet()) {
            long first = median(view, kind.getValue());
            long again = median(view, kind.getValue());
            if (told) {
                System.out.println(kind.getKey() + " " + first + " " + again);
            }
        }
    }

    private static long median(View view, List<Change> proposed) {
        long[] nanos = new long[proposed.size()];
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            view.gate(proposed.get(i));
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    /** Of others each round, all over the network. */
    private Map<String, List<Change>> proposals(int round) {
        Map<String, List<Change>> proposals = new LinkedHashMap<>();
        proposals.put("shift", of(Shift.class, round, GateTrial::shift));
        proposals.put(
                "delegation",
                of(
                        Delegation.class,
                        round,
                        old -> DelegationBuilder.builder(old)
                                .id("proposed")
                                .from(Network.AS_OF)
                                .to(Network.AS_OF.plus(Duration.ofDays(14)))
                                .build()));
        proposals.put(
                "task-of-a-visit",
                of(
                        TaskRecord.class,
                        round,
                        old -> TaskRecordBuilder.builder(old)
                                .id("proposed")
                                .at(Network.AS_OF.plus(Duration.ofHours(12)))
                                .build()));
        proposals.put(
                "sign-off",
                of(
                        CompetencySignOff.class,
                        round,
                        old -> CompetencySignOffBuilder.builder(old)
                                .id("proposed")
                                .build()));
        proposals.put(
                "closing-of-a-case",
                of(
                        Case.class,
                        round,
                        old -> CaseBuilder.builder(old).closedAt(Network.AS_OF).build()));
        return proposals;
    }

    private static Shift shift(Shift old) {
        return ShiftBuilder.builder(old)
                .id("proposed")
                .plannedStart(Network.AS_OF.plus(Duration.ofHours(12)))
                .plannedEnd(Network.AS_OF.plus(Duration.ofHours(20)))
                .build();
    }

    private <F extends Fact> List<Change> of(Class<F> type, int round, Function<F, Fact> proposed) {
        List<F> all = facts.all(type);
        List<Change> changes = new ArrayList<>();
        int step = Math.max(1, all.size() / ASKED);
        for (int i = round % step; i < all.size() && changes.size() < ASKED; i += step) {
            changes.add(Change.put(proposed.apply(all.get(i))));
        }
        return changes;
    }
}
