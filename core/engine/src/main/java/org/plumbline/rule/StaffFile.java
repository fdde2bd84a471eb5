package org.plumbline.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** One person who works for the service, at however many sites. */
public interface StaffFile extends Dossier {
    /** {@return whether the person comes from a bank or an agency} */
    boolean temporary();

    /** {@return tasks that the person delivered, by time} */
    List<TaskRecord> tasks();

    /** {@return shifts of the person, planned ones of any date among them, by start} */
    List<Shift> shifts();

    /** {@return the person's first shift; none where there is no shift} */
    List<Shift> firstShift();

    /**
     * Whether a task was delegated: to this person, for that case and task, in force at that time.
     *
     * @param task the task
     * @return one: it was, or something is missing to say so; none: it was not
     */
    List<Recorded> delegated(TaskRecord task);

    /**
     * Whether a task was delivered under supervision or not has to be recorded.
     *
     * @param task the task
     * @return what is missing, if it is
     */
    Recorded modeOf(TaskRecord task);

    /**
     * The instant of a task.
     *
     * @param task the task
     * @return what has to hold then
     */
    Need at(TaskRecord task);

    /**
     * The instant at which a shift starts, as it happened, else as it is planned. Not yet due before.
     *
     * @param shift the shift
     * @return what has to hold then
     */
    Need startOf(Shift shift);

    /**
     * The whole of a shift as it is planned, judged ahead.
     *
     * @param shift the shift
     * @return what has to hold throughout
     */
    Need throughout(Shift shift);

    /**
     * When the person is signed off for a task. Nobody signs off themselves.
     *
     * @param task the task as it was delivered
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the sign-offs, each until it ends or is withdrawn
     */
    Cover signOffs(TaskRecord task, String stages);

    /**
     * When somebody who is signed off is on a shift of the same site, this person or anybody else.
     *
     * @param shift the shift
     * @param competencies a standard of the unit parts: the competencies that count
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the presence of people who are signed off
     */
    Cover signedOffPresence(Shift shift, String competencies, String stages);

    /**
     * When delegation of a task is paused for the person.
     *
     * @param task the task
     * @return the pauses of that task and of everything
     */
    Cover pauses(String task);

    /** {@return from when the person is inducted} */
    Cover inductions();

    /**
     * Whether the person is within the new-starter period on the day of a shift.
     *
     * @param shift the shift
     * @param period a standard of the unit dates, counted from the first day of work
     * @param judged a standard of the unit choice: {@code new-starters} or {@code anybody}
     * @return one newcomer; none where the person is past the period
     */
    List<Newcomer> newcomer(Shift shift, String period, String judged);

    /**
     * The starts of the intervals between supervision sessions: the first day in a post, then each session held. The
     * interval that runs when the feed begins, or when the standard first has a value, starts then.
     *
     * @param kinds a standard of the unit parts: which kinds of session count
     * @param interval the standard that is asked of the intervals
     * @return the starts, in order
     */
    List<Anchor> supervisionStarts(String kinds, String interval);

    /**
     * The session that ends an interval. Nobody supervises themselves.
     *
     * @param start the start of the interval
     * @param kinds a standard of the unit parts: which kinds of session count
     * @return the next session held after it
     */
    Sought nextSupervision(Anchor start, String kinds);

    /**
     * The periods in which the person's delegated tasks have to be spot-checked.
     *
     * @param every a standard of the unit dates: how long a period is
     * @param period a standard of the unit choice: {@code calendar}, or {@code rolling} from the first delegation
     * @param countedFor a standard of the unit choice: {@code worker-and-task}, or {@code supervisor}
     * @return the periods with a delegation in force, up to now
     */
    List<Round> spotCheckRounds(String every, String period, String countedFor);

    /**
     * The spot-checks of a period.
     *
     * @param round the period
     * @return those of the person and task, or by the supervisor
     */
    Done spotChecks(Round round);

    /**
     * Shifts of somebody who is employed in one of some ways.
     *
     * @param employments a standard of the unit parts: which ways
     * @return the person's shifts, by start; none where the person is employed otherwise
     */
    List<Shift> shiftsAs(String employments);

    /**
     * Shifts with one of some duties.
     *
     * @param duties a standard of the unit parts: which duties, in any case
     * @return those of the person's shifts, by start
     */
    List<Shift> shiftsWith(String duties);

    /**
     * The instant at which a shift starts, as it happened, else as it is planned. Not yet due before, and over with it.
     *
     * @param shift the shift
     * @return what has to hold then
     */
    Need whenWorked(Shift shift);

    /**
     * The whole of a shift as it is planned. Not yet due before it starts.
     *
     * @param shift the shift
     * @return what has to hold throughout
     */
    Need whileOn(Shift shift);

    /**
     * The instant at which a shift ends, as it happened, else as it is planned. Not yet due before, and over with it.
     *
     * @param shift the shift
     * @return what has to be there then
     */
    Need endOf(Shift shift);

    /**
     * When the person's competence has been checked lately enough: for a period from the first day at work on, and from each
     * observation that was passed. Nobody observes themselves. The periods are added to their first date.
     *
     * @param shift the shift; the period in force at its start counts
     * @param every a standard of the unit dates: how long a check holds, all of the last day included
     * @return the periods
     */
    Cover checks(Shift shift, String every);

    /**
     * Whether checks of competence are known for the whole of the period before a shift.
     *
     * @param shift the shift
     * @param every a standard of the unit dates: how long a check holds
     * @return what is missing, if anything is
     */
    Recorded checksRecorded(Shift shift, String every);

    /**
     * When somebody with whom the person is paired is on a shift of the same site. Nobody is paired with themselves.
     *
     * @param shift the shift
     * @param kinds a standard of the unit parts: the kinds of assignment that pair
     * @return the presence of those supervisors
     */
    Cover pairings(Shift shift, String kinds);

    /**
     * What the check at the end of a shift captured.
     *
     * @param shift the shift
     * @return its parts; none where there was no check
     */
    Set<String> endCheck(Shift shift);

    /**
     * Whether a check at the end of a shift would be known.
     *
     * @param shift the shift
     * @return what is missing, if anything is
     */
    Recorded endCheckRecorded(Shift shift);

    /** {@return the first completed induction of those that hold now; none where none does} */
    List<TrainingRecord> firstInduction();

    /** {@return the topics that the inductions which hold now cover together} */
    Set<String> inductionTopics();

    /**
     * Whether all that inductions covered is known.
     *
     * @param induction the first of them
     * @return what is missing where one of them does not say what it covered, or may not have arrived
     */
    Recorded inductionTopicsRecorded(TrainingRecord induction);

    /**
     * The time from the completion of an induction on. Over when the person has left.
     *
     * @param induction the induction
     * @return for when it is needed
     */
    Need since(TrainingRecord induction);

    /**
     * When the person is signed off for what a shift asks. Nobody signs off themselves.
     *
     * @param shift the shift
     * @param competencies a standard of the unit parts: the competencies of which one counts
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the sign-offs, each until it ends or is withdrawn
     */
    Cover signedOff(Shift shift, String competencies, String stages);

    /** {@return tasks in whose records a red flag stands, or that do not say whether there was one, by time} */
    List<TaskRecord> redFlagged();

    /**
     * Whether red flags were seen has to be recorded.
     *
     * @param task the task
     * @return what is missing, if it is
     */
    Recorded redFlagsOf(TaskRecord task);

    /**
     * The escalation of a red flag in a record.
     *
     * @param task the task
     * @param evidencedIn a standard of the unit choice: {@code same-record} or {@code any-escalation-of-the-case}
     * @return the escalation, as the record says or names it; or, by the other reading, the case's next one too
     */
    Sought escalationOf(TaskRecord task, String evidencedIn);

    /** {@return supervision sessions of the person, in any state, by start; not those that they lead} */
    List<SupervisionSession> sessions();

    /**
     * What follows up a session that was missed. Not asked any more of somebody who has left.
     *
     * @param missed the session
     * @param states a standard of the unit parts: which states of a session count
     * @return the next session of the same kind
     */
    Sought followUp(SupervisionSession missed, String states);

    /**
     * The start of the person's onboarding: the first day at work.
     *
     * @param allowed the standard that is asked of the onboarding
     * @return one start; none where the time was over before the feed of training begins
     */
    List<Anchor> onboardingStart(String allowed);

    /**
     * The end of the person's onboarding. Not asked any more of somebody who has left.
     *
     * @param start the start
     * @param modules a standard of the unit parts: the modules that it has; onboarding that names none is all of it
     * @return when the last of them was completed
     */
    Sought onboarding(Anchor start, String modules);

    /** {@return whether cases are in the person's caseload now} */
    boolean withCaseload();

    /** {@return the person as they stand now} */
    Anchor now();

    /**
     * The stage of competence that the person is signed off for now, in the role of the post held; of several roles the lowest.
     *
     * @return the stage; null where it is not recorded
     */
    @Nullable
    String stage();

    /** {@return the open cases in the high-risk tier in the person's caseload now, at any site, each once} */
    Count highRiskCases();

    /** {@return what is missing where cases may have been closed, or a higher stage signed off, unseen} */
    Recorded caseloadRecorded();
}
