package org.plumbline.internal.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** Takes facts one by one, checks each, and holds those with the same id against each other. */
public final class FactsCollector implements Facts.Builder {
    private record Placed(Fact fact, @Nullable String where) {
        String place() {
            return where == null ? fact.factId().toString() : where;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

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
            leftOut.add(leftOut(
                    fact, faults.stream().map(fault -> problem(fact, fault)).toList()));
        }
        return this;
    }

    private static Problem problem(Placed fact, Fault fault) {
        return new Problem(fact.place(), fault.what(), fault.maybe());
    }

    private static LeftOut leftOut(Placed fact, List<Problem> problems) {
        return Naming.leftOut(fact.fact, problems);
    }

    @Override
    public Facts.Builder leaveOut(LeftOut row) {
        leftOut.add(row);
        return this;
    }

    @Override
    public List<Problem> problems() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        consistent(all);
        return all.stream().flatMap(row -> row.problems().stream()).toList();
    }

    @Override
    public Facts strict() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        List<Fact> facts = consistent(all);
        List<Problem> problems =
                all.stream().flatMap(row -> row.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
        return new Snapshot(facts, List.of(), null);
    }

    @Override
    public Facts lenient() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        List<Fact> facts = consistent(all);
        return new Snapshot(facts, all, null);
    }

    /** The facts but for those that contradict each other, each of which is left out: the last one does not win. */
    private List<Fact> consistent(List<LeftOut> contradicted) {
        Map<FactId, List<Placed>> byId = new HashMap<>(placed.size() * 2);
        for (Placed fact : placed) {
            byId.computeIfAbsent(fact.fact.factId(), id -> new ArrayList<>(1)).add(fact);
        }
        List<Fact> facts = new ArrayList<>(placed.size());
        for (Placed fact : placed) {
            List<Placed> same = byId.getOrDefault(fact.fact.factId(), List.of());
            Optional<Placed> other = same.size() == 1 ? Optional.empty() : contradicting(fact, same);
            if (other.isEmpty()) {
                facts.add(fact.fact);
            } else {
                contradicted.add(leftOut(fact, List.of(contradiction(fact, other.get()))));
            }
        }
        return facts;
    }

    private static Optional<Placed> contradicting(Placed fact, List<Placed> same) {
        return same.stream().filter(other -> contradict(fact.fact, other.fact)).findFirst();
    }

    /** Two versions are a correction if each says when it was recorded, and they differ in that. */
    private static boolean contradict(Fact a, Fact b) {
        if (a.recordedAt() != null && b.recordedAt() != null && !a.recordedAt().equals(b.recordedAt())) {
            return false;
        }
        FactType type = FactType.of(a.getClass());
        return !type.content(a).equals(type.content(b));
    }

    private static Problem contradiction(Placed fact, Placed other) {
        String elsewhere = other.where == null ? "another one" : other.place();
        return Problem.at(
                fact.place(),
                "`" + fact.fact.factId() + "` says something else than " + elsewhere,
                "a `recordedAt` on each: the later one then corrects the earlier one");
    }
}
