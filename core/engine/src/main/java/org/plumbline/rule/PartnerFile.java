package org.plumbline.rule;

import java.util.List;

/** One organisation of the network. */
public interface PartnerFile extends ScopeFile {
    /** {@return whether it leads the network} */
    boolean lead();

    /** {@return each time that it went live or is to; one without a time where no launch is recorded at all} */
    List<GoingLive> goingsLive();

    /**
     * The periods of its early phase in which a call is due, up to now. One without a length where no launch is recorded,
     * and one for each launch whose early phase nobody has set.
     *
     * @param interval a standard of the unit cadence
     * @param phase a standard of the unit dates: how long the phase lasts, where the launch does not say
     * @return the whole periods
     */
    List<Round> earlyRounds(String interval, String phase);

    /**
     * The quality review calls of a period, also those about one of its sites.
     *
     * @param round the period
     * @return the calls
     */
    Done qualityCalls(Round round);

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
