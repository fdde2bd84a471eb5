package org.plumbline.rule;

import java.util.List;

/** One organisation of the network. */
public interface PartnerFile extends ScopeFile {
    /** {@return whether it leads the network} */
    boolean lead();

    /** {@return each time that it went live or is to; one without a time where no launch is recorded at all} */
    List<GoingLive> goingsLive();

    /**
     * What the network states about an element of the model.
     *
     * @param element the code of the element
     * @return the version in force
     */
    Stated networkVersion(String element);

    /**
     * What the partner uses.
     *
     * @param element the code of the element
     * @return the version or value in use
     */
    Stated versionInUse(String element);
}
