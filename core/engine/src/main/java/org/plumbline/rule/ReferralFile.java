package org.plumbline.rule;

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
     * A step of the workflow as what is waited for.
     *
     * @param element the code of the step
     * @return the first time that it was completed, for the referral or for its case
     */
    Sought step(String element);
}
