package org.plumbline.rule;

/** One feed that a loaded rule needs, at one site or for the whole network, once everything else has been judged. */
public interface FeedFile extends Dossier {
    /**
     * Whether the feed was complete for every time for which a judgement needed it, and arrives.
     *
     * @param within a standard of the unit elapsed-time: how young facts may be and still be on their way
     * @param lookBack a standard of the unit elapsed-time: for how long back from now the feed has to be complete; for
     *     less, if it began later
     * @return the judgement
     */
    Judgement arrived(String within, String lookBack);
}
