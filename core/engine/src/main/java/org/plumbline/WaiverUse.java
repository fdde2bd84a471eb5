package org.plumbline;

import org.plumbline.fact.assurance.Waiver;

/**
 * What a waiver did in an assessment.
 *
 * @param waiver the waiver
 * @param use whether it was needed
 * @param findings how many judgements it waived, those before the look-back among them
 */
public record WaiverUse(Waiver waiver, Use use, long findings) {
    /** Whether a waiver was needed. */
    public enum Use {
        /** It waived a breach. */
        APPLIED,
        /** It is in force, and there is no breach. */
        NOT_NEEDED,
        /** It is in force, and whether there is a breach is not known, or not yet. */
        UNDECIDED,
        /** Its first day has not come. */
        NOT_BEGUN,
        /** Its last day has passed: what is not kept is a breach again. */
        ENDED,
        /** No loaded rule has its code, or the rule does not judge its subject. */
        NAMES_NOTHING,
        /** The rule admits no waivers. It has no effect. */
        NOT_ADMITTED
    }

    /** {@return whether somebody should see to it: it waives nothing, though it is in force or its rule says no} */
    public boolean isIdle() {
        return use == Use.NOT_NEEDED || use == Use.NAMES_NOTHING || use == Use.NOT_ADMITTED;
    }

    /** {@return what to know of it, in words} */
    public String inWords() {
        String what = "waiver " + waiver.id() + " of " + waiver.ruleCode() + " for " + waiver.subject();
        return what
                + switch (use) {
                    case APPLIED -> " waives " + findings + (findings == 1 ? " breach" : " breaches");
                    case NOT_NEEDED -> " is not needed: there is no breach";
                    case UNDECIDED -> " is in force, and whether there is a breach is not known yet";
                    case NOT_BEGUN -> " begins on " + waiver.from();
                    case ENDED -> " ended on " + waiver.to();
                    case NAMES_NOTHING -> " names nothing that is judged";
                    case NOT_ADMITTED -> " has no effect: the rule admits no waivers";
                };
    }
}
