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

    /** {@return of each task that is delegated at the site now, its written standard, by the code of the task} */
    List<TaskStandard> taskStandards();
}
