package org.plumbline.rule;

import java.util.List;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;

/** A site, a partner or the whole network, with what the quality system records of it. A fact belongs to one of them. */
public interface ScopeFile extends Dossier {
    /** {@return meetings and reports about it, by the time at which they were held} */
    List<AssuranceMeeting> meetings();

    /** {@return corrective actions, by the time at which they were opened} */
    List<CorrectiveAction> actions();

    /** {@return documents of the model, by the date from which they are in force} */
    List<GovernanceDocument> documents();

    /** {@return goings live, planned ones among them} */
    List<Launch> launches();
}
