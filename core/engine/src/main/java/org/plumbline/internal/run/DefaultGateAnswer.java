package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.Finding;
import org.plumbline.GateAnswer;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.internal.judge.Context;
import org.plumbline.pack.PackFailure;
import org.plumbline.rule.Judgement.State;

record DefaultGateAnswer(
        List<Change> proposed,
        Kind kind,
        List<Reason> reasons,
        List<Finding> waived,
        SortedSet<RuleCode> asked,
        SortedSet<Action> unguarded,
        List<PackFailure> failures)
        implements GateAnswer {

    /** What is found with the proposal, held against what is found without it. */
    static GateAnswer of(
            Context context,
            Proposal proposal,
            Matters without,
            Matters with,
            Set<Action> unguarded,
            Collection<PackFailure> failures) {
        SortedSet<RuleCode> asked = new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        List<Finding> waived = new ArrayList<>();
        Set<Subject> named = proposal.named();
        Set<String> types = proposal.types();
        for (Matters.Matter matter : with.all()) {
            if (Collections.disjoint(matter.info().rule().guards(), proposal.actions())) {
                continue;
            }
            Matters.Matter before = without.find(matter.key());
            boolean ownState = matter.isState()
                    && named.contains(matter.key().subject())
                    && !Collections.disjoint(matter.info().population(), types);
            if (matter.reported() && speaksAgainst(matter, before, ownState)) {
                Finding finding = matter.finding();
                reasons.add(new Reason(finding, Mending.of(context, matter.info(), finding)));
                asked.add(matter.key().rule());
            } else if (matter.isWaived() && (before == null || !matter.looksLike(before))) {
                waived.add(matter.finding());
                asked.add(matter.key().rule());
            } else if (before == null || ownState) {
                asked.add(matter.key().rule());
            }
        }
        reasons.sort(Comparator.comparing(Reason::finding, DefaultFinding.CANONICAL));
        waived.sort(DefaultFinding.CANONICAL);
        boolean undecided = !reasons.isEmpty() || !unguarded.isEmpty() || !failures.isEmpty();
        boolean breached = reasons.stream().anyMatch(reason -> reason.finding().outcome() == Outcome.BREACH);
        return new DefaultGateAnswer(
                proposal.changes(),
                breached ? Kind.REFUSED : undecided ? Kind.UNDECIDED : Kind.PERMITTED,
                List.copyOf(reasons),
                List.copyOf(waived),
                Collections.unmodifiableSortedSet(asked),
                Collections.unmodifiableSortedSet(new TreeSet<>(unguarded)),
                List.copyOf(failures));
    }

    /** What is new does, and what gets worse; what was not known of the very caseload that grows is not known after. */
    private static boolean speaksAgainst(Matters.Matter now, Matters.@Nullable Matter before, boolean ownState) {
        if (before == null || !before.reported()) {
            return true;
        }
        boolean worse = !now.looksLike(before) && Worse.than(before.finding(), now.finding());
        return worse || (ownState && now.verdict().state() != State.BREACHED);
    }
}
