package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
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

    private SpotChecks() {}

    static List<Round> rounds(Context context, DefaultStaffFile staff, String every, String period, String countedFor) {
        Map<String, List<Delegation>> byTask = new TreeMap<>();
        String site = staff.site();
        boolean supervisor = "supervisor".equals(context.choice(countedFor, site, context.asOf()));
        for (Delegation delegation : supervisor ? staff.given : staff.delegations) {
            if (!delegation.from().isAfter(context.asOf())) {
                byTask.computeIfAbsent(supervisor ? BY_SUPERVISOR : delegation.task(), task -> new ArrayList<>())
                        .add(delegation);
            }
        }
        boolean calendar = "calendar".equals(context.choice(period, site, context.asOf()));
        List<Round> rounds = new ArrayList<>();
        byTask.forEach((task, delegations) -> addRounds(rounds, context, task, delegations, every, calendar));
        return rounds;
    }

    private static void addRounds(
            List<Round> rounds,
            Context context,
            String task,
            List<Delegation> delegations,
            String every,
            boolean calendar) {
        String site = delegations.get(0).site();
        Instant start = delegations.get(0).from();
        Dated dated = context.inForce(every, site, start);
        Period length =
                dated != null && dated.value() instanceof Value.Dates dates ? dates.period() : Period.ofMonths(1);
        LocalDate first = calendar ? aligned(context.date(site, start), length) : context.date(site, start);
        for (int n = 0;
                !context.startOf(first.plus(length.multipliedBy(n)), site).isAfter(context.asOf());
                n++) {
            LocalDate from = first.plus(length.multipliedBy(n)); // added to the first date: nothing drifts
            LocalDate to = first.plus(length.multipliedBy(n + 1));
            Interval during = new Interval(context.startOf(from, site), context.startOf(to, site));
            List<FactId> inForce = delegations.stream()
                    .filter(d -> Spans.meet(Spans.between(d.from(), d.to()), during))
                    .map(Fact::factId)
                    .toList();
            if (!inForce.isEmpty()) {
                Anchor anchor = new Anchor(task + " from " + from, site, during.from(), "", null);
                rounds.add(new Round(anchor, "spot-check of " + task, task, from, to, during, every, inForce));
            }
        }
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

    static Done in(DefaultStaffFile staff, Round round) {
        boolean supervisor = round.task().equals(BY_SUPERVISOR);
        List<Audit> audits = supervisor ? staff.audited : staff.audits;
        return new Done(
                FEED,
                audits.stream()
                        .filter(audit -> audit.kind() == Audit.Kind.SPOT_CHECK)
                        .filter(audit -> supervisor || round.task().equals(audit.task()))
                        .filter(audit -> round.during().contains(audit.at()))
                        .map(Fact::factId)
                        .toList());
    }
}
