package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.QualityEvent;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Cover;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.Need;
import org.plumbline.rule.SiteFile;

final class DefaultSiteFile extends AbstractScopeFile implements SiteFile {
    private final Rota rota;
    /** By planned start once they are sorted. */
    final List<Shift> shifts = new ArrayList<>();

    final List<EscalationRoute> routes = new ArrayList<>();
    final List<QualityEvent> events = new ArrayList<>();

    DefaultSiteFile(Dossiers all, Context context, String id) {
        super(
                all,
                context,
                Subject.of(Subject.Type.SITE, id),
                id,
                !context.sites().containsKey(id));
        this.rota = new Rota(context, all, this);
    }

    @Override
    void sort() {
        super.sort();
        Order.byTime(shifts, Shift::plannedStart);
        Order.byTime(events, QualityEvent::at);
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
    public List<GoingLive> goingsLive() {
        Instant firstCase = all.at(site).firstCase();
        return launches.isEmpty() && firstCase != null
                ? Launches.notRecorded(this)
                : Launches.of(context, this, firstCase);
    }

    @Override
    public List<Need> weekendDays(String weekend) {
        return rota.weekendDays(weekend);
    }

    @Override
    public Cover onDuty(Need need, String duties) {
        return rota.onDuty(need, duties);
    }
}
