package org.plumbline.rule;

/**
 * What the core found about one subject, for the rules of local packs. There is one for each subject of whom the core found
 * something; whoever is not among them has no finding. No rule of the core sees it.
 */
public interface CoreFindings extends Dossier {
    /** {@return the subject's state as at now, as the matter} */
    Anchor now();

    /**
     * How many breaches the core found lately: those that fell due in the time, and those that stand now and have no time at
     * which they fell due. What is unknown is no breach.
     *
     * @param period a standard of the unit elapsed-time: how far back from as-of, that instant included
     * @return the number, and the facts that these breaches rest on
     */
    Count breachesWithin(String period);
}
