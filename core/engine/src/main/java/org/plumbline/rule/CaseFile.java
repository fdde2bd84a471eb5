package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
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
     * The periods in each of which a touchpoint is required: from the date on which the clock starts, each as long as the
     * timetable asks of the tier in force when it begins. Without a tier, or where the table has no value for it, one period
     * until that changes, without an end where it has not.
     *
     * @param timetable a standard of the unit table, of cadence by the tier
     * @param clockStarts a standard of the unit choice: {@code opened}, {@code accepted} or {@code consent}
     * @return the periods that have begun, by time; one that does not say since when where the clock's start is not recorded
     */
    List<Round> touchpointRounds(String timetable, String clockStarts);

    /**
     * The risk tier for which a period was set.
     *
     * @param round a period of the timetable
     * @return the tier in force when it begins; where there was none, the first that was recorded before the period that it
     *     sets is over
     */
    RiskAt riskIn(Round round);

    /**
     * The touchpoints of a period.
     *
     * @param round the period
     * @param outcomes a standard of the unit parts: which outcomes count
     * @return contacts with the person in it, as long as the case is open
     */
    Done touchpoints(Round round, String outcomes);

    /**
     * Discharges that need a stability check.
     *
     * @param dueFor a standard of the unit choice: {@code all}, or {@code touching-a-weekend} within its time
     * @param within a standard of the unit elapsed-time: the time for the check
     * @param weekend a standard of the unit parts: the days of the weekend, at the site
     * @return those discharges, by time
     */
    List<Discharge> dischargesToCheck(String dueFor, String within, String weekend);

    /**
     * When the last day on which a stability check counts is over.
     *
     * @param discharge the discharge
     * @param madeOn a standard of the unit choice: {@code weekend-days} or {@code any-day}
     * @param within a standard of the unit elapsed-time: the time for the check
     * @param weekend a standard of the unit parts: the days of the weekend, at the site
     * @return the last instant; null where any day counts, or none of that time is of a weekend
     */
    @Nullable
    Instant lastDayToCheck(Discharge discharge, String madeOn, String within, String weekend);

    /**
     * The stability check after a discharge.
     *
     * @param discharge the discharge
     * @param madeOn a standard of the unit choice: {@code weekend-days} or {@code any-day}
     * @param within a standard of the unit elapsed-time: the time for the check
     * @param weekend a standard of the unit parts: the days of the weekend, at the site
     * @return the first completed check that counts, or that was made too late
     */
    Sought stabilityCheck(Discharge discharge, String madeOn, String within, String weekend);

    /**
     * Escalations of a trigger: those that name it, or the record on which it was seen, as their cause.
     *
     * @param trigger the trigger
     * @return the escalations, by the time at which they were raised
     */
    List<Escalation> escalationsOf(TriggerEvent trigger);

    /**
     * The escalation of a trigger.
     *
     * @param trigger the trigger
     * @return the first one
     */
    Sought escalationOf(TriggerEvent trigger);

    /**
     * Whether it was decided, with a reason on record, not to escalate a trigger, and nobody escalated it.
     *
     * @param trigger the trigger
     * @return whether there is such a decision
     */
    boolean decidedAgainst(TriggerEvent trigger);

    /**
     * Whether it is known what was decided since a trigger.
     *
     * @param trigger the trigger
     * @return whether decisions since then are all on record
     */
    Recorded decisionsSince(TriggerEvent trigger);

    /**
     * What came of a safeguarding concern.
     *
     * @param concern the concern
     * @param counting a standard of the unit parts: {@code referred}, {@code decided} or both
     * @return the first response
     */
    Sought response(SafeguardingConcern concern, String counting);

    /**
     * The supervisor's review of a missed contact.
     *
     * @param missed the contact
     * @param kinds a standard of the unit parts: which kinds of review count
     * @return the first one after it
     */
    Sought review(Contact missed, String kinds);

    /**
     * The answer to an escalation.
     *
     * @param escalation the escalation
     * @return when somebody responded to it
     */
    Sought answer(Escalation escalation);

    /**
     * Contacts with which the person has missed so many in a row. A contact that took place ends a row; what else came of
     * a contact neither ends it nor counts.
     *
     * @param inARow a standard of the unit count: how many
     * @param outcomes a standard of the unit parts: which outcomes count as a miss
     * @return the contact that makes each row long enough; those without a time that might; the first of each row where it
     *     is not configured how many
     */
    List<Contact> missesInARow(String inARow, String outcomes);

    /**
     * The escalation of a row of missed contacts.
     *
     * @param missed a contact of the row
     * @param inARow a standard of the unit count: how many
     * @param outcomes a standard of the unit parts: which outcomes count as a miss
     * @return the first one that names a contact of the row, or a trigger that was seen on one, as its cause
     */
    Sought escalationOfRow(Contact missed, String inARow, String outcomes);

    /**
     * The core steps of the workflow for this case.
     *
     * @param steps a standard of the unit parts: the codes of the steps
     * @param intake a standard of the unit elapsed-time: the time for the intake
     * @return each step, from when the case was opened
     */
    List<Due> coreSteps(String steps, String intake);

    /**
     * Whether it is known which steps were recorded since the case was opened.
     *
     * @return whether all of them are on record
     */
    Recorded stepsRecorded();

    /**
     * Who owns an escalation, and for how long.
     *
     * @param escalation the escalation
     * @param owner a standard of the unit choice: {@code named}, or {@code named-and-on-duty}
     * @return while there is an owner
     */
    Cover owner(Escalation escalation, String owner);

    /**
     * The instant at which something has to hold.
     *
     * @param fact the fact that needs it
     * @param at when; nothing is asked before
     * @return the instant
     */
    Need at(Fact fact, Instant at);

    /**
     * The closing of the case, with which what has to hold then is over.
     *
     * @param closed the record of a case that was closed
     * @return the instant
     */
    Need closing(Case closed);

    /** {@return the record of the case; null where there is none} */
    @Nullable
    Case caseRecord();

    /**
     * When matters of the case are open.
     *
     * @param kinds a standard of the unit parts: {@code escalation}, {@code corrective-action} or both
     * @return while each is open
     */
    Cover openMatters(String kinds);

    /**
     * Reviews of the plan that are due: each that says by when, and one after each plan or review after which there is no
     * such date.
     *
     * @return what is due, by time
     */
    List<Due> planReviews();

    /**
     * From when on a supervisor's next review of a complex case is due: from when it became complex, from each review, and
     * from when the person came back.
     *
     * @param kinds a standard of the unit parts: which kinds of review count
     * @param interval the standard that asks for reviews
     * @return the starts, by time
     */
    List<Anchor> complexStarts(String kinds, String interval);

    /**
     * The next review of a complex case.
     *
     * @param start when the interval started
     * @param kinds a standard of the unit parts: which kinds of review count
     * @return the first one after it, as long as the case is complex
     */
    Sought complexReview(Anchor start, String kinds);

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
