package org.plumbline.rule;

import java.util.List;

/** A referral, whether or not it became a case. A referral that never did is the one that matters most. */
public interface ReferralFile extends Dossier {
    /**
     * When the clock of the intake starts.
     *
     * @param choice a standard of the unit choice: {@code sent}, {@code received}, {@code accepted} or {@code consent}
     * @return the start
     */
    Anchor clockStart(String choice);

    /**
     * Whether it needs an urgent response.
     *
     * @param urgencies a standard of the unit parts: which urgencies do
     * @return whether that is recorded; nothing where it needs none
     */
    List<Recorded> urgency(String urgencies);

    /**
     * The first response to the person.
     *
     * @param outcomes a standard of the unit parts: which outcomes of a contact count
     * @return what the referral says, or the first contact of its cases, whichever came first
     */
    Sought urgentResponse(String outcomes);

    /**
     * A step of the workflow as what is waited for.
     *
     * @param element the code of the step
     * @return the first time that it was completed, for the referral or for its case
     */
    Sought step(String element);
}
