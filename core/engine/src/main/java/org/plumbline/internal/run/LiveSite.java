package org.plumbline.internal.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.OpenSession;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.Dossier;
import org.plumbline.rule.Judgement;

/** The dossiers of a site under rules that stay: one of them is replaced, and only that one is judged anew. */
public final class LiveSite implements AutoCloseable {
    /** Hands on to whoever records at the moment. */
    private static final class Relay implements KnowledgeBase.Sink {
        private Recorder recorder;
        private @Nullable RuleInfo atWork;

        Relay(Recorder recorder) {
            this.recorder = recorder;
        }

        void to(Recorder next) {
            recorder = next;
            if (atWork != null) {
                recorder.atWork(atWork);
            }
        }

        @Override
        public void atWork(RuleInfo rule) {
            atWork = rule;
            recorder.atWork(rule);
        }

        @Override
        public void judge(Dossier about, Judgement judgement, Fact... evidence) {
            recorder.judge(about, judgement, evidence);
        }
    }

    private final Context context;
    private final Relay relay;
    private final OpenSession session;
    private final Recorder first;

    public LiveSite(KnowledgeBase rules, Context context, List<File> files) {
        this.context = context;
        first = new Recorder(context, true, Ours.ALL);
        relay = new Relay(first);
        session = rules.open(relay);
        session.add(files);
    }

    /** What was found at first. */
    public Recorder first() {
        return first;
    }

    /** What is found about a dossier that takes the place of another: this, and no more than this, is new. */
    public Recorder replace(File before, File after) {
        Recorder found = new Recorder(context, true, Ours.ALL);
        relay.to(found);
        session.replace(before, after);
        return found;
    }

    @Override
    public void close() {
        session.close();
    }
}
