package org.plumbline.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Action;
import org.plumbline.Assessment;
import org.plumbline.Change;
import org.plumbline.GateAnswer;
import org.plumbline.Subject;
import org.plumbline.View;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.dossier.Ahead;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.PackFailure;

/** Facts joined once. A gate judges those whom a change touches, with it and without it; what was judged without it is kept. */
public final class DefaultView implements View {
    /** Actions for which it matters who is on a shift with whom. */
    private static final Set<Action> WITH_PRESENCE = Set.of(Action.SHIFT, Action.DUTY_LEAD, Action.LATE_COVER);

    private final Question question;
    private final Snapshot facts;
    private final Known known;
    private final Assessing now;
    /** What was found about a subject as it is, by the rules that guard some actions. */
    private final Map<Set<Action>, Map<Subject, Matters>> without = new HashMap<>();

    private @Nullable Matters allWithout;
    private @Nullable Assessment assessment;

    public DefaultView(Question question, Snapshot facts) {
        this.question = question;
        this.facts = facts;
        this.known = new Known(facts.holding(), question.asOf());
        try (Workers workers = new Workers(question.threads())) {
            this.now = Assessing.ahead(question, facts, workers, Set.of());
        }
    }

    @Override
    public Instant asOf() {
        return question.asOf();
    }

    @Override
    public synchronized Assessment assess() {
        Assessment done = assessment;
        if (done == null) {
            done = Whole.assess(question, facts);
            assessment = done;
        }
        return done;
    }

    @Override
    public synchronized GateAnswer gate(Change... proposed) {
        Proposal proposal = Proposal.of(List.of(proposed), known);
        return isNear(proposal) ? near(proposal) : everywhere(proposal);
    }

    @Override
    public List<GateAnswer> gateEach(List<Change> candidates) {
        return candidates.stream().map(this::gate).toList();
    }

    /** The same answer the long way: everything is judged with the changes, and everything without them. */
    public synchronized GateAnswer gateEverywhere(Change... proposed) {
        return everywhere(Proposal.of(List.of(proposed), known));
    }

    private Stream<RuleInfo> guards(Set<Action> actions) {
        return Stream.concat(Stream.of(question.core()), question.local().stream())
                .flatMap(pack -> pack.base().rules().stream())
                .filter(info -> !Collections.disjoint(info.rule().guards(), actions));
    }

    /** Actions of a fact that no rule guards, in any of its kinds. */
    private Set<Action> unguarded(Proposal proposal) {
        Set<Action> unguarded = EnumSet.noneOf(Action.class);
        for (Fact fact : proposal.facts()) {
            Set<Action> actions = Kinds.of(fact);
            if (!actions.isEmpty() && guards(actions).findAny().isEmpty()) {
                unguarded.addAll(actions);
            }
        }
        return unguarded;
    }

    /** Whether only those can be touched whose dossiers the facts are in, or who are close to them. */
    private boolean isNear(Proposal proposal) {
        for (Fact fact : proposal.facts()) {
            Set<Subject.Type> touched = Kinds.touched(fact);
            boolean near = !touched.isEmpty()
                    && guards(Kinds.of(fact)).allMatch(info -> touched.contains(info.about()))
                    && (!(fact instanceof Case record) || staysThatCase(record, proposal))
                    && (!(fact instanceof Launch launch) || !namesTwo(launch));
            if (!near) {
                return false;
            }
        }
        return true;
    }

    /** That of a site is not filed with the partner that it names; of whom nobody may have heard before. */
    private static boolean namesTwo(Launch launch) {
        return launch.site() != null && launch.partnerId() != null;
    }

    /** A case that is opened, or comes to be somebody else's, may touch a referral, a team, a site. */
    private boolean staysThatCase(Case record, Proposal proposal) {
        return proposal.facts().stream()
                        .filter(fact -> fact instanceof Case other
                                && other.id().equals(record.id())
                                && other.site().equals(record.site())
                                && other.openedAt().equals(record.openedAt())
                                && Objects.equals(other.referralId(), record.referralId())
                                && Objects.equals(other.personId(), record.personId()))
                        .count()
                == 2;
    }

    private GateAnswer near(Proposal proposal) {
        Set<Action> actions = proposal.actions();
        Context context = now.context().ahead(proposal.proposed());
        boolean withPresence = !Collections.disjoint(actions, WITH_PRESENCE);
        Ahead.Touched touched = Ahead.by(now.dossiers(), context, proposal.gone(), proposal.put(), withPresence);
        if (!proposal.gone().isEmpty() && touched.changed().stream().anyMatch(File::withoutRecord)) {
            return everywhere(
                    proposal); // the facts that are left say at which site they are, or whether they are at all
        }
        Set<Subject.Type> judged = EnumSet.noneOf(Subject.Type.class);
        guards(actions).forEach(info -> judged.add(info.about()));
        List<File> changed = only(touched.changed(), judged);
        Set<PackFailure> failures = failures();
        Matters before = without(changed, actions, failures);
        before.addAll(judge(only(touched.before(), judged), now.context(), actions, failures));
        List<File> after = new ArrayList<>(changed);
        after.addAll(only(touched.beside(), judged));
        Matters with = judge(after, context, actions, failures);
        return DefaultGateAnswer.of(context, proposal, before, with, unguarded(proposal), failures);
    }

    private static List<File> only(List<File> files, Set<Subject.Type> kinds) {
        return files.stream()
                .filter(file -> kinds.contains(file.subject().type()))
                .toList();
    }

    private static Set<PackFailure> failures() {
        return new TreeSet<>(Comparator.comparing(PackFailure::pack));
    }

    /** What is found about the same subjects as they are. */
    private Matters without(List<File> changed, Set<Action> actions, Set<PackFailure> failures) {
        Map<Subject, Matters> kept = without.computeIfAbsent(Set.copyOf(actions), key -> new HashMap<>());
        Matters all = new Matters(now.context());
        List<File> open = new ArrayList<>();
        for (File file : changed) {
            Matters found = kept.get(file.subject());
            File own = found == null ? now.dossiers().find(file.subject()) : null;
            if (found != null) {
                all.addAll(found);
            } else if (own != null) {
                open.add(own);
            }
        }
        Matters found = judge(open, now.context(), actions, failures);
        all.addAll(found);
        if (failures.isEmpty()) {
            open.forEach(file -> kept.put(file.subject(), found.of(file.subject())));
        }
        return all;
    }

    private Matters judge(List<File> files, Context context, Set<Action> actions, Set<PackFailure> failures) {
        Matters matters = new Matters(context);
        if (files.isEmpty()) {
            return matters;
        }
        Recorder recorder = now.listening(context, true, matters);
        question.core().base().guarding(actions).run(List.of(files), recorder);
        now.recordUnjudged(recorder, files);
        judgeLocally(List.of(files), context, matters, failures);
        return matters;
    }

    /** Of a pack that has failed nothing is kept, and it is not asked again: half of what it finds would mislead. */
    private void judgeLocally(List<List<File>> waves, Context context, Matters matters, Set<PackFailure> failures) {
        for (LoadedPack pack : question.local()) {
            boolean hasFailed = failures.stream()
                    .anyMatch(failure -> failure.pack().equals(pack.manifest().label()));
            if (!hasFailed
                    && pack.base().rules().stream()
                            .anyMatch(info -> !info.rule().guards().isEmpty())) {
                Matters found = new Matters(context);
                LocalFloor.ask(pack, question.budget(pack), waves, now.listening(context, false, found))
                        .ifPresentOrElse(failures::add, () -> matters.addAll(found));
            }
        }
    }

    private GateAnswer everywhere(Proposal proposal) {
        Set<PackFailure> failures = failures();
        Matters before = allWithout;
        if (before == null) {
            before = judgeAll(now, failures);
            allWithout = failures.isEmpty() ? before : null;
        }
        Snapshot changed = facts.changed(proposal.ids(), proposal.put());
        Assessing then = Assessing.ahead(question, changed, Workers.NONE, proposal.proposed());
        Matters after = judgeAll(then, failures);
        return DefaultGateAnswer.of(then.context(), proposal, before, after, unguarded(proposal), failures);
    }

    /** By all rules, over all dossiers. */
    private Matters judgeAll(Assessing assessing, Set<PackFailure> failures) {
        Matters matters = new Matters(assessing.context());
        Recorder recorder = assessing.sites(assessing.listening(assessing.context(), true, matters));
        List<File> network = assessing.dossiers().ofNetwork();
        question.core().base().run(List.of(network), recorder);
        assessing.recordUnjudgedPartners(recorder);
        List<List<File>> waves = new ArrayList<>(assessing.dossiers().bySite().values());
        waves.add(network);
        judgeLocally(waves, assessing.context(), matters, failures);
        return matters;
    }
}
