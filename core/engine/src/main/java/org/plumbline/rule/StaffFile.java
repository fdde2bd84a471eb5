package org.plumbline.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
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

    /** {@return sign-offs of the person's competencies, by the time at which they were signed} */
    List<CompetencySignOff> signOffs();

    /** {@return of each competency the sign-off that was signed last, unless it has ended or was taken back} */
    List<CompetencySignOff> standingSignOffs();

    /**
     * A sign-off as the start of a matter. One that no site recorded belongs to the person's home site.
     *
     * @param signOff the sign-off
     * @return the instant at which it was signed
     */
    Anchor signing(CompetencySignOff signOff);

    /**
     * The instant at which a sign-off was signed. Open until what has to hold then does, or the sign-off ends.
     *
     * @param signOff the sign-off
     * @return what has to hold then
     */
    Need onceSigned(CompetencySignOff signOff);

    /**
     * From when the stage before a sign-off's was signed, for the same competency. Nobody signs off themselves.
     *
     * @param signOff the sign-off
     * @param stages a standard of the unit parts: the stages that are signed one after the other
     * @return the sign-offs of the stage before, each until it is taken back; always, if there is no stage before
     */
    Cover stageBefore(CompetencySignOff signOff, String stages);

    /**
     * Whether what was signed before a sign-off is on record, since the person's first day of work.
     *
     * @param signOff the sign-off
     * @return that it is, or the feed that may hold more
     */
    Recorded signedBefore(CompetencySignOff signOff);

    /**
     * Tasks, and shifts of a duty, for whose code the person had been signed off when they began, and not taken back.
     *
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the work, tasks first, each by time
     */
    List<Use> signedOffWork(String stages);

    /**
     * When the sign-offs for some work hold: until the earliest of their end, the end of the day on which their review is
     * due, and their being taken back.
     *
     * @param use the work
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @param validFor a standard of the unit dates, from a sign-off's start, for those that have no end
     * @return the sign-offs
     */
    Cover unlapsedSignOffs(Use use, String stages, String validFor);

    /**
     * Drift in what the person documents, found while something was delegated to them.
     *
     * @param pauses a standard of the unit choice: {@code that-task} or {@code all-of-the-person}
     * @return the drifts that audits found, by time; then those of which only the pause is on record
     */
    List<Drift> drifts(String pauses);

    /**
     * The pause of all that a drift concerns. Not asked for once the delegations have ended, or the person has left.
     *
     * @param drift the drift
     * @return when the last of it was paused
     */
    Sought pauseAfter(Drift drift);

    /**
     * Remedial supervision after a drift, at the time for which it is scheduled, held or not. Nobody supervises themselves.
     *
     * @param drift the drift
     * @return the first session that was not cancelled
     */
    Sought remedialSession(Drift drift);

    /** {@return pauses of what is delegated to the person, by their beginning} */
    List<DelegationPause> pauses();

    /**
     * The instant at which a pause was lifted. Open until what has to hold then does, or the pause is put back.
     *
     * @param pause a pause that was lifted
     * @return what has to hold then
     */
    Need lifting(DelegationPause pause);

    /**
     * From when all is done that has to be done before a pause is lifted.
     *
     * @param pause a pause that was lifted
     * @param parts a standard of the unit parts: of {@code remedial-session} and {@code records-rechecked}
     * @return from the last of them on
     */
    Cover remedied(DelegationPause pause, String parts);

    /**
     * Whether it is known of something that has to be done before a pause is lifted that it was not.
     *
     * @param pause a pause that was lifted
     * @param parts a standard of the unit parts: of {@code remedial-session} and {@code records-rechecked}
     * @return that it is, or what is missing to say so
     */
    Recorded remedyKnown(DelegationPause pause, String parts);

    /**
     * The pathway on which a task was delivered, if the person had moved to it from another one. It is that of the team
     * of the post held at the time.
     *
     * @param task the task
     * @return one; none where the person worked on no other pathway before
     */
    List<NewPathway> newPathway(TaskRecord task);

    /**
     * When the person is signed off for a pathway. Nobody signs off themselves.
     *
     * @param task the task as it was delivered
     * @param pathway the pathway
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the sign-offs, each until it ends or is withdrawn
     */
    Cover pathwaySignOffs(TaskRecord task, NewPathway pathway, String stages);

    /** {@return cases that were given to the person, by start} */
    List<Allocation> allocations();

    /**
     * When a case is both complex and the person's, up to now; a planned visit for all of it.
     *
     * @param allocation the case as it was given
     * @return the times; one where it is not known whether the case is complex
     */
    List<Need> complexTimes(Allocation allocation);

    /**
     * Whether it is known that a case is complex while the person has it.
     *
     * @param allocation the case as it was given
     * @return that it is, or what is missing to say so
     */
    Recorded complexityOf(Allocation allocation);

    /**
     * When the person is signed off for complex cases: for their role, or for the pathway of their team.
     *
     * @param allocation the case as it was given
     * @param need the time for which the case is complex
     * @param stages a standard of the unit parts: which stages of the competence ladder count
     * @return the sign-offs, each until it ends or is withdrawn
     */
    Cover complexCaseSignOffs(Allocation allocation, Need need, String stages);

    /**
     * Of each delegated task the first delivery that was not supervised. Where it is not recorded whether that one was, or
     * was delegated, the first of which it is, too.
     *
     * @return the deliveries, by time
     */
    List<TaskRecord> firstDeliveries();

    /**
     * The instant at which a task was delivered. Open until what has to hold then does, or the person has left.
     *
     * @param task the task
     * @return what has to hold then
     */
    Need onceDelivered(TaskRecord task);

    /**
     * From when the person's practice of a task had been observed, and passed, often enough. Nobody observes themselves.
     *
     * @param task the task as it was delivered
     * @param times a standard of the unit count
     * @return from the last observation that is asked for on
     */
    Cover observedPractice(TaskRecord task, String times);

    /**
     * Whether what was observed before a task is on record, since the person's first day of work.
     *
     * @param task the task as it was delivered
     * @return that it is, or the feed that may hold more
     */
    Recorded observedBefore(TaskRecord task);

    /**
     * When the person holds a role that may do a task: that of the shift at the time, else those of the posts.
     *
     * @param task the task as it was carried out
     * @param scopes a standard of the unit table, of parts: the tasks of each role
     * @return the roles, each as long as the shift or the post
     */
    Cover rolesInScope(TaskRecord task, String scopes);

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
