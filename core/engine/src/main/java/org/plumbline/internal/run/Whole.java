package org.plumbline.internal.run;

import org.plumbline.Assessment;
import org.plumbline.internal.facts.Snapshot;

/** Assesses facts that are there all at once. */
public final class Whole {
    private Whole() {}

    public static Assessment assess(Question question, Snapshot facts) {
        try (Workers workers = new Workers(question.threads())) {
            Assessing assessing = new Assessing(question, facts, workers, Ours.ALL);
            Recorder core = assessing.sites();
            assessing.network(core);
            return LocalFloor.network(question, assessing, core, LocalFloor.sites(question, assessing));
        }
    }
}
