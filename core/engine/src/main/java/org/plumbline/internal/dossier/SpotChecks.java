package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.Round;

/** The periods in which delegated tasks have to be spot-checked, and the checks. */
final class SpotChecks {
    private static final String FEED = FactType.of(Audit.class).name();
    private static final String BY_SUPERVISOR = "every delegated task";

    private final Context context;
    private final String every;
    private final String period;
    private final String dueFor;
    private final List<Round> rounds = new ArrayList<>();

    private SpotChecks(Context context, String every, String period, String dueFor) {
        this.context = context;
        this.every = every;
        this.period = period;
        this.dueFor = dueFor;
    }

    static List<Round> rounds(Context context, DefaultStaffFile staff, String every, String period, String dueFor) {
        SpotChecks checks = new SpotChecks(context, every, period, dueFor);
        Map<String, List<Delegation>> byTask = new TreeMap<>();
        for (Delegation delegation : staff.delegations) {
            byTask.computeIfAbsent(delegation.task(), task -> new ArrayList<>()).add(delegation);
        }
        byTask.forEach((task, delegations) -> checks.addRounds(task, delegations, false));
        checks.addRounds(BY_SUPERVISOR, staff.given, true);
        return checks.rounds;
    }

    /** Period after period from the first delegation on, each as the standards ask when it begins. */
    private void addRounds(String task, List<Delegation> delegations, boolean ofSupervisor) {
        if (delegations.isEmpty()) {
            return;
        }
        LocalDate from =
                context.date(delegations.get(0).site(), delegations.get(0).from());
        LocalDate base = from;
        Period length = Period.ZERO;
        boolean rolls = false;
        int n = 0;
        Delegation next = next(delegations, from);
        while (next != null && !context.startOf(from, next.site()).isAfter(context.asOf())) {
            String site = next.site();
            Period now = length(from, site);
            boolean calendar = isCalendar(from, site) && isMonths(now);
            if (n == 0 || rolls == calendar || !now.equals(length)) {
                LocalDate month = calendar ? aligned(from, now) : from;
                boolean begins = n == 0 && now.equals(length(month, site)) && isCalendar(month, site);
                from = calendar && begins ? month : from;
                // the rest of a month in which the rhythm changes belongs to the next one
                base = month.isBefore(from) ? month.plus(now) : from;
                length = now;
                rolls = !calendar;
                n = 0;
            }
            n++;
            LocalDate to = base.plus(length.multipliedBy(n)); // added to the first date: nothing drifts
            addRound(task, delegations, from, to, next, ofSupervisor);
            from = to;
            next = next(delegations, from);
        }
    }

    /** The first delegation that has not ended when a date begins. */
    private @Nullable Delegation next(List<Delegation> delegations, LocalDate from) {
        return delegations.stream()
                .filter(d -> Spans.meet(
                        Spans.between(d.from(), d.to()), new Interval(context.startOf(from, d.site()), Instant.MAX)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMonths(Period length) {
        return length.normalized()
                .equals(Period.ofMonths(Math.toIntExact(length.toTotalMonths())).normalized());
    }

    private Period length(LocalDate date, String site) {
        Value.Dates length = context.value(Value.Dates.class, every, site, context.startOf(date, site));
        return length == null ? Period.ofMonths(1) : length.period();
    }

    private boolean isCalendar(LocalDate date, String site) {
        return "calendar".equals(context.choice(period, site, context.startOf(date, site)));
    }

    /** A period belongs to the site of the first delegation that is in force in it. */
    private void addRound(
            String task,
            List<Delegation> delegations,
            LocalDate from,
            LocalDate to,
            Delegation first,
            boolean ofSupervisor) {
        String site = first.site();
        Interval during = between(from, to, site);
        boolean supervisor = "supervisor".equals(context.choice(dueFor, site, during.from()));
        boolean begun = first.from().isBefore(during.to()) && !first.from().isAfter(context.asOf());
        if (supervisor != ofSupervisor || !begun) {
            return;
        }
        List<FactId> inForce = delegations.stream()
                .filter(d -> Spans.meet(Spans.between(d.from(), d.to()), between(from, to, d.site())))
                .map(Fact::factId)
                .toList();
        Anchor anchor = new Anchor(task + " from " + from, site, during.from(), "", null);
        rounds.add(new Round(anchor, "spot-check of " + task, task, from, to, during, every, inForce));
    }

    private Interval between(LocalDate from, LocalDate to, String site) {
        return new Interval(context.startOf(from, site), context.startOf(to, site));
    }

    /** The first day of the calendar's month, or group of months, that a date lies in. */
    private static LocalDate aligned(LocalDate date, Period length) {
        long months = length.toTotalMonths();
        long index = date.getYear() * 12L + date.getMonthValue() - 1;
        return LocalDate.of(0, 1, 1).plusMonths(Math.floorDiv(index, months) * months);
    }

    /** Checks of the person's records of the task by somebody else; or by the supervisor of what they delegate. */
    static Done in(Dossiers dossiers, DefaultStaffFile staff, Round round) {
        String id = staff.subject().id();
        boolean supervisor = round.task().equals(BY_SUPERVISOR);
        List<Audit> checks = (supervisor ? dossiers.audits() : staff.audits)
                .stream()
                        .filter(audit -> audit.kind() == Audit.Kind.SPOT_CHECK)
                        .filter(audit -> round.during().contains(audit.at()))
                        .filter(audit ->
                                audit.staffId() != null && !audit.staffId().equals(audit.by()))
                        .filter(audit -> supervisor
                                ? isOf(staff, round, audit)
                                : round.task().equals(audit.task()))
                        .toList();
        List<Audit> counting =
                checks.stream().filter(a -> !supervisor || id.equals(a.by())).toList();
        String missing = checks.stream()
                .filter(audit -> supervisor && audit.by() == null)
                .map(audit -> "who made " + audit.factId())
                .findFirst()
                .orElse(null);
        return new Done(FEED, counting.stream().map(Fact::factId).toList(), missing);
    }

    /** Whether a check is of a task that the supervisor delegates to somebody else in the period. */
    private static boolean isOf(DefaultStaffFile supervisor, Round round, Audit audit) {
        return supervisor.given.stream()
                .filter(delegation -> round.facts().contains(delegation.factId()))
                .filter(delegation -> !delegation.delegateeId().equals(delegation.delegatorId()))
                .anyMatch(delegation -> delegation.delegateeId().equals(audit.staffId())
                        && delegation.task().equals(audit.task()));
    }
}
