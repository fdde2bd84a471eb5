package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;

/**
 * A site, a partner or the whole network, with what the quality system records of it. A fact belongs to one of them: an
 * action to its site, one without a site to its partner; only a meeting about a site and a partner belongs to both.
 */
public interface ScopeFile extends Dossier {
    /** {@return meetings and reports about it, by the time at which they were held} */
    List<AssuranceMeeting> meetings();

    /** {@return corrective actions, by the time at which they were opened} */
    List<CorrectiveAction> actions();

    /** {@return documents of the model, by the date from which they are in force} */
    List<GovernanceDocument> documents();

    /** {@return goings live, planned ones among them} */
    List<Launch> launches();

    /**
     * What a corrective action names: {@code owner}, if that is a person and known; {@code deadline}.
     *
     * @param action the action
     * @return the parts that it has
     */
    Set<String> namedIn(CorrectiveAction action);

    /**
     * Whether it is known who the owner of a corrective action is. Asked of one that has a deadline, if it needs one.
     *
     * @param action the action
     * @param parts a standard of the unit parts: what an action names
     * @return what is missing, if it names somebody of whom there is no record
     */
    Recorded ownerOf(CorrectiveAction action, String parts);

    /**
     * When a corrective action is to be closed.
     *
     * @param action the action
     * @param deadline a standard of the unit choice: {@code as-extended} or {@code as-first-set}
     * @return the last instant of that date, at its site; null where none was set
     */
    @Nullable
    Instant deadline(CorrectiveAction action, String deadline);

    /**
     * The closing of a corrective action.
     *
     * @param action the action
     * @param deadline the choice by which its deadline is read
     * @return when it was closed
     */
    Sought closing(CorrectiveAction action, String deadline);
}
