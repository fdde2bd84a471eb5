package org.plumbline.rule;

import java.util.List;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.QualityEvent;

/** One site, with what is recorded of it as a whole. */
public interface SiteFile extends ScopeFile {
    /** {@return shifts at the site, planned ones of any date among them, vacant ones too, by planned start} */
    List<Shift> shifts();

    /** {@return routes of escalation that serve the site, those of the whole network among them} */
    List<EscalationRoute> routes();

    /** {@return incidents, near misses, complaints and risks, by time} */
    List<QualityEvent> events();

    /**
     * {@return each time that it went live or is to, with its first case at the latest; one without a time where it has cases
     * and no launch is recorded at all}
     */
    List<GoingLive> goingsLive();

    /**
     * The days of the weekend since the site went live, as far as its rota is planned.
     *
     * @param weekend a standard of the unit parts: days of the week
     * @return each such day, from midnight to midnight at the site
     */
    List<Need> weekendDays(String weekend);

    /**
     * Who is named for a duty. A shift counts for the day on which it begins and for those that it spans as a whole; one
     * that is vacant does not, nor one of somebody who is away or has left.
     *
     * @param need the time
     * @param duties a standard of the unit parts: the duties that count
     * @return all of the time, if one shift counts for it
     */
    Cover onDuty(Need need, String duties);

    /**
     * The days since the site went live on which somebody has to be on duty, as far as its rota is planned.
     *
     * @param interval a standard of the unit cadence, with a service calendar
     * @param days a standard of the unit choice: {@code service-days} or {@code calendar-days}
     * @return each day; of those on which the service is closed none, if service days are asked
     */
    List<ServiceDay> rotaDays(String interval, String days);

    /**
     * The days since the site went live for which a report is due, up to today.
     *
     * @param interval a standard of the unit cadence, with a service calendar
     * @param days a standard of the unit choice: {@code service-days} or {@code calendar-days}
     * @return each day; of those on which the service is closed none, if service days are asked
     */
    List<ServiceDay> reportDays(String interval, String days);

    /**
     * The exception reports of a period that were run by a supervisor of the site.
     *
     * @param round the period
     * @param runBy a standard of the unit parts: the kinds of assignment that make a supervisor
     * @return those that count
     */
    Done exceptionReports(Round round, String runBy);

    /**
     * Whether it is known of those who ran the reports of a period whom they supervise.
     *
     * @param round the period
     * @return the feed of assignments, where it was not complete and there is a report
     */
    Recorded reportRunners(Round round);

    /**
     * The periods since the site went live in which a coaching session is due, up to now.
     *
     * @param interval a standard of the unit cadence
     * @return the whole periods
     */
    List<Round> coachingRounds(String interval);

    /**
     * The coaching sessions of a period that were held.
     *
     * @param round the period
     * @param kinds a standard of the unit parts: the kinds of session that count
     * @param roles a standard of the unit parts: the roles of which whoever leads has to hold a post
     * @return those that count
     */
    Done coachingSessions(Round round, String kinds, String roles);

    /**
     * The periods since the site went live in which the assurance cycle is gone through, up to now.
     *
     * @param interval a standard of the unit cadence
     * @return the whole periods
     */
    List<Round> assuranceRounds(String interval);

    /**
     * The parts of the assurance cycle that were held in a period.
     *
     * @param round the period
     * @return those of all its meetings
     */
    PartsHeld assuranceCycle(Round round);

    /**
     * The hours since the site went live in which somebody has to be reachable, up to today.
     *
     * @param hours a standard of the unit choice: {@code service-hours} or {@code all-hours}
     * @param functions a standard of the unit parts: the functions whose hours count
     * @return each unbroken time in which one of them is open; the days of which that is not known
     */
    List<ServiceHours> escalationHours(String hours, String functions);

    /**
     * When somebody can be reached with an escalation: a named person who is not away, or whoever is on a shift of the
     * function that responds.
     *
     * @param need the time
     * @return what of it is covered
     */
    Cover reachable(Need need);
    /** {@return of each task that is delegated at the site now, its written standard, by the code of the task} */
    List<TaskStandard> taskStandards();
}
