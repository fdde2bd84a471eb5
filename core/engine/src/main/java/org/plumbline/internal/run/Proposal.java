package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.internal.facts.Subjects;

/**
 * Changes that were checked.
 *
 * @param gone facts that would not be there any more, in the form in which they are there now
 * @param put facts that would be there, with those that they stand for
 * @param actions what the changes are
 */
record Proposal(List<Change> changes, List<Fact> gone, List<Fact> put, Set<Action> actions) {
    static Proposal of(List<Change> changes, Known known) {
        return new Reader(known).read(changes);
    }

    /** Every fact that would be there, or not any more. */
    List<Fact> facts() {
        List<Fact> all = new ArrayList<>(gone);
        all.addAll(put);
        return all;
    }

    Set<FactId> ids() {
        Set<FactId> ids = new HashSet<>();
        facts().forEach(fact -> ids.add(fact.factId()));
        return ids;
    }

    Set<FactId> proposed() {
        Set<FactId> ids = new HashSet<>();
        put.forEach(fact -> ids.add(fact.factId()));
        return ids;
    }

    /** Whom the changes name. */
    Set<Subject> named() {
        Set<Subject> named = new TreeSet<>();
        facts().forEach(fact ->
                named.addAll(Subjects.of(FactType.of(fact.getClass()).names(fact))));
        return named;
    }

    Set<String> types() {
        Set<String> types = new TreeSet<>();
        facts().forEach(fact -> types.add(FactType.of(fact.getClass()).name()));
        return types;
    }

    /** Checks changes, and finds what they take the place of. */
    private static final class Reader {
        private final Known known;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Fact> gone = new ArrayList<>();
        private final List<Fact> put = new ArrayList<>();
        private final Set<Action> actions = EnumSet.noneOf(Action.class);

        Reader(Known known) {
            this.known = known;
        }

        Proposal read(List<Change> changes) {
            Set<FactId> seen = new HashSet<>();
            for (Change change : changes) {
                if (!seen.add(change.id())) {
                    problems.add(Problem.at(change.id().toString(), "is changed twice", "one change of each fact"));
                } else if (change instanceof Change.Put one) {
                    put(one.fact());
                } else {
                    withdraw(change.id());
                }
            }
            if (problems.isEmpty() && actions.isEmpty()) {
                problems.add(Problem.at(
                        changes.isEmpty() ? "a gate" : changes.get(0).id().toString(),
                        "proposes nothing that can be asked about",
                        "a delegation, an allocation, a task-record, a shift or a competency-sign-off; a launch, a case"
                                + " or a delegation-pause with the time of going live, closing or lifting"));
            }
            if (!problems.isEmpty()) {
                throw new FactsException(problems);
            }
            return new Proposal(List.copyOf(changes), gone, put, actions);
        }

        private void put(Fact fact) {
            List<Fault> faults = FactType.of(fact.getClass()).check(fact);
            faults.forEach(fault -> problems.add(fault.at(fact.factId().toString())));
            if (!faults.isEmpty()) {
                return;
            }
            Optional<Fact> old = known.find(fact.factId());
            if (fact.withdrawn()) {
                withdraw(fact.factId());
                return;
            }
            old.ifPresent(gone::add);
            put.add(fact);
            actions.addAll(Kinds.of(fact));
            if (fact instanceof Delegation delegation) {
                put.addAll(known.deliveriesUnder(delegation));
            }
        }

        private void withdraw(FactId id) {
            Optional<Fact> old = known.find(id);
            old.ifPresent(gone::add);
            old.ifPresent(fact -> actions.addAll(Kinds.of(fact)));
            if (old.isEmpty()) {
                problems.add(Problem.at(id.toString(), "is not there, so it cannot be withdrawn"));
            }
        }
    }
}
