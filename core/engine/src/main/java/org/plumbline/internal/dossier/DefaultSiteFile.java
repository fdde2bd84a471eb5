package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
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
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Done;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.Need;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Round;
import org.plumbline.rule.ServiceDay;
import org.plumbline.rule.ServiceHours;
import org.plumbline.rule.SiteFile;
import org.plumbline.rule.TaskStandard;

final class DefaultSiteFile extends AbstractScopeFile implements SiteFile {
    private final Rota rota;
    /** By planned start once they are sorted. */
    final List<Shift> shifts = new ArrayList<>();

    final List<EscalationRoute> routes = new ArrayList<>();
    final List<QualityEvent> events = new ArrayList<>();
    final List<SupervisionSession> sessions = new ArrayList<>();
    final List<Delegation> delegations = new ArrayList<>();

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
    List<List<? extends Fact>> lists() {
        return List.of(
                meetings,
                actions,
                documents,
                launches,
                adapted,
                inUse,
                responses,
                shifts,
                routes,
                events,
                sessions,
                delegations);
    }

    @Override
    void sort() {
        super.sort();
        Order.byTime(shifts, inOrder(shifts), Shift::plannedStart);
        Order.byTime(events, inOrder(events), QualityEvent::at);
        Order.byTime(sessions, inOrder(sessions), SupervisionSession::startsAt);
        Order.byTime(delegations, inOrder(delegations), Delegation::from);
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

    @Override
    public List<ServiceDay> rotaDays(String interval, String days) {
        return ServiceDays.of(context, site, days, rounds(interval, "duty", Rota.SHIFT, rota.horizon()));
    }

    @Override
    public List<ServiceDay> reportDays(String interval, String days) {
        return ServiceDays.of(context, site, days, rounds(interval, "exception report", Meetings.FEED, today()));
    }

    @Override
    public Done exceptionReports(Round round, String runBy) {
        return Meetings.reports(context, all, this, round, runBy);
    }

    @Override
    public Recorded reportRunners(Round round) {
        return Meetings.runners(context, this, round);
    }

    @Override
    public List<Round> coachingRounds(String interval) {
        return rounds(interval, "coaching session", Coaching.FEED, today());
    }

    @Override
    public Done coachingSessions(Round round, String kinds, String roles) {
        return Coaching.in(context, all, this, round, kinds, roles);
    }

    @Override
    public List<Round> assuranceRounds(String interval) {
        return rounds(interval, "assurance cycle", Meetings.FEED, today());
    }

    @Override
    public PartsHeld assuranceCycle(Round round) {
        return Meetings.cycle(this, round);
    }

    @Override
    public List<ServiceHours> escalationHours(String hours, String functions) {
        return new Hours(context, this).of(hours, functions);
    }

    @Override
    public Cover reachable(Need need) {
        return new Responders(context, all, this).during(need);
    }

    private LocalDate today() {
        return context.date(site, context.asOf());
    }

    private List<Round> rounds(String interval, String what, String feed, LocalDate last) {
        LocalDate first = Beginning.of(context, this, feed, interval);
        return first == null ? List.of() : Cadences.rounds(context, site, interval, what, first, last);
    }

    @Override
    public List<TaskStandard> taskStandards() {
        return new TaskStandards(context, all, this).all();
    }
}
