package org.plumbline.internal.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Dated;
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

    /** Period after period from the first delegation on, each as long as the standard asked when it began. */
    private void addRounds(String task, List<Delegation> delegations, boolean ofSupervisor) {
        if (delegations.isEmpty() || delegations.get(0).from().isAfter(context.asOf())) {
            return;
        }
        Delegation first = delegations.get(0);
        LocalDate base = context.date(first.site(), first.from());
        Period length = length(base, first.site());
        base = isCalendar(base, first.site()) ? aligned(base, length) : base;
        LocalDate from = base;
        for (int n = 1; !context.startOf(from, first.site()).isAfter(context.asOf()); n++) {
            Period now = length(from, first.site());
            if (!now.equals(length)) {
                length = now;
                base = from;
                n = 1;
            }
            LocalDate to = base.plus(length.multipliedBy(n)); // added to the first date: nothing drifts
            addRound(task, delegations, from, to, ofSupervisor);
            from = to;
        }
    }

    private Period length(LocalDate date, String site) {
        Dated dated = context.inForce(every, site, context.startOf(date, site));
        return dated != null && dated.value() instanceof Value.Dates dates ? dates.period() : Period.ofMonths(1);
    }

    private boolean isCalendar(LocalDate date, String site) {
        return "calendar".equals(context.choice(period, site, context.startOf(date, site)));
    }

    /** A period belongs to the site of the first delegation that is in force in it. */
    private void addRound(
            String task, List<Delegation> delegations, LocalDate from, LocalDate to, boolean ofSupervisor) {
        List<Delegation> inForce = delegations.stream()
                .filter(d -> Spans.meet(Spans.between(d.from(), d.to()), between(from, to, d.site())))
                .toList();
        if (inForce.isEmpty()) {
            return;
        }
        String site = inForce.get(0).site();
        Interval during = between(from, to, site);
        boolean supervisor = "supervisor".equals(context.choice(dueFor, site, during.from()));
        if (supervisor == ofSupervisor && !during.from().isAfter(context.asOf())) {
            Anchor anchor = new Anchor(task + " from " + from, site, during.from(), "", null);
            rounds.add(new Round(
                    anchor,
                    "spot-check of " + task,
                    task,
                    from,
                    to,
                    during,
                    every,
                    inForce.stream().map(Fact::factId).toList()));
        }
    }

    private Interval between(LocalDate from, LocalDate to, String site) {
        return new Interval(context.startOf(from, site), context.startOf(to, site));
    }

    /** The first day of the calendar's month, or group of months, that a date lies in. */
    private static LocalDate aligned(LocalDate date, Period length) {
        long months = length.toTotalMonths();
        if (months == 0
                || !length.normalized()
                        .equals(Period.ofMonths(Math.toIntExact(months)).normalized())) {
            return date;
        }
        long index = date.getYear() * 12L + date.getMonthValue() - 1;
        return LocalDate.of(0, 1, 1).plusMonths(Math.floorDiv(index, months) * months);
    }

    /** Checks of the person's records of the task by somebody else; or by the supervisor of anybody else's. */
    static Done in(Dossiers dossiers, DefaultStaffFile staff, Round round) {
        String id = staff.subject().id();
        boolean supervisor = round.task().equals(BY_SUPERVISOR);
        List<Audit> checks = (supervisor ? dossiers.audits() : staff.audits)
                .stream()
                        .filter(audit -> audit.kind() == Audit.Kind.SPOT_CHECK)
                        .filter(audit -> round.during().contains(audit.at()))
                        .filter(audit ->
                                supervisor ? audit.task() != null : round.task().equals(audit.task()))
                        .filter(audit -> !(supervisor ? id : String.valueOf(audit.by())).equals(audit.staffId()))
                        .toList();
        List<Audit> counting =
                checks.stream().filter(a -> !supervisor || id.equals(a.by())).toList();
        String missing = checks.stream()
                .filter(audit -> supervisor && audit.by() == null)
                .filter(audit -> audit.site() == null
                        || audit.site().equals(round.anchor().site()))
                .map(audit -> "who made " + audit.factId())
                .findFirst()
                .orElse(null);
        return new Done(FEED, counting.stream().map(Fact::factId).toList(), missing);
    }
}
