package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.QualityEvent;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.SiteFile;
import org.plumbline.rule.TaskStandard;

final class DefaultSiteFile extends AbstractScopeFile implements SiteFile {
    private final Dossiers all;
    /** By planned start once they are sorted. */
    final List<Shift> shifts = new ArrayList<>();

    final List<EscalationRoute> routes = new ArrayList<>();
    final List<QualityEvent> events = new ArrayList<>();
    final List<Delegation> delegations = new ArrayList<>();

    DefaultSiteFile(Dossiers all, Context context, String id) {
        super(context, Subject.of(Subject.Type.SITE, id), id, !context.sites().containsKey(id));
        this.all = all;
    }

    @Override
    void sort() {
        super.sort();
        Order.byTime(shifts, Shift::plannedStart);
        Order.byTime(events, QualityEvent::at);
        Order.byTime(delegations, Delegation::from);
    }

    @Override
    public List<Shift> shifts() {
        return shifts;
    }

    @Override
    public List<EscalationRoute> routes() {
        return Stream.concat(routes.stream(), all.routesOfTheNetwork().stream())
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    @Override
    public List<QualityEvent> events() {
        return events;
    }

    @Override
    public List<TaskStandard> taskStandards() {
        return new TaskStandards(context, all, this).all();
    }
}
