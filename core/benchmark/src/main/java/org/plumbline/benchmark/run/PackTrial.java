package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.plumbline.TenRules;

/**
 * A process that assesses the same facts in turn without and with a local pack, and prints how many nanoseconds each took;
 * or, with no rounds, starts with the packs that it is given, assesses one site, and ends.
 */
public final class PackTrial {
    static final String ROUND = "round ";
    static final String JUDGED = "judged ";
    private static final int PACKS = 4;

    private final Facts facts;

    private PackTrial(Facts facts) {
        this.facts = facts;
    }

    /**
     * Runs it.
     *
     * @param arguments how many sites, how many rounds to warm up and to measure, after how many seconds there is no further
     *     one; then the packs
     */
    public static void main(String[] arguments) {
        int[] numbers = Arrays.stream(arguments)
                .limit(PACKS)
                .mapToInt(Integer::parseInt)
                .toArray();
        List<Path> packs = Arrays.stream(arguments).skip(PACKS).map(Path::of).toList();
        Facts facts = Facts.of(new Network(numbers[0], Form.SEED).facts());
        PackTrial trial = new PackTrial(facts);
        Plumbline with = TenRules.beside(packs);
        if (numbers[2] == 0) {
            System.out.println(trial.assess(with).findings().size());
            return;
        }
        System.out.println(Trial.FACTS + facts.size());
        trial.run(TenRules.beside(List.of()), with, new Effort(numbers[1], numbers[2], numbers[PACKS - 1]));
    }

    private Assessment assess(Plumbline plumbline) {
        Assessment assessment = plumbline.assess(facts, Network.AS_OF);
        if (!assessment.failures().isEmpty()) {
            throw new IllegalStateException("the pack was stopped: " + assessment.failures());
        }
        return assessment;
    }

    private void run(Plumbline without, Plumbline with, Effort effort) {
        long begun = System.nanoTime();
        long seconds = TimeUnit.SECONDS.toNanos(effort.seconds());
        for (int i = 0; i < effort.warmUps() && System.nanoTime() - begun < seconds / 3; i++) {
            assess(without);
            assess(with);
        }
        int rounds = 0;
        do {
            // by turns: who comes second finds the other's garbage and warmth
            boolean withFirst = rounds % 2 == 1;
            long first = nanos(withFirst ? with : without);
            long second = nanos(withFirst ? without : with);
            System.out.println(ROUND + (withFirst ? second + " " + first : first + " " + second));
            rounds++;
        } while (rounds < effort.rounds() && System.nanoTime() - begun < seconds);
        System.out.println(JUDGED + judgements(assess(without)) + " " + judgements(assess(with)));
    }

    private long nanos(Plumbline plumbline) {
        System.gc();
        long begun = System.nanoTime();
        assess(plumbline);
        return System.nanoTime() - begun;
    }

    /** Those of the network, which holds all. */
    private static long judgements(Assessment assessment) {
        return assessment.measures().stream()
                .filter(measure -> measure.key().scope().type() == Subject.Type.NETWORK)
                .mapToLong(measure -> measure.applicable() + measure.notYetDue() + measure.notApplicable())
                .sum();
    }
}
