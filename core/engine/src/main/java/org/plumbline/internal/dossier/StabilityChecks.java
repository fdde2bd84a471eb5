package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Sought;

/** Checks after a discharge that somebody is stable. Days are those of the site where the discharge is recorded. */
final class StabilityChecks {
    private static final String WHAT = "stability-check";
    private static final String FEED = FactType.of(Contact.class).name();

    private final Context context;
    private final Discharge discharge;
    private final Value.@Nullable Parts weekend;
    /** The last instant of a weekend in the time for the check; null where the two do not meet. */
    private final @Nullable Instant lastOfWeekend;

    StabilityChecks(Context context, Discharge discharge, String within, String weekend) {
        this.context = context;
        this.discharge = discharge;
        this.weekend = context.parts(weekend, discharge.site(), discharge.dischargedAt());
        this.lastOfWeekend = lastOfWeekend(context.inForce(within, discharge.site(), discharge.dischargedAt()));
    }

    private @Nullable Instant lastOfWeekend(@Nullable Dated within) {
        if (within == null) {
            return null;
        }
        Instant from = discharge.dischargedAt();
        Instant end = from.plus(((Value.Elapsed) within.value()).duration());
        LocalDate first = context.date(discharge.site(), from);
        LocalDate date = context.date(discharge.site(), end.minusNanos(1)); // touching is no meeting
        for (; !date.isBefore(first); date = date.minusDays(1)) {
            if (isWeekend(date)) {
                LocalDate next =
                        date.plusDays(1); // where the weekend goes on, the time ends first, at its last instant
                LocalDate over = isWeekend(next) ? next.plusDays(1) : next;
                return Spans.earlier(
                        end, context.startOf(over, discharge.site()).minusNanos(1));
            }
        }
        return null;
    }

    private boolean isWeekend(LocalDate date) {
        return Value.names(weekend, date.getDayOfWeek().name());
    }

    static List<Discharge> due(
            Context context, List<Discharge> discharges, String dueFor, String within, String weekend) {
        List<Discharge> due = new ArrayList<>(discharges.size());
        for (Discharge discharge : discharges) {
            String choice = context.choice(dueFor, discharge.site(), discharge.dischargedAt());
            boolean unset = context.inForce(within, discharge.site(), discharge.dischargedAt()) == null;
            if (unset
                    || "all".equals(choice)
                    || new StabilityChecks(context, discharge, within, weekend).lastOfWeekend != null) {
                due.add(discharge);
            }
        }
        return due;
    }

    /** The last instant at which a check can be made; null where that is the end of the time for it. */
    @Nullable
    Instant latest(String madeOn) {
        return onWeekend(madeOn) ? lastOfWeekend : null;
    }

    private boolean onWeekend(String madeOn) {
        return "weekend-days".equals(context.choice(madeOn, discharge.site(), discharge.dischargedAt()));
    }

    /** The first check that counts; else the first after the last that could have counted, which is late. */
    Sought made(List<Contact> contacts, String madeOn) {
        Instant latest = latest(madeOn);
        Contact undated = null;
        for (Contact contact : contacts) {
            if (!isCompletedCheck(contact)) {
                continue;
            }
            Instant at = contact.at();
            if (at == null) {
                undated = Objects.requireNonNullElse(undated, contact);
            } else if (at.isAfter(discharge.dischargedAt()) && (latest == null || counts(at, latest))) {
                return Sought.found(WHAT, FEED, at, contact.factId());
            }
        }
        Sought none = Sought.absent(WHAT, FEED);
        return undated == null ? none : none.butUndated(undated.factId());
    }

    private static boolean isCompletedCheck(Contact contact) {
        return contact.kind().equals(WHAT)
                && contact.outcome() == Contact.Outcome.COMPLETED
                && contact.withWhom() == Contact.WithWhom.PERSON;
    }

    private boolean counts(Instant at, Instant latest) {
        return at.isAfter(latest) || isWeekend(context.date(discharge.site(), at));
    }
}
