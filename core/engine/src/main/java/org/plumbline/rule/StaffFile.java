package org.plumbline.rule;

import java.util.List;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;

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
}
