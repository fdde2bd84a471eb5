package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.LocalFact;
import org.plumbline.internal.judge.About;
import org.plumbline.internal.judge.Answered;
import org.plumbline.internal.judge.Complete;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Covered;
import org.plumbline.internal.judge.Each;
import org.plumbline.internal.judge.Limits;
import org.plumbline.internal.judge.Ready;
import org.plumbline.internal.judge.Same;
import org.plumbline.internal.judge.Stop;
import org.plumbline.internal.judge.Within;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Done;
import org.plumbline.rule.Dossier;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.Judgement;
import org.plumbline.rule.Need;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.Round;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Stated;
import org.plumbline.rule.Tally;
import org.plumbline.standard.Limit;

/** What all dossiers have in common: whom they are about, and the shapes in which they judge. */
public abstract class File implements Dossier, About {
    final Context context;
    /** Of an orphan the least of the sites that name it: which is first must not matter. */
    @Nullable
    String site;

    private final Subject subject;
    private final boolean withoutRecord;
    /** What only local packs know; almost always nothing. */
    private List<LocalFact> local = List.of();

    /** The facts that name an orphan. */
    private @Nullable Set<FactId> namedBy;
    /** Of a copy how many facts each list had at first. */
    private @Nullable IdentityHashMap<List<? extends Fact>, Integer> takenOver;

    protected File(Context context, Subject subject, @Nullable String site, boolean withoutRecord) {
        this.context = context;
        this.subject = subject;
        this.site = site;
        this.withoutRecord = withoutRecord;
    }

    @Override
    public final Subject subject() {
        return subject;
    }

    @Override
    public final boolean withoutRecord() {
        return withoutRecord;
    }

    /** The home site, or null for the whole network. */
    public final @Nullable String site() {
        return site;
    }

    /** The facts that name it, where it has no record of its own. */
    public final Set<FactId> namedBy() {
        return namedBy == null ? Set.of() : namedBy;
    }

    void nameBy(FactId fact) {
        if (namedBy == null) {
            namedBy = new TreeSet<>();
        }
        namedBy.add(fact);
    }

    /** Every list of facts, always in the same order; empty where no copy is ever made. */
    List<List<? extends Fact>> lists() {
        return List.of();
    }

    /** Takes over the facts of another dossier of the same kind, but for those that are gone. */
    @SuppressWarnings("unchecked")
    final void takeOver(File other, @Nullable Predicate<Fact> gone) {
        IdentityHashMap<List<? extends Fact>, Integer> inOrder = new IdentityHashMap<>();
        List<List<? extends Fact>> own = lists();
        List<List<? extends Fact>> theirs = other.lists();
        for (int i = 0; i < own.size(); i++) {
            List<Fact> list = (List<Fact>) own.get(i);
            list.addAll(theirs.get(i));
            if (gone != null) {
                list.removeIf(gone);
            }
            inOrder.put(list, list.size());
        }
        takenOver = inOrder;
        if (!other.local.isEmpty()) {
            local = new ArrayList<>(other.local);
            if (gone != null) {
                local.removeIf(gone);
            }
        }
        other.namedBy().forEach(this::nameBy);
    }

    /** How many of a list were taken over, in order. */
    final int inOrder(List<? extends Fact> list) {
        return takenOver == null ? 0 : takenOver.getOrDefault(list, 0);
    }

    /** Facts that are gone name nobody. */
    final void forget(Set<FactId> gone) {
        if (namedBy != null) {
            namedBy.removeAll(gone);
        }
    }

    /** Puts the facts in an order that does not depend on how they came. */
    void sort() {}

    boolean addLocal(LocalFact fact) {
        if (local.isEmpty()) {
            local = new ArrayList<>(1);
        }
        return local.add(fact);
    }

    @Override
    public final List<LocalFact> localFacts(String type) {
        return local.stream()
                .filter(fact -> fact.type().equals(type))
                .sorted(Comparator.comparing(LocalFact::at).thenComparing(LocalFact::id))
                .toList();
    }

    @Override
    public final Sought localFact(String type, Instant after) {
        return localFacts(type).stream()
                .filter(fact -> fact.at().isAfter(after))
                .findFirst()
                .map(fact -> Sought.found(type, type, fact.at(), fact.factId()))
                .orElseGet(() -> Sought.absent(type, type));
    }

    void namedAt(@Nullable String other) {
        if (withoutRecord && other != null && (site == null || other.compareTo(site) < 0)) {
            site = other;
        }
    }

    /** The team that held the subject at an instant, if that is known. */
    public @Nullable String teamAt(@Nullable Instant instant) {
        return null;
    }

    @Override
    public final Context context() {
        return context;
    }

    @Override
    public List<Stop> stops() {
        return List.of();
    }

    @Override
    public List<String> stopFeeds() {
        return List.of();
    }

    @Override
    public Anchor from(Fact fact, @Nullable Instant at) {
        return Anchor.of(fact, at);
    }

    @Override
    public Judgement within(String standard, Anchor from, Sought done) {
        return Within.judge(this, standard, from, done);
    }

    @Override
    public Judgement within(String standard, Anchor from, @Nullable Instant latest, Sought done) {
        return Within.judge(this, standard, from, latest, done);
    }

    @Override
    public Judgement by(String standard, Anchor from, @Nullable Instant due, Sought done) {
        return Within.by(this, standard, from, due, done);
    }

    @Override
    public Judgement by(Anchor from, @Nullable Instant due, Sought done) {
        return Within.by(this, from, due, done);
    }

    @Override
    public Judgement answered(Anchor of, Sought answer) {
        return Answered.judge(this, of, answer);
    }

    @Override
    public Judgement answered(String standard, Anchor of, Sought answer) {
        return Answered.judge(this, standard, of, answer);
    }

    @Override
    public Judgement within(String table, @Nullable String key, Anchor from, Sought done) {
        return Within.judge(this, table, key, from, done);
    }

    @Override
    public Judgement answered(String table, String key, Anchor of, @Nullable Instant due, Sought answer) {
        return Answered.judge(this, table, key, of, due, answer);
    }

    @Override
    public Judgement complete(String standard, Anchor of, @Nullable Set<String> present) {
        return Complete.judge(this, standard, of, present);
    }

    @Override
    public Judgement complete(String standard, Need of, @Nullable Set<String> present) {
        return Complete.judge(this, standard, of, present);
    }

    @Override
    public Judgement ready(String standard, GoingLive live) {
        return Ready.judge(this, standard, live);
    }

    @Override
    public Judgement holds(Need need, Cover cover) {
        return Covered.judge(this, need, cover);
    }

    @Override
    public Judgement holdsNot(Need need, Cover bar, String act) {
        return Covered.clear(this, need, bar, act);
    }

    @Override
    public Judgement each(Round round, Done done) {
        return Each.judge(this, round, done);
    }

    @Override
    public Judgement each(Round round, RiskAt risk, Done done) {
        return Each.judge(this, round, risk, done);
    }

    @Override
    public Judgement each(Round round, String atLeast, int available, Done done) {
        return Each.judge(this, round, atLeast, available, done);
    }

    @Override
    public Judgement each(Round round, String parts, PartsHeld held) {
        return Each.judge(this, round, parts, held);
    }

    @Override
    public Judgement ratio(String standard, Count of, Count to) {
        return Limits.ratio(this, standard, itself(), of, to);
    }

    @Override
    public Judgement atMost(String standard, Anchor of, Count counted) {
        return Limits.count(this, standard, of, counted, Limit.Side.AT_MOST);
    }

    @Override
    public Judgement atMost(String table, @Nullable String key, Anchor of, Count counted) {
        return Limits.count(this, table, key, of, counted, Limit.Side.AT_MOST);
    }

    @Override
    public Judgement atLeast(String standard, Anchor of, Count counted) {
        return Limits.count(this, standard, of, counted, Limit.Side.AT_LEAST);
    }

    @Override
    public Judgement share(String standard, Tally month) {
        return Limits.share(this, standard, month);
    }

    @Override
    public Judgement same(Stated asked, Stated seen) {
        Anchor of = new Anchor(asked.element(), site, context.asOf(), asked.element(), null);
        return Same.judge(this, of, asked, seen);
    }

    /** The subject's state now as the matter. */
    final Anchor itself() {
        return new Anchor("now", site, context.asOf(), subject.toString(), null);
    }
}
