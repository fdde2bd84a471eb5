package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** ES-03: a red flag in the record of a delegated task is escalated, and the record shows it. */
final class Es03RedFlag extends CoreRule {
    private static final TreeSet<String> ASKED = new TreeSet<>(Set.of("escalation of the red flag"));

    Es03RedFlag() {
        super(
                "ES-03",
                "a red flag in the record of a delegated task is escalated, and the record shows it",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "task-record",
                "delegation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TaskRecord task : known.all(TaskRecord.class)) {
            Set<String> flags = task.redFlags();
            if (flags == null || !flags.isEmpty()) {
                Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, task.staffId()), task, task.at());
                List<Delegation> certain = known.all(Delegation.class, it -> fits(it, task) && isOf(known, it, task));
                List<Delegation> perhaps =
                        known.all(Delegation.class, it -> fits(it, task) && mayBeOf(known, it, task));
                boolean complete = known.feeds().complete("delegation", task.site(), task.at(), task.at());
                if (certain.isEmpty() && perhaps.isEmpty() && complete) {
                    continue; // it was not delegated
                }
                escalated(known, judged, task);
                if (judged.state() == Judged.State.BREACH) {
                    judged.resting(certain).resting(perhaps);
                }
                if (certain.isEmpty()) {
                    judged.unlessKnown(perhaps.isEmpty(), "the person of case " + task.caseId())
                            .unlessComplete(complete, "delegation", task.site(), task.at(), task.at());
                }
                judgements.add(this, flagged(judged, task));
            }
        }
    }

    private static Judged flagged(Judged judged, TaskRecord task) {
        return judged.unlessKnown(task.redFlags() != null, "whether red flags were seen at " + task.factId());
    }

    private static boolean fits(Delegation delegation, TaskRecord task) {
        return delegation.delegateeId().equals(task.staffId())
                && delegation.task().equals(task.task())
                && !task.at().isBefore(delegation.from())
                && (delegation.to() == null || task.at().isBefore(delegation.to()));
    }

    private static boolean isOf(Known known, Delegation delegation, TaskRecord task) {
        if (delegation.caseId() != null) {
            return delegation.caseId().equals(task.caseId());
        }
        String person = person(known, task);
        return person != null && person.equals(delegation.personId());
    }

    private static boolean mayBeOf(Known known, Delegation delegation, TaskRecord task) {
        return delegation.caseId() == null && person(known, task) == null;
    }

    private static @Nullable String person(Known known, TaskRecord task) {
        return known.find(Case.class, task.caseId()).map(Case::personId).orElse(null);
    }

    private static Judged escalated(Known known, Judged judged, TaskRecord task) {
        String named = task.escalationId();
        List<Escalation> there = known.all(
                Escalation.class, it -> it.id().equals(named) && it.caseId().equals(task.caseId()));
        if (Boolean.TRUE.equals(task.escalationEvidenced()) || !there.isEmpty()) {
            return judged.met()
                    .closed(task.at())
                    .resting(Boolean.TRUE.equals(task.escalationEvidenced()) ? List.of() : there);
        }
        Value where = known.standards()
                .at("red-flag.escalation-evidenced-in", task.site(), task.at())
                .orElseThrow();
        boolean anywhere = where.text().equals("any-escalation-of-the-case");
        List<Escalation> since = since(known, task);
        if (anywhere && !since.isEmpty()) {
            return judged.met().closed(since.get(0).raisedAt()).resting(since.subList(0, 1));
        }
        if (named != null) {
            return judged.unknown("escalation " + named + " of case " + task.caseId());
        }
        if (task.escalationEvidenced() == null) {
            return judged.unknown("whether " + task.factId() + " evidences an escalation");
        }
        judged.breach(new Detail.Missing(ASKED, ASKED));
        if (anywhere) {
            Instant last = known.feeds().lastExpected(task.site());
            Instant from = Collections.min(List.of(task.at(), last));
            boolean complete = known.feeds().complete("escalation", task.site(), from, last.plusNanos(1));
            judged.unlessComplete(complete, "escalation", task.site(), from, last.plusNanos(1));
        }
        return judged;
    }

    private static List<Escalation> since(Known known, TaskRecord task) {
        return known.byTime(
                Escalation.class,
                it -> it.caseId().equals(task.caseId()) && !it.raisedAt().isBefore(task.at()),
                Escalation::raisedAt);
    }
}
