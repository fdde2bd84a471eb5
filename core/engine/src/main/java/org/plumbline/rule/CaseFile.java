package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TriggerEvent;

/**
 * One period of service. While a {@code CaseStatus} pauses it or takes it out of scope, clocks stand still: what falls due
 * in that time is not applicable.
 */
public interface CaseFile extends Dossier {
    /** {@return contacts by time, plans of any date among them} */
    List<Contact> contacts();

    /** {@return escalations by the time at which they were raised} */
    List<Escalation> escalations();

    /** {@return discharges from other settings, by time} */
    List<Discharge> discharges();

    /** {@return reviews of the case, by time} */
    List<CaseReview> reviews();

    /** {@return what had to be escalated, by time} */
    List<TriggerEvent> triggers();

    /** {@return safeguarding concerns, by the time at which they were raised} */
    List<SafeguardingConcern> concerns();

    /** {@return to whom the case was given, by start} */
    List<Allocation> allocations();

    /**
     * The risk tier at an instant, not now's.
     *
     * @param instant when; null where that is not recorded
     * @return the tier of the latest assessment until then
     */
    RiskAt riskAt(@Nullable Instant instant);

    /**
     * What follows up a contact.
     *
     * @param contact the contact
     * @param outcomes a standard of the unit parts: which outcomes count
     * @return the first contact with the person after it
     */
    Sought followUp(Contact contact, String outcomes);

    /**
     * A step of the workflow as the start of a clock.
     *
     * @param element the code of the step
     * @return the first time that it was completed
     */
    Anchor firstStep(String element);

    /**
     * A step of the workflow as what is waited for.
     *
     * @param element the code of the step
     * @return the first time that it was completed, before or after any clock started
     */
    Sought step(String element);
}
