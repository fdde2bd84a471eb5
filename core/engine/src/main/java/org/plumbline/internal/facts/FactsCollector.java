package org.plumbline.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FeedCoverageBuilder;

/** Takes facts one by one, checks each, and holds those with the same id against each other. */
public final class FactsCollector implements Facts.Builder {
    private record Placed(Fact fact, @Nullable String where) {
        String place() {
            return where == null ? fact.factId().toString() : where;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Facts.Builder add(Fact fact) {
        return add(new Placed(fact, null));
    }

    @Override
    public Facts.Builder add(Fact fact, String where) {
        return add(new Placed(fact, where));
    }

    private Facts.Builder add(Placed fact) {
        // A fact that was read from a file was checked there.
        List<Fault> faults =
                fact.where == null ? FactType.of(fact.fact.getClass()).check(fact.fact) : List.of();
        if (faults.isEmpty()) {
            placed.add(fact);
        } else {
            List<Problem> wrong =
                    faults.stream().map(fault -> fault.at(fact.place())).toList();
            leaveOut(Naming.leftOut(fact.fact, wrong));
        }
        return this;
    }

    @Override
    public Facts.Builder leaveOut(LeftOut row) {
        leftOut.add(row);
        row.problems().forEach(problems::add);
        return this;
    }

    @Override
    public Facts.Builder report(Problem problem) {
        problems.add(problem);
        return this;
    }

    @Override
    public List<Problem> problems() {
        return collect().problems();
    }

    @Override
    public Facts strict() {
        Snapshot facts = collect();
        if (!facts.problems().isEmpty()) {
            throw new FactsException(facts.problems());
        }
        return facts;
    }

    @Override
    public Facts lenient() {
        return collect();
    }

    /** The facts but for those that contradict each other, each of which is left out: the last one does not win. */
    private Snapshot collect() {
        Map<FactId, List<Placed>> byId = new LinkedHashMap<>(placed.size() * 2);
        for (Placed fact : placed) {
            byId.computeIfAbsent(fact.fact.factId(), id -> new ArrayList<>(1)).add(fact);
        }
        List<Fact> facts = new ArrayList<>(placed.size());
        List<LeftOut> rows = new ArrayList<>(leftOut);
        List<Problem> all = new ArrayList<>(problems);
        for (List<Placed> same : byId.values()) {
            Versions versions = same.size() == 1
                    ? null
                    : new Versions(same.stream().map(Placed::fact).toList());
            for (int i = 0; i < same.size(); i++) {
                Placed fact = same.get(i);
                int other = versions == null ? -1 : versions.contradicting(i);
                if (other < 0) {
                    facts.add(fact.fact);
                } else {
                    Problem problem = contradiction(fact, same.get(other));
                    all.add(problem);
                    if (fact.fact instanceof FeedCoverage coverage) {
                        facts.add(failed(coverage));
                    } else {
                        rows.add(Naming.leftOut(fact.fact, List.of(problem)));
                    }
                }
            }
        }
        return new Snapshot(facts, rows, all, null);
    }

    /** What is contradicted makes nothing complete, and nobody's word stands in for it. */
    private static Fact failed(FeedCoverage coverage) {
        return FeedCoverageBuilder.builder(coverage)
                .status(FeedCoverage.Status.FAILED)
                .build();
    }

    private static Problem contradiction(Placed fact, Placed other) {
        String elsewhere = other.where == null ? "another one" : other.place();
        return Problem.at(
                fact.place(),
                "`" + fact.fact.factId() + "` says something else than " + elsewhere,
                "a `recordedAt` on each: the later one then corrects the earlier one");
    }
}
