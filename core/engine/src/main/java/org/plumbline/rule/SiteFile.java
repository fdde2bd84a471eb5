package org.plumbline.rule;

import java.util.List;

/** One site, once everything at it has been judged. */
public interface SiteFile extends Dossier {
    /**
     * The months that have ended, each with the judgements of the core's rules.
     *
     * @param group the letters of the rules' codes: {@code WF}
     * @param shape the shape of the rules: {@code within}
     * @return the months in which anything fell to be judged
     */
    List<Tally> endedMonths(String group, String shape);
}
