package org.plumbline.rule;

import java.util.List;

/** What was judged of one team's people and work, once everything at every site has been judged. */
public interface TeamMeasures extends Dossier {
    /**
     * The months that have ended, each with the judgements of one of the core's rules.
     *
     * @param code the rule's code: {@code SV-02}
     * @return the months in which anything fell to be judged
     */
    List<Tally> endedMonthsOf(String code);
}
