package org.plumbline.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final List<Fact> facts = new ArrayList<>();
    /** Where each of them was read. */
    private final List<@Nullable String> places = new ArrayList<>();

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Facts.Builder add(Fact fact) {
        List<Fault> faults = FactType.of(fact).check(fact);
        if (faults.isEmpty()) {
            return place(fact, null);
        }
        String place = fact.factId().toString();
        return leaveOut(Naming.leftOut(
                fact, faults.stream().map(fault -> fault.at(place)).toList()));
    }

    /** A fact that was read from a file was checked there. */
    @Override
    public Facts.Builder add(Fact fact, String where) {
        return place(fact, where);
    }

    /** Facts that were checked before. */
    void addAll(List<Fact> checked) {
        checked.forEach(fact -> place(fact, null));
    }

    private Facts.Builder place(Fact fact, @Nullable String where) {
        facts.add(fact);
        places.add(where);
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
        Set<FactId> repeated = Repeated.among(facts);
        if (repeated.isEmpty()) {
            return new Snapshot(facts, leftOut, problems, null, repeated);
        }
        List<Fact> kept = new ArrayList<>(facts.size());
        List<LeftOut> rows = new ArrayList<>(leftOut);
        List<Problem> all = new ArrayList<>(problems);
        Map<FactId, List<Integer>> byId = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            FactId id = facts.get(i).factId();
            if (repeated.contains(id)) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
            } else {
                kept.add(facts.get(i));
            }
        }
        byId.values().forEach(same -> hold(same, kept, rows, all));
        return new Snapshot(kept, rows, all, null, repeated);
    }

    private void hold(List<Integer> same, List<Fact> kept, List<LeftOut> rows, List<Problem> all) {
        Versions versions = new Versions(same.stream().map(facts::get).toList());
        for (int i = 0; i < same.size(); i++) {
            Fact fact = facts.get(same.get(i));
            int other = versions.contradicting(i);
            if (other < 0) {
                kept.add(fact);
                continue;
            }
            Problem problem = contradiction(same.get(i), same.get(other));
            all.add(problem);
            if (fact instanceof FeedCoverage coverage) {
                kept.add(failed(coverage));
            } else {
                rows.add(Naming.leftOut(fact, List.of(problem)));
            }
        }
    }

    /** What is contradicted makes nothing complete, and nobody's word stands in for it. */
    private static Fact failed(FeedCoverage coverage) {
        return FeedCoverageBuilder.builder(coverage)
                .status(FeedCoverage.Status.FAILED)
                .build();
    }

    private Problem contradiction(int one, int another) {
        FactId id = facts.get(one).factId();
        String elsewhere = Objects.requireNonNullElse(places.get(another), "another one");
        return Problem.at(
                Objects.requireNonNullElse(places.get(one), id.toString()),
                "`" + id + "` says something else than " + elsewhere,
                "a `recordedAt` on each: the later one then corrects the earlier one");
    }
}
