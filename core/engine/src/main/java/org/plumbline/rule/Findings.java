package org.plumbline.rule;

import org.plumbline.fact.Fact;

/** The only thing that a consequence may call; the only global that a rule file may declare. */
public interface Findings {
    /**
     * A rule reports each judgement, met or not: outcome, measure, what is upcoming and evidence all follow from it.
     *
     * @param about whom the judgement is about
     * @param judgement what was seen against what is asked
     * @param evidence facts that the judgement rests on, beside those that it names itself
     */
    void judge(Dossier about, Judgement judgement, Fact... evidence);
}
