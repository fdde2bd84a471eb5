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
}
