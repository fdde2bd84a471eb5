package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** The timetable of a case, day by day: periods, and times in which nobody can say how long one would be. */
final class Timetable {
    static final String STANDARD = "touchpoint.timetable";

    /** What there is to say of a time. */
    enum Kind {
        PERIOD,
        NO_TIER,
        NOT_SET
    }

    /**
     * A time.
     *
     * @param at when it begins: its first day, or the instant at which the timetable starts
     * @param to the day after its last; null: it goes on
     * @param risk the assessment that sets it
     * @param value what asks for it; of a time without a tier the table
     * @param shortest the day on which the shortest period of the table that begins with it would be over
     */
    record Spell(
            Kind kind,
            LocalDate from,
            Instant at,
            @Nullable LocalDate to,
            @Nullable RiskAssessment risk,
            Value value,
            @Nullable LocalDate shortest) {}

    private final Known known;
    private final Case aCase;
    private final List<Spell> spells = new ArrayList<>();
    private LocalDate base = LocalDate.MIN;
    private String rhythm = "";
    private int turns;

    private Timetable(Known known, Case aCase) {
        this.known = known;
        this.aCase = aCase;
    }

    /** From the first day on, at whose instant it starts, until the case ends or the day of the assessment is reached. */
    static List<Spell> of(Known known, Case aCase, LocalDate first, Instant start) {
        Timetable timetable = new Timetable(known, aCase);
        LocalDate day = first;
        while (timetable.goesOn(day)) {
            Instant at = day.equals(first) ? start : timetable.start(day);
            day = timetable.step(day, at);
        }
        return timetable.spells;
    }

    /** When nothing more was asked for: it was closed, or the person left for good; null: it goes on. */
    static @Nullable Instant end(Known known, Case aCase) {
        List<Instant> ends = new ArrayList<>();
        known.all(
                        CaseStatus.class,
                        it -> aCase.id().equals(it.caseId())
                                && it.kind() == CaseStatus.Kind.OUT_OF_SCOPE
                                && it.to() == null)
                .forEach(it -> ends.add(it.from()));
        if (aCase.closedAt() != null) {
            ends.add(aCase.closedAt());
        }
        return ends.stream()
                .filter(end -> !end.isAfter(known.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Instant start(LocalDate day) {
        return known.places().start(aCase.site(), day);
    }

    private boolean goesOn(LocalDate day) {
        Instant end = end(known, aCase);
        return !start(day).isAfter(known.asOf()) && (end == null || start(day).isBefore(end));
    }

    /** What begins on a day; the day on which to look next. */
    private LocalDate step(LocalDate day, Instant at) {
        Value table = known.standards().on(STANDARD, aCase.site(), day).orElseThrow();
        RiskAssessment risk = last(it -> !it.at().isAfter(at));
        if (risk == null || risk.tier() == null) {
            RiskAssessment next = first(it -> it.at().isAfter(at) && it.tier() != null);
            LocalDate over = next == null ? null : over(table, next, day);
            if (next == null || over == null || !next.at().isBefore(start(over))) {
                LocalDate to = next == null ? null : known.places().date(aCase.site(), next.at());
                spells.add(new Spell(Kind.NO_TIER, day, at, to, null, table, shortest(table, day)));
                return to == null ? LocalDate.MAX : to;
            }
            risk = next;
        }
        Optional<Value> cadence = table.entry(tier(risk));
        if (cadence.isEmpty()) {
            notSet(day, at, risk, table);
            return day.plusDays(1);
        }
        if (!Cadences.begins(cadence.get().text(), day)) {
            return day.plusDays(1);
        }
        LocalDate to = next(cadence.get().text(), day);
        spells.add(new Spell(Kind.PERIOD, day, at, to, risk, cadence.get(), null));
        return to;
    }

    /** One for all days of a tier that follow each other. */
    private void notSet(LocalDate day, Instant at, RiskAssessment risk, Value table) {
        Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
        LocalDate from = day;
        Instant since = at;
        if (last != null
                && last.kind == Kind.NOT_SET
                && day.equals(last.to)
                && Objects.requireNonNull(last.risk).tier() == risk.tier()) {
            spells.remove(last);
            from = last.from;
            since = last.at;
        }
        spells.add(new Spell(Kind.NOT_SET, from, since, day.plusDays(1), risk, table, null));
    }

    /** Months are added to the first date of those that are as long. */
    private LocalDate next(String cadence, LocalDate day) {
        boolean follows = cadence.equals(rhythm) && day.equals(Cadences.end(rhythm, base, turns));
        base = follows ? base : day;
        turns = follows ? turns + 1 : 1;
        rhythm = cadence;
        return Cadences.end(rhythm, base, turns);
    }

    /** When the period would be over that an assessment sets; the shortest, where the table leaves its tier out. */
    private static LocalDate over(Value table, RiskAssessment risk, LocalDate day) {
        return table.entry(tier(risk))
                .map(cadence -> Cadences.firstOver(cadence.text(), day))
                .orElseGet(() -> shortest(table, day));
    }

    private static LocalDate shortest(Value table, LocalDate day) {
        return ((Map<?, ?>) table.written())
                .values().stream()
                        .map(cadence -> Cadences.firstOver(String.valueOf(cadence), day))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static String tier(RiskAssessment risk) {
        return String.valueOf(risk.tier());
    }

    private @Nullable RiskAssessment last(Predicate<RiskAssessment> so) {
        return known.byTime(RiskAssessment.class, so.and(this::isOfCase), RiskAssessment::at).stream()
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private @Nullable RiskAssessment first(Predicate<RiskAssessment> so) {
        return known.byTime(RiskAssessment.class, so.and(this::isOfCase), RiskAssessment::at).stream()
                .findFirst()
                .orElse(null);
    }

    private boolean isOfCase(RiskAssessment risk) {
        return risk.caseId().equals(aCase.id());
    }
}
