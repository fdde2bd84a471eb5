package org.plumbline.internal.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.WaiverUse;
import org.plumbline.WaiverUse.Use;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Judgement.State;

/** The waivers that were approved by now, and what became of the judgements of their rules and subjects. */
final class Waivers {
    private record Key(String rule, Subject subject) {}

    /** What was said of a waiver's rule and subject. */
    private static final class Tally {
        long judged;
        long waived;
        long open;

        void addAll(Tally other) {
            judged += other.judged;
            waived += other.waived;
            open += other.open;
        }
    }

    private final Context context;
    private final Map<Key, List<Waiver>> byMatter = new HashMap<>();
    private final Map<String, Waiver> all = new TreeMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    Waivers(Context context, List<Waiver> waivers) {
        this.context = context;
        waivers.stream()
                .filter(waiver -> !waiver.approvedAt().isAfter(context.asOf()))
                .sorted(Comparator.comparing(Fact::id))
                .forEach(this::add);
    }

    private void add(Waiver waiver) {
        all.put(waiver.id(), waiver);
        tallies.put(waiver.id(), new Tally());
        byMatter.computeIfAbsent(new Key(waiver.ruleCode(), waiver.subject()), key -> new ArrayList<>())
                .add(waiver);
    }

    /**
     * The waiver that covers a breach, or null. While the matter is open the one that is in force now counts; of one that is
     * over, the one that was in force and approved then: nothing is waived backwards, and what was waived stays so. Asked
     * ahead, what is yet to come is waived by the one that will be in force then.
     */
    @Nullable
    Waiver of(RuleInfo info, Subject subject, Verdict verdict, boolean ahead) {
        List<Waiver> named = byMatter.isEmpty()
                ? null
                : byMatter.get(new Key(info.rule().code().toString(), subject));
        if (named == null) {
            return null;
        }
        Waiver found = null;
        if (verdict.state() == State.BREACHED && info.rule().admitsWaivers()) {
            Instant at = judgedAt(verdict, ahead);
            LocalDate day = context.date(verdict.anchor().site(), at);
            for (Waiver waiver : named) {
                boolean holds = !day.isBefore(waiver.from()) && day.isBefore(waiver.to());
                found = found == null && holds && !waiver.approvedAt().isAfter(at) ? waiver : found;
            }
        }
        for (Waiver waiver : named) {
            count(waiver, verdict, waiver.equals(found));
        }
        return found;
    }

    private Instant judgedAt(Verdict verdict, boolean ahead) {
        Instant asOf = context.asOf();
        Instant begun = verdict.anchor().at();
        if (ahead && begun != null && begun.isAfter(asOf)) {
            return begun;
        }
        Instant closed = verdict.closedAt();
        return closed == null || closed.isAfter(asOf) ? asOf : closed;
    }

    private void count(Waiver waiver, Verdict verdict, boolean waives) {
        Tally tally = tallies.computeIfAbsent(waiver.id(), id -> new Tally());
        tally.judged++;
        if (waives) {
            tally.waived++;
        } else if (verdict.state() != State.BREACHED
                && verdict.state() != State.MET
                && verdict.state() != State.NOT_APPLICABLE) {
            tally.open++;
        }
    }

    void addAll(Waivers other) {
        other.all.values().stream()
                .filter(waiver -> !all.containsKey(waiver.id()))
                .forEach(this::add);
        other.tallies.forEach(
                (id, tally) -> tallies.computeIfAbsent(id, key -> new Tally()).addAll(tally));
    }

    /** What each one did, where these are all the rules that were asked. */
    List<WaiverUse> uses(Map<String, Rule> rules) {
        return all.values().stream()
                .map(waiver -> {
                    Tally tally = tallies.getOrDefault(waiver.id(), new Tally());
                    return new WaiverUse(waiver, use(waiver, rules.get(waiver.ruleCode()), tally), tally.waived);
                })
                .toList();
    }

    private Use use(Waiver waiver, @Nullable Rule rule, Tally tally) {
        LocalDate today = context.date(waiver.site(), context.asOf());
        if (rule == null) {
            return Use.NAMES_NOTHING;
        }
        if (!rule.admitsWaivers()) {
            return Use.NOT_ADMITTED;
        }
        if (tally.waived > 0) {
            return Use.APPLIED;
        }
        if (!today.isBefore(waiver.to())) {
            return Use.ENDED;
        }
        if (today.isBefore(waiver.from())) {
            return Use.NOT_BEGUN;
        }
        if (tally.judged == 0) {
            return Use.NAMES_NOTHING;
        }
        return tally.open > 0 ? Use.UNDECIDED : Use.NOT_NEEDED;
    }
}
