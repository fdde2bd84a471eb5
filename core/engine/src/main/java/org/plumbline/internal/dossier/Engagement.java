package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Sought;

/** Contacts that a person has missed in a row. */
final class Engagement {
    private final Context context;
    private final DefaultCaseFile file;
    private final String inARow;
    private final String outcomes;
    private final List<List<Contact>> rows = new ArrayList<>();
    /** Missed, and nobody says when. */
    private final List<Contact> undated = new ArrayList<>();

    Engagement(Context context, DefaultCaseFile file, String inARow, String outcomes) {
        this.context = context;
        this.file = file;
        this.inARow = inARow;
        this.outcomes = outcomes;
        List<Contact> row = new ArrayList<>();
        for (Contact contact : file.contacts) {
            if (contact.withWhom() != Contact.WithWhom.PERSON) {
                continue;
            }
            boolean counts = counts(contact);
            if (counts && contact.time() == null) {
                undated.add(contact);
            } else if (counts) {
                if (row.isEmpty()) {
                    rows.add(row);
                }
                row.add(contact);
            } else if (contact.outcome() == Contact.Outcome.COMPLETED && contact.at() != null) {
                row = new ArrayList<>();
            }
        }
    }

    private boolean counts(Contact contact) {
        Instant at = Objects.requireNonNullElse(contact.time(), context.asOf());
        return Value.names(
                context.parts(outcomes, contact.site(), at), contact.outcome().name());
    }

    List<Contact> longEnough() {
        List<Contact> found = new ArrayList<>();
        int longest = 0;
        for (List<Contact> row : rows) {
            longest = Math.max(longest, row.size());
            Contact last = lastNeeded(row);
            if (last != null) {
                found.add(last);
            }
        }
        for (Contact contact : undated) {
            if (isEnough(longest + undated.size(), contact)) {
                found.add(contact);
            }
        }
        return found;
    }

    /** The contact with which a row is long enough, by what is asked at its time. */
    private @Nullable Contact lastNeeded(List<Contact> row) {
        for (int i = 0; i < row.size(); i++) {
            if (isEnough(i + 1, row.get(i))) {
                return row.get(i);
            }
        }
        return null;
    }

    /** Where nobody says how many, any number may be enough. */
    private boolean isEnough(int misses, Contact last) {
        BigDecimal asked = asked(last);
        return asked == null || BigDecimal.valueOf(misses).compareTo(asked) >= 0;
    }

    private @Nullable BigDecimal asked(Contact last) {
        Instant at = Objects.requireNonNullElse(last.time(), context.asOf());
        Dated dated = context.inForce(inARow, last.site(), at);
        return dated == null ? null : ((Value.Figure) dated.value()).number();
    }

    /** The first one of the row; where there is none, one since it began that does not say what caused it may be it. */
    Sought escalation(Contact missed) {
        Sought none = Sought.absent(Escalating.WHAT, Escalating.FEED);
        if (asked(missed) == null) {
            return none.unless(inARow);
        }
        List<Contact> row = rowOf(missed);
        Set<String> causes = causes(row);
        Instant began = row.get(0).time();
        Escalation unlinked = null;
        for (Escalation escalation : file.escalations) {
            if (escalation.causeId() != null && causes.contains(escalation.causeId())) {
                return Sought.found(Escalating.WHAT, Escalating.FEED, escalation.raisedAt(), escalation.factId());
            }
            boolean since = began == null || !escalation.raisedAt().isBefore(began);
            if (escalation.causeId() == null && since && unlinked == null) {
                unlinked = escalation;
            }
        }
        return unlinked == null ? none : Escalating.perhaps(unlinked);
    }

    private List<Contact> rowOf(Contact missed) {
        for (List<Contact> row : rows) {
            if (row.contains(missed)) {
                return row;
            }
        }
        return List.of(missed);
    }

    private Set<String> causes(List<Contact> row) {
        Set<String> causes = new HashSet<>();
        row.forEach(contact -> causes.add(contact.id()));
        for (TriggerEvent trigger : file.triggers) {
            if (trigger.causeId() != null && causes.contains(trigger.causeId())) {
                causes.add(trigger.id());
            }
        }
        return causes;
    }
}
