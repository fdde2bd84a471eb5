package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;
import org.plumbline.Problem;
import org.plumbline.testkit.Mutant.Group;
import org.plumbline.testkit.Mutant.Outcome;

/** What became of the mutants of a pack's rules. */
public final class MutationReport {
    private final List<Mutant> mutants;
    private final List<Problem> problems;

    MutationReport(List<Mutant> mutants, List<Problem> problems) {
        this.mutants = List.copyOf(mutants);
        this.problems = List.copyOf(problems);
    }

    /** {@return all of them, by rule and line} */
    public List<Mutant> mutants() {
        return mutants;
    }

    /** {@return what kept rules from being changed, and reasons in the list of equivalent mutants that do not hold} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return those that no scenario noticed, equivalent ones among them} */
    public List<Mutant> survivors() {
        return mutants.stream()
                .filter(mutant -> mutant.outcome() == Outcome.SURVIVED)
                .toList();
    }

    /**
     * How many of a group were noticed. What does not compile is no mutant; equivalent ones count as not noticed.
     *
     * @param group the group
     * @return the share in per cent, rounded down; 100 where there are none
     */
    public int killed(Group group) {
        return share(mutant -> mutant.group() == group);
    }

    /** {@return how many of all were noticed, in per cent, rounded down} */
    public int killed() {
        return share(mutant -> true);
    }

    int share(Predicate<Mutant> which) {
        long killed = count(Outcome.KILLED, which);
        long all = killed + count(Outcome.SURVIVED, which);
        return all == 0 ? 100 : (int) (100 * killed / all);
    }

    long count(Outcome outcome, Predicate<Mutant> which) {
        return mutants.stream()
                .filter(mutant -> mutant.outcome() == outcome)
                .filter(which)
                .count();
    }

    /**
     * Fails if of any group fewer were noticed, or if there are problems; it says what has to be tested.
     *
     * @param percent how many of each group at least
     * @return this report
     * @throws AssertionError with every survivor and every problem
     */
    public MutationReport requireKilled(int percent) {
        List<String> lines =
                new ArrayList<>(problems.stream().map(Problem::toString).toList());
        for (Group group : Group.values()) {
            if (killed(group) < percent) {
                lines.add(group.text() + ": " + killed(group) + " % noticed. It takes " + group.test() + ":");
                survivors().stream()
                        .filter(mutant -> mutant.group() == group)
                        .forEach(mutant -> lines.add("  " + mutant.where() + ": " + mutant.change()));
            }
        }
        if (!lines.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", lines));
        }
        return this;
    }

    /**
     * As a page: counts by group and by rule, and every survivor.
     *
     * @return the page, without a heading
     */
    public String markdown() {
        return new MutationPage(this).text();
    }

    /** The rules, each once. */
    List<String> rules() {
        return mutants.stream()
                .map(Mutant::rule)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Object::toString)
                .toList();
    }
}
