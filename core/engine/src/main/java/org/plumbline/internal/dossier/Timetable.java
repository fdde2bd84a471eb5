package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Round;

/** The periods of a case, one after the other, each as long as the table asks of the tier in force when it begins. */
final class Timetable {
    /** What is asked from a date on: the cadence is null where the table has none, or nobody knows the tier. */
    private record Asked(@Nullable RiskAssessment risk, Value.@Nullable Cadence cadence) {
        @Nullable
        RiskTier tier() {
            return risk == null ? null : risk.tier();
        }
    }

    private final Context context;
    private final List<RiskAssessment> risks;
    private final Case record;
    private final String table;
    /** When the case was closed, or the person went for good; {@link Instant#MAX} while it goes on. */
    private final Instant end;

    private final List<Round> rounds = new ArrayList<>();

    Timetable(Context context, DefaultCaseFile file, Case record, String table) {
        this.context = context;
        this.risks = file.risks;
        this.record = record;
        this.table = table;
        Instant over = Objects.requireNonNullElse(record.closedAt(), Instant.MAX);
        for (Stop stop : file.stops()) {
            boolean goesOn = stop.forGood() && stop.during().to().equals(Instant.MAX);
            boolean begun = !stop.during().from().isAfter(context.asOf());
            over = goesOn && begun ? Spans.earlier(over, stop.during().from()) : over;
        }
        this.end = over;
    }

    /** The whole time of the case, of which nobody knows when the clock started. */
    Round withoutStart(String missing) {
        Anchor anchor = new Anchor("clock", record.site(), null, missing, record.factId());
        LocalDate from = context.date(record.site(), record.openedAt());
        return round(anchor, from, Spans.later(record.openedAt(), end), null);
    }

    /** Nothing is asked before the table has a value, and nothing is known of periods that began before the feed. */
    List<Round> since(Instant start) {
        Instant asked = context.firstAsked(table, record.site());
        LocalDate from = date(Spans.later(start, asked));
        Instant known =
                context.coverage().begins(Touchpoints.FEED, record.site()).orElse(Instant.MIN);
        LocalDate base = from;
        Value.Cadence running = null;
        int n = 0;
        while (from != null && isAsked(from)) {
            Asked now = at(from, start);
            Value.Cadence cadence = now.cadence();
            if (cadence == null) {
                LocalDate next = next(from, now, start);
                Instant until = untilKnown(from, next, now);
                if (until.isAfter(known)) {
                    add(from, until, now.risk(), start);
                }
                from = next;
                running = null;
            } else if (cadence.equals(running)) {
                n++;
                LocalDate to = base.plus(cadence.period().multipliedBy(n)); // added to the first date: nothing drifts
                if (!startOf(from).isBefore(known)) {
                    add(from, startOf(to), now.risk(), start);
                }
                from = to;
            } else if (Cadences.first(from, cadence).isAfter(from)) {
                from = from.plusDays(1); // until one begins, another tier may come into force
                running = null;
            } else {
                running = cadence;
                base = from;
                n = 0;
            }
        }
        return rounds;
    }

    private boolean isAsked(LocalDate from) {
        Instant begin = startOf(from);
        return !begin.isAfter(context.asOf()) && begin.isBefore(end);
    }

    private Asked at(LocalDate date, Instant start) {
        Instant at = Spans.later(startOf(date), start);
        RiskAssessment risk = null;
        for (RiskAssessment next : risks) {
            if (!next.at().isAfter(at)) {
                risk = next;
            } else if (risk != null && risk.tier() != null) {
                break;
            } else if (next.tier() != null) {
                return isOfPeriod(next, date) ? asked(next, date) : new Asked(null, null);
            }
        }
        return risk == null || risk.tier() == null ? new Asked(null, null) : asked(risk, date);
    }

    /** Whether the first tier was recorded before the period that it sets is over; if it sets none, before any would be. */
    private boolean isOfPeriod(RiskAssessment first, LocalDate date) {
        Value.Cadence cadence = asked(first, date).cadence();
        return first.at().isBefore(cadence == null ? shortest(date) : endOfFirst(date, cadence));
    }

    private Asked asked(RiskAssessment risk, LocalDate date) {
        Dated values = context.inForce(table, record.site(), startOf(date));
        Dated dated = values == null ? null : values.at(String.valueOf(risk.tier()));
        return new Asked(risk, dated != null && dated.value() instanceof Value.Cadence cadence ? cadence : null);
    }

    private Instant endOfFirst(LocalDate date, Value.Cadence cadence) {
        return startOf(Cadences.first(date, cadence).plus(cadence.period()));
    }

    /** When the period would be over, whatever the tier. */
    private Instant shortest(LocalDate date) {
        Value.Table periods = context.value(Value.Table.class, table, record.site(), startOf(date));
        Stream<Value> entries = periods == null ? Stream.empty() : periods.entries().values().stream();
        return entries.map(value -> endOfFirst(date, (Value.Cadence) value))
                .min(Instant::compareTo)
                .orElse(startOf(date.plusDays(1)));
    }

    /** From when on it is another tier, or the table says something of it; null where that is still so. */
    private @Nullable LocalDate next(LocalDate from, Asked now, Instant start) {
        if (context.inForce(table, record.site(), startOf(from)) == null) {
            return null;
        }
        if (now.risk() == null) {
            Instant begin = Spans.later(startOf(from), start);
            for (RiskAssessment risk : risks) {
                if (risk.tier() != null && risk.at().isAfter(begin)) {
                    return isAsked(date(risk.at())) ? date(risk.at()) : null;
                }
            }
            return null;
        }
        for (LocalDate date = from.plusDays(1); isAsked(date); date = date.plusDays(1)) {
            Asked then = at(date, start);
            if (then.tier() != now.tier() || then.cadence() != null) {
                return date;
            }
        }
        return null;
    }

    /** One round, however long it lasts. Without a tier it is asked for when the shortest period would be over, if there is one. */
    private Instant untilKnown(LocalDate from, @Nullable LocalDate next, Asked now) {
        Instant until = next == null ? end : startOf(next);
        boolean isSet = context.inForce(table, record.site(), startOf(from)) != null;
        Instant due = isSet && now.risk() == null ? shortest(from) : Instant.MIN;
        return until.isBefore(due) || context.asOf().isBefore(due) ? due : until;
    }

    private void add(LocalDate from, Instant until, @Nullable RiskAssessment risk, Instant start) {
        Instant at = Spans.later(startOf(from), start);
        rounds.add(round(new Anchor("from " + from, record.site(), at, "", null), from, until, risk));
    }

    private Round round(Anchor anchor, LocalDate from, Instant until, @Nullable RiskAssessment risk) {
        LocalDate to = until.equals(Instant.MAX) ? LocalDate.MAX : date(until);
        Interval during = new Interval(startOf(from), until);
        String tier = risk == null ? "" : String.valueOf(risk.tier());
        List<FactId> facts = risk == null ? List.of(record.factId()) : List.of(record.factId(), risk.factId());
        return new Round(anchor, Touchpoints.WHAT, tier, from, to, during, table, facts);
    }

    private LocalDate date(Instant at) {
        return context.date(record.site(), at);
    }

    private Instant startOf(LocalDate date) {
        return context.startOf(date, record.site());
    }
}
