package org.plumbline.rules.reference.temporary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Places;
import org.plumbline.rules.reference.Presence;
import org.plumbline.rules.reference.Value;

/** TS-08: no shift of somebody from the bank starts more than a quarter after the last check of their competence. */
final class Ts08Rechecked extends CoreRule {
    /** A quarter: from when its date was added, and its last day. */
    private record Quarter(LocalDate first, int number, Fact by, Instant from, Instant to) {}

    Ts08Rechecked() {
        super(
                "TS-08",
                "the competence of repeat bank staff is checked again each quarter",
                Severity.HIGH,
                Subject.Type.STAFF,
                "shift",
                "observed-practice");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Shift shift : known.all(Shift.class)) {
            String id = shift.staffId();
            if (id != null) {
                Set<String> meant = known.standards()
                        .at("temporary-staff.recheck-for", shift.site(), Presence.start(shift))
                        .map(Value::parts)
                        .orElseThrow();
                Optional<StaffMember> staff = known.find(StaffMember.class, id);
                if (staff.isEmpty() || meant.contains(staff.get().employment().name())) {
                    judgements.add(this, judge(known, shift, id, staff));
                }
            }
        }
    }

    private static Judged judge(Known known, Shift shift, String id, Optional<StaffMember> staff) {
        Instant start = Presence.start(shift);
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, id), shift, start);
        Value value = known.standards()
                .at("temporary-staff.recheck-interval", shift.site(), start)
                .orElseThrow();
        Period interval = value.dates();
        List<ObservedPractice> checks = known.byTime(
                ObservedPractice.class,
                check -> check.staffId().equals(id) && !id.equals(check.observerId()),
                ObservedPractice::at);
        Cover cover = Cover.of(known, judged, "check of competence");
        quarters(known.places(), shift.site(), interval, staff, checks, false)
                .forEach(quarter -> cover.held(new Interval(quarter.from, quarter.to), List.of(quarter.by)));
        quarters(known.places(), shift.site(), interval, staff, checks, true).stream()
                .filter(quarter -> quarter.by instanceof ObservedPractice check && check.passed() == null)
                .filter(quarter -> new Interval(quarter.from, quarter.to).contains(start))
                .findFirst()
                .ifPresent(quarter -> cover.unless("the result of " + quarter.by.factId()));
        LocalDate back = known.places().date(shift.site(), start).minus(interval);
        Instant from = known.places().start(shift.site(), back);
        String home = known.home(id);
        cover.over(start)
                .needsOfBoth("observed-practice", shift.site(), home, start, start)
                .during(new Interval(start, start));
        Stream.of(shift.site(), home)
                .filter(Objects::nonNull)
                .forEach(site -> judged.unlessComplete(
                        known.feeds().complete("observed-practice", site, from, start),
                        "observed-practice",
                        site,
                        from,
                        start));
        return judged;
    }

    private static Instant end(Places places, String site, LocalDate first, Period interval) {
        return places.start(site, first.plus(interval).plusDays(1));
    }

    /** The first from the first day at work, each later one from a check that was passed. */
    private static List<Quarter> quarters(
            Places places,
            String site,
            Period interval,
            Optional<StaffMember> staff,
            List<ObservedPractice> checks,
            boolean withoutResult) {
        List<Quarter> quarters = new ArrayList<>();
        if (staff.isEmpty()) {
            return quarters;
        }
        staff.ifPresent(it -> quarters.add(
                new Quarter(it.startedOn(), 1, it, Instant.MIN, end(places, site, it.startedOn(), interval))));
        for (ObservedPractice check : checks) {
            if (check.passed() == null ? withoutResult : check.passed()) {
                LocalDate date = places.date(site, check.at());
                Quarter last = quarters.get(quarters.size() - 1);
                boolean goesOn = date.equals(last.first.plus(interval.multipliedBy(last.number)));
                LocalDate first = goesOn ? last.first : date;
                int number = goesOn ? last.number + 1 : 1;
                Instant to = end(places, site, first, interval.multipliedBy(number));
                quarters.add(new Quarter(first, number, check, check.at(), to.isBefore(check.at()) ? check.at() : to));
            }
        }
        return quarters;
    }
}
