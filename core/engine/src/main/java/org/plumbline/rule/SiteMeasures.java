package org.plumbline.rule;

import java.util.List;

/** What was judged at one site, once everything at it has been judged. */
public interface SiteMeasures extends Dossier {
    /**
     * The months that have ended, each with the judgements of the core's rules.
     *
     * @param group the letters of the rules' codes: {@code WF}
     * @param shape the shape of the rules: {@code within}
     * @return the months in which anything fell to be judged
     */
    List<Tally> endedMonths(String group, String shape);

    /**
     * The months that have ended, each with the judgements of one of the core's rules.
     *
     * @param code the rule's code: {@code WF-01}
     * @return the months in which anything fell to be judged
     */
    List<Tally> endedMonthsOf(String code);
}
