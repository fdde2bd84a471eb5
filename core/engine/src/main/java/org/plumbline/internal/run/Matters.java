package org.plumbline.internal.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Finding;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.Judgement.State;

/** What the rules that guard an action say, matter by matter. */
final class Matters implements Recorder.Listener {
    /** What a fingerprint is made of. */
    record Key(RuleCode rule, Subject subject, String anchor) {}

    /** One judgement. Most are the same with a proposal and without it: a finding is made of it when it is asked for. */
    record Matter(
            Key key,
            RuleInfo info,
            File about,
            Verdict verdict,
            boolean reported,
            @Nullable Waiver waiver) {
        /** Whether it is how somebody stands now, not what became of one fact. */
        boolean isState() {
            return verdict.anchor().fact() == null;
        }

        /** Whether the same is to be seen. */
        boolean looksLike(Matter other) {
            return reported == other.reported
                    && Objects.equals(waiver, other.waiver)
                    && verdict.state() == other.verdict.state()
                    && Objects.equals(verdict.detail(), other.verdict.detail());
        }

        /** Whether it is a breach of which nothing is said but that it is waived. */
        boolean isWaived() {
            return waiver != null;
        }

        /** What there is to report. */
        Finding finding() {
            return verdict.state() == State.BREACHED
                    ? DefaultFinding.of(info, about, verdict, waiver)
                    : DefaultFinding.undecided(info, about, verdict);
        }
    }

    private final Context context;
    private final Map<Key, Matter> byKey = new HashMap<>();

    Matters(Context context) {
        this.context = context;
    }

    @Override
    public void judged(RuleInfo info, File about, Verdict verdict, @Nullable Waiver waiver) {
        if (!info.rule().guards().isEmpty()) {
            Key key = new Key(
                    info.rule().code(), about.subject(), verdict.anchor().key());
            boolean there = isReported(verdict);
            Matter matter = new Matter(key, info, about, verdict, there && waiver == null, there ? waiver : null);
            byKey.merge(key, matter, Matters::graver);
        }
    }

    private boolean isReported(Verdict verdict) {
        return switch (verdict.state()) {
            case BREACHED, UNKNOWN, NOT_CONFIGURED -> !Recorder.isOver(context, verdict);
            case MET, NOT_APPLICABLE, NOT_YET_DUE -> false;
        };
    }

    /** One matter is judged once, as a rule. */
    private static Matter graver(Matter one, Matter other) {
        boolean first = one.reported && (!other.reported || one.verdict.state() == State.BREACHED);
        return first || (one.isWaived() && !other.reported) ? one : other;
    }

    void addAll(Matters others) {
        byKey.putAll(others.byKey);
    }

    @Nullable
    Matter find(Key key) {
        return byKey.get(key);
    }

    Collection<Matter> all() {
        return byKey.values();
    }

    /** Those about one subject. */
    Matters of(Subject subject) {
        Matters own = new Matters(context);
        byKey.forEach((key, matter) -> {
            if (key.subject().equals(subject)) {
                own.byKey.put(key, Objects.requireNonNull(matter));
            }
        });
        return own;
    }
}
