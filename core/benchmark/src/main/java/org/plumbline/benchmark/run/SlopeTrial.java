package org.plumbline.benchmark.run;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.plumbline.JudgementCost;
import org.plumbline.benchmark.plumbline.Packs;
import org.plumbline.benchmark.plumbline.PlumblineContestant;
import org.plumbline.fact.Fact;
import org.plumbline.pack.Pack;

/** A process that judges by one pack: whole assessments, the rules alone, and plain Java in turn. */
public final class SlopeTrial {
    private final PlumblineContestant contestant;
    private final JudgementCost cost;

    private SlopeTrial(Pack pack, List<Fact> facts) {
        contestant = new PlumblineContestant(PlumblineContestant.plumbline(pack, 1));
        contestant.load(facts);
        cost = new JudgementCost(pack, facts);
    }

    /** Does what {@link Order#arguments} say; who runs is settled. */
    public static void main(String[] arguments) {
        Order order = Order.of(arguments);
        List<Fact> facts = new Network(order.sites(), order.seed()).facts();
        new SlopeTrial(Packs.load(order.pack().folder()), facts).rounds(order.effort(), System.out);
    }

    private void rounds(Effort effort, PrintStream out) {
        long begun = System.nanoTime();
        long nanos = TimeUnit.SECONDS.toNanos(effort.seconds());
        for (int i = 0; i < effort.warmUps() && System.nanoTime() - begun < nanos / 3; i++) {
            round();
        }
        int rounds = 0;
        do {
            out.println(round().line());
            rounds++;
        } while (rounds < effort.rounds() && System.nanoTime() - begun < nanos);
    }

    private SlopeReading round() {
        System.gc();
        long begun = System.nanoTime();
        contestant.judge();
        long assess = System.nanoTime() - begun;
        System.gc();
        begun = System.nanoTime();
        long byRules = cost.byRules();
        long rules = System.nanoTime() - begun;
        System.gc();
        begun = System.nanoTime();
        long byPlainJava = cost.byPlainJava();
        long plain = System.nanoTime() - begun;
        if (byRules != byPlainJava) {
            throw new IllegalStateException(byRules + " judgements by rules, but " + byPlainJava + " by plain Java");
        }
        return new SlopeReading(assess, rules, plain, byRules);
    }
}
