package org.plumbline.rule;

/** One feed that a loaded rule needs, at one site or for the whole network, once everything else has been judged. */
public interface FeedFile extends Dossier {
    /** {@return whether the feed was complete for every time for which a judgement needed it, and arrives} */
    Judgement arrived();
}
